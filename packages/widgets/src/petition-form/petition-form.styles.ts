import { css } from '../element/css.ts';

/** The form's frame and its first question. */
export const styles = css`
  #heading {
    margin-bottom: 8px;
    font-size: var(--head);
    line-height: 1.4;
    scroll-margin-top: 20px;
  }
  #heading:focus {
    outline: 0;
    box-shadow: none;
  }
  .steps {
    display: flex;
    gap: 4px;
    margin-bottom: 20px;
  }
  i {
    flex: 1;
    height: 6px;
    border-radius: 3px;
    background: var(--line);
  }
  i.on {
    background: var(--accent);
  }
  select {
    -webkit-appearance: auto;
    appearance: auto;
  }
  .tick {
    display: flex;
    gap: 12px;
    min-height: var(--tall);
    padding: 10px 0;
    cursor: pointer;
  }
  .choice {
    margin-bottom: 12px;
    padding: 10px 14px;
    border: 2px solid var(--line);
    border-radius: var(--round);
  }
  .choice.on {
    border-color: var(--accent);
    background: var(--tint);
  }
  .tick input {
    flex: none;
    width: 22px;
    height: 22px;
    margin-top: 2px;
    accent-color: var(--accent);
  }
  .notice {
    max-height: 9em;
    margin: 6px 0 4px;
    padding: 12px;
    border-radius: var(--round);
    background: var(--canvas);
    color: var(--ink2);
    font-size: var(--small);
    white-space: pre-line;
    overflow: auto;
  }
  .shape {
    height: 9em;
  }
  .moves {
    display: grid;
    gap: 12px;
    margin-top: 12px;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0 12px;
    margin: 12px 0 -8px;
    text-align: center;
  }
`;
