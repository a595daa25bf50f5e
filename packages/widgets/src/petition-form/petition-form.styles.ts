import { css } from '../element/css.ts';

/** The form's frame and its first question. */
export const styles = css`
  h3 {
    margin-bottom: 8px;
    font-size: var(--head);
    line-height: 1.4;
  }
  h3:focus {
    outline: 0;
    box-shadow: none;
  }
  h4 {
    font-weight: 650;
  }
  .steps {
    display: flex;
    gap: 4px;
    margin-bottom: 20px;
  }
  .steps i {
    flex: 1;
    height: 6px;
    border-radius: 3px;
    background: var(--line);
  }
  .steps .on {
    background: var(--accent);
  }
  .tick {
    display: flex;
    gap: 12px;
    min-height: var(--tall);
    padding: 10px 0;
    cursor: pointer;
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
    margin: 6px 0;
    padding: 12px;
    border-width: 1px;
    border-radius: var(--round);
    background: var(--canvas);
    color: var(--ink2);
    font-size: var(--small);
    white-space: pre-line;
    overflow: auto;
  }
  .moves {
    display: grid;
    gap: 12px;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0 12px;
    margin-top: 12px;
    text-align: center;
  }
`;
