import { css } from './css.ts';

/** The list of what needs changing, which no first view shows. */
export const errorSummaryStyles = css`
  .summary {
    margin-bottom: 20px;
    padding: 12px 16px;
    border-left: 4px solid var(--red);
    border-radius: 0 var(--round) var(--round) 0;
    background: var(--red-tint);
    color: var(--red);
    font-weight: 650;
  }
  .summary a {
    display: inline-block;
    color: inherit;
  }
`;
