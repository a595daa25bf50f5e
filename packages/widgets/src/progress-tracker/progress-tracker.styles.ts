import { css } from '../element/css.ts';

/** The question for a code, and the room that is kept for what it shows. */
export const styles = css`
  h2 {
    font-size: var(--head);
  }
  .ask .field {
    margin: 8px 0 0;
  }
  .row {
    display: flex;
    gap: 8px;
  }
  .row input {
    flex: 1;
    min-width: 0;
    text-transform: uppercase;
  }
  .shape {
    display: flex;
    justify-content: space-around;
    margin: 40px 0 48px;
  }
  .shape i {
    width: 26px;
    height: 26px;
    border-radius: 50%;
    background: var(--line);
  }
  .tracker {
    --reserved: var(--lianxin-tracker-height, 600px);
    display: flex;
    flex-direction: column;
    min-height: var(--reserved);
    max-height: var(--reserved);
  }
  .elder .tracker {
    --reserved: var(--lianxin-tracker-height, 880px);
  }
`;
