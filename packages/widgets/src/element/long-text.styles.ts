import { css } from './css.ts';

/** Texts of many lines and the count beside their label, which no first view shows. */
export const longTextStyles = css`
  .count {
    font-size: var(--small);
    font-weight: 400;
    color: var(--mark);
    white-space: nowrap;
  }
  textarea {
    min-height: 7.5em;
    resize: vertical;
  }
`;
