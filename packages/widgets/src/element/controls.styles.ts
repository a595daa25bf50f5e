import { css } from './css.ts';

/** Fields and filter chips; elements that ask for something add it to `base`. */
export const controls = css`
  .field {
    display: block;
    margin-bottom: 20px;
  }
  .label {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    font-weight: 650;
  }
  .hint {
    margin-bottom: 6px;
  }
  input:not([type]),
  [type='text'],
  [type='search'],
  [type='tel'],
  textarea,
  select {
    -webkit-appearance: none;
    appearance: none;
    display: block;
    width: 100%;
    min-height: var(--tall);
    padding: 8px 12px;
    border: 1px solid var(--edge);
    border-radius: var(--round);
    background: var(--paper);
  }
  ::placeholder {
    color: var(--mark);
    opacity: 1;
  }
  [aria-invalid] {
    border: 2px solid var(--red);
  }
  .wrong {
    display: flex;
    gap: 8px;
    margin-top: 6px;
    color: var(--red);
    font-weight: 650;
  }
  .wrong .icon {
    margin-top: 0.2em;
  }
  .pills {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .pill {
    min-height: var(--pill);
    padding: 0 14px;
    border: 2px solid transparent;
    border-radius: 99px;
    background: var(--canvas);
    color: var(--ink2);
    font-size: 15px;
    font-weight: 650;
    cursor: pointer;
  }
  .elder .pill {
    font-size: var(--size);
  }
  .pill[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--tint);
    color: var(--accent);
  }
`;
