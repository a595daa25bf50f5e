import { css } from '../element/css.ts';
import { errorSummaryStyles } from '../element/error-summary.styles.ts';
import { longTextStyles } from '../element/long-text.styles.ts';

const own = css`
  .summary h3 {
    font-size: inherit;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(130px, 1fr));
    gap: 12px;
    margin-top: 6px;
  }
  .tile span {
    display: flex;
    align-items: center;
    gap: 8px;
    height: 100%;
    min-height: 60px;
    padding: 8px 10px;
    border: 2px solid var(--line);
    border-radius: var(--round);
    font-weight: 650;
    line-height: 1.3;
    cursor: pointer;
  }
  .tile .icon {
    width: 24px;
    height: 24px;
    color: var(--ink2);
  }
  .tile :checked + span {
    border-color: var(--accent);
    background: var(--tint);
  }
  .tile :checked + span .icon {
    color: var(--accent);
  }
  .unseen:focus-visible + * {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .line {
    position: relative;
  }
  #address {
    padding-right: 7em;
  }
  .elder #address {
    padding-right: 12px;
  }
  .line .text {
    position: absolute;
    top: 1px;
    right: 12px;
    background: var(--paper);
  }
  .elder .line .text {
    position: static;
  }
  .photos {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(88px, 1fr));
    gap: 12px;
    margin: 6px 0 12px;
  }
  .photos li {
    position: relative;
  }
  .photos img {
    display: block;
    width: 100%;
    height: 100px;
    border-radius: var(--round);
    object-fit: cover;
  }
  .remove {
    position: absolute;
    top: 0;
    right: 0;
    width: var(--pill);
    height: var(--pill);
    background: none;
    cursor: pointer;
  }
  .remove i {
    display: block;
    width: 28px;
    height: 28px;
    margin: auto;
    border-radius: 50%;
    background: var(--ink);
    color: var(--paper);
    font: 20px/28px sans-serif;
  }
  .box {
    padding: 12px 16px;
    border-radius: var(--round);
    background: var(--canvas);
    color: var(--ink2);
  }
  .similar {
    min-height: 6.5em;
  }
  .similar b {
    display: block;
    color: var(--ink);
  }
  summary {
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary u {
    color: var(--accent);
    font-weight: 650;
    text-decoration: none;
  }
  .similar li {
    margin-top: 12px;
    padding-top: 12px;
    border-top-width: 1px;
    color: var(--ink);
  }
  .inset {
    margin: 4px 0 12px;
    padding-left: 16px;
    border-left: 4px solid var(--line);
  }
  .tick + .field {
    margin-top: 8px;
  }
  .answer {
    position: relative;
    padding: 12px 0;
    border-bottom-width: 1px;
  }
  .answer dt {
    color: var(--ink2);
    font-size: var(--small);
  }
  .answer p {
    white-space: pre-line;
  }
  .answer .text {
    position: absolute;
    top: 0;
    right: 0;
  }
  .summary a {
    padding: 10px 0;
  }
  .elder .summary a {
    padding: 14px 0;
  }
  .danger .icon {
    margin-right: 8px;
    vertical-align: -4px;
  }
  .danger a {
    margin-right: 20px;
    font-size: var(--head);
    line-height: 1.4;
  }
  .say {
    display: flex;
    align-items: center;
    gap: 12px;
  }
  .say small {
    flex: 1;
  }
  .thanks {
    display: flex;
    align-items: center;
    gap: 12px;
    margin-bottom: 12px;
  }
  .thanks .icon {
    width: 40px;
    height: 40px;
    padding: 9px;
    border-radius: 50%;
    background: var(--green-tint);
    color: var(--green);
    stroke-width: 2.6;
  }
  .thanks #heading {
    margin: 0;
  }
  .code {
    font:
      650 calc(var(--size) + 6px) / 1.5 ui-monospace,
      Menlo,
      Consolas,
      monospace;
    letter-spacing: 0.02em;
  }
  .elder .code {
    font-size: 22px;
  }
  .then {
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
    margin: 12px 0 16px;
    padding: 16px 0;
    border-width: 1px 0;
  }
  .then div {
    flex: 1 1 150px;
  }
  .qr {
    flex: none;
    width: 112px;
    height: 112px;
    border: 1px solid var(--line);
    border-radius: var(--round);
    background: #fff;
    shape-rendering: crispEdges;
  }
  .day {
    white-space: nowrap;
  }
  .pair {
    display: flex;
    gap: 12px;
  }
  .pair > * {
    flex: 1;
  }
  @media print {
    .foot {
      display: none;
    }
  }
`;

/** The later questions and the receipt. */
export const laterStyles = errorSummaryStyles + longTextStyles + own;
