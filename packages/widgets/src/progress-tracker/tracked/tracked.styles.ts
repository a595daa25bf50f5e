import { css } from '../../element/css.ts';

/** What is longer than the room kept for it scrolls, until the reader opens it. */
export const styles = css`
  .phrase {
    display: inline-block;
  }
  .clock {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
    margin-top: 4px;
  }
  .steps {
    display: flex;
    margin: 12px 0 20px;
  }
  .steps li {
    flex: 1;
    position: relative;
    text-align: center;
    font-size: var(--small);
    color: var(--ink2);
  }
  li::before {
    box-sizing: border-box;
    z-index: 1;
  }
  .steps li::before {
    content: '';
    position: relative;
    display: block;
    width: 26px;
    height: 26px;
    margin: 0 auto 6px;
    border: 2px solid var(--edge);
    border-radius: 50%;
    background: var(--paper);
    line-height: 22px;
  }
  .steps li + li::after {
    content: '';
    position: absolute;
    top: 12px;
    right: 50%;
    width: 100%;
    height: 3px;
    background: var(--line);
  }
  .steps .done::before {
    content: '✓';
    border-color: var(--green);
    background: var(--green);
    color: var(--paper);
  }
  .steps .done + .done::after,
  .steps .done + .current::after {
    background: var(--green);
  }
  .steps .current {
    color: var(--ink);
    font-weight: 650;
  }
  .steps .current::before {
    border: 4px solid var(--accent);
    background: radial-gradient(var(--accent) 35%, var(--paper) 40%);
  }
  .flow {
    flex: 1 1 auto;
    min-height: 0;
    overflow-y: auto;
    margin: 0 calc(0px - var(--pad));
    padding: 4px var(--pad);
  }
  .events li {
    position: relative;
    padding: 0 0 16px 28px;
  }
  .events li::before {
    content: '';
    position: absolute;
    left: 1px;
    top: 4px;
    width: 18px;
    height: 18px;
    border: 3px solid var(--edge);
    border-radius: 50%;
    background: var(--paper);
  }
  .events li:first-child::before {
    border-color: var(--accent);
  }
  .events li:not(:last-child)::after {
    content: '';
    position: absolute;
    left: 9px;
    top: 12px;
    bottom: -12px;
    width: 2px;
    background: var(--line);
  }
  .events p,
  time {
    color: var(--ink2);
  }
  time {
    white-space: nowrap;
    font-size: var(--small);
  }
  .department {
    quotes: '“' '”';
  }
  .department::before {
    content: open-quote;
  }
  .department::after {
    content: close-quote;
  }
  summary {
    min-height: var(--pill);
    line-height: var(--pill);
    color: var(--accent);
    font-weight: 600;
    cursor: pointer;
  }
  summary::after {
    content: ' ›';
  }
  [open] summary::after {
    content: ' ⌄';
  }
  details p {
    margin-bottom: 8px;
    white-space: pre-line;
  }
  .box {
    margin-bottom: 16px;
    padding: 12px 16px;
    border: 1px solid transparent;
    border-radius: var(--round);
    background: var(--canvas);
  }
  .box p {
    white-space: pre-line;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    margin-top: 12px;
  }
  .acts .button {
    flex: 1 1 5em;
    padding: 8px;
    overflow-wrap: normal;
  }
  .acts .text {
    flex-basis: 100%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .fresh {
      animation: arrive 0.2s;
    }
  }
  @keyframes arrive {
    from {
      opacity: 0;
      transform: translateY(-12px);
    }
  }
  @media print {
    .tracker {
      max-height: none;
      min-height: 0;
    }
    .flow {
      overflow: visible;
    }
    .verdict,
    summary {
      display: none;
    }
  }
`;
