import { css } from '../../element/css.ts';

/** The sheet of counted days. */
export const styles = css`
  .why {
    word-break: keep-all;
  }
  .why > * {
    margin: 0 0 8px;
  }
  .dots li {
    padding-left: 1em;
    text-indent: -1em;
  }
  .dots li::before {
    content: '· ';
  }
  .days {
    display: grid;
    grid-template-columns: repeat(7, 1fr);
    gap: 2px;
    max-width: 420px;
    font-size: var(--small);
    text-align: center;
    color: var(--ink2);
  }
  .days span {
    white-space: nowrap;
    padding: 2px 0;
    border-radius: 8px;
    line-height: 1.35;
  }
  .days b {
    display: block;
    min-height: 1.35em;
  }
  .days .counted {
    background: var(--paper);
    color: var(--ink);
  }
  .days .due {
    outline: 2px solid transparent;
    background: var(--ink);
    color: var(--paper);
  }
  .days .outside {
    visibility: hidden;
  }
`;
