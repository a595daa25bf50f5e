import { css } from './css.ts';
import { tokens } from './tokens.styles.ts';

/**
 * `all: initial` stands on the root inside the shadow, where no rule of the page reaches; a rule on
 * `:host` would lose against `* { letter-spacing: … }`. Visibility stays the page's own, for tabs.
 */
const root = css`
  /* Weaker than any rule below, so that an element's own name is enough to dress it. */
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    border: 0 solid var(--line);
    font: inherit;
    color: inherit;
    list-style: none;
  }
  :host {
    display: block;
  }
  :host([hidden]),
  .root [hidden] {
    display: none;
  }
  .root {
    all: initial;
    visibility: inherit;
    display: flow-root;
    color: var(--ink);
    font:
      var(--size) / 1.6 var(--lianxin-font, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC'),
      sans-serif;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }
  b,
  h2,
  h3 {
    font-weight: 650;
  }
  h2 {
    line-height: 1.4;
  }
  a {
    color: var(--accent);
    font-weight: 600;
  }
  small {
    display: block;
    font-size: var(--small);
    color: var(--ink2);
  }
  .icon {
    flex: none;
    width: 20px;
    height: 20px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.7;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  :focus {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--paper);
  }
  :focus:not(:focus-visible) {
    outline: 0;
    box-shadow: none;
  }
`;

const frame = css`
  .sheet {
    background: var(--paper);
    border-width: 1px;
    border-radius: var(--frame);
  }
  .sheet > header {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 16px var(--pad);
    border-bottom-width: 1px;
  }
  header > div {
    flex: 1;
    min-width: 0;
  }
  .body {
    padding: var(--pad);
  }
  .mark {
    flex: none;
    width: 40px;
    height: 40px;
    border-radius: var(--round);
    background: var(--accent);
    color: var(--on-accent);
    font-size: 20px;
    font-weight: 650;
    line-height: 40px;
    text-align: center;
  }
  .trouble {
    display: grid;
    place-items: center;
    place-content: center;
    gap: 8px;
    min-height: 100%;
    text-align: center;
  }
  .bar {
    height: 1em;
    margin: 0.3em 0;
    border-radius: 6px;
    background: var(--line);
  }
  .bar:nth-child(2n) {
    width: 70%;
  }
`;

const button = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: var(--tall);
    padding: 8px 20px;
    border: 1px solid var(--edge);
    border-radius: var(--round);
    background: var(--paper);
    color: var(--ink);
    font-weight: 650;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .main {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .text {
    min-height: var(--pill);
    padding: 0 4px;
    border: 0;
    background: none;
    color: var(--accent);
  }
  [aria-disabled] {
    opacity: 0.6;
    cursor: default;
  }
`;

const light = css`
  .light {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding: 2px 10px;
    border-radius: 99px;
    background: var(--canvas);
    color: var(--ink2);
    font-size: var(--small);
    font-weight: 650;
  }
  .green {
    background: var(--green-tint);
    color: var(--green);
  }
  .yellow {
    background: var(--yellow-tint);
    color: var(--yellow);
  }
  .red {
    background: var(--red-tint);
    color: var(--red);
  }
`;

const media = css`
  @media (forced-colors: active) {
    .light,
    .pill,
    .mark,
    .bar {
      border: 1px solid;
    }
    [aria-pressed='true'],
    :checked + .pill {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .sheet {
      border: 0;
    }
    .button,
    .pill {
      display: none;
    }
  }
`;

/** What every element wears: tokens, isolation, sheet, buttons, lights, focus, print. */
export const base = tokens + root + frame + button + light + media;
