import { css } from '../../element/css.ts';
import { longTextStyles } from '../../element/long-text.styles.ts';

const own = css`
  .box .count {
    color: var(--ink2);
  }
  .lead {
    margin: 4px 0 12px;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-bottom: 16px;
  }
  .choices label {
    position: relative;
    flex: 1;
  }
  .choices input {
    position: absolute;
    opacity: 0;
    inset: 0;
  }
  .choices .pill {
    display: flex;
    align-items: center;
    justify-content: center;
    border-color: var(--edge);
    background: var(--paper);
    color: var(--ink);
    white-space: nowrap;
  }
  .choices :checked + .pill {
    border-color: var(--accent);
    background: var(--tint);
    color: var(--accent);
  }
  .choices :focus-visible + .pill {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .pick {
    position: relative;
  }
  .pick input {
    position: absolute;
    inset: 0;
    width: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .pick:focus-within {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .photos li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
  }
  [role='alert']:empty {
    display: none;
  }
`;

/** Forms of the tracker. */
export const styles = longTextStyles + own;
