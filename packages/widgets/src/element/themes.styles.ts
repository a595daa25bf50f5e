import { css } from './css.ts';

/** Themes that few pages wear, loaded when one does. */
export const themes = css`
  .contrast-theme {
    --accent: #7a0006;
    --ink2: #1b2028;
    --mark: #1b2028;
    --line: #1b2028;
    --edge: #1b2028;
    --canvas: #fff;
    --green: #00401f;
    --yellow: #4a2e00;
    --red: #7a0006;
  }
  .contrast-theme .light,
  .contrast-theme .face,
  .contrast-theme .pill {
    border: 1px solid;
    background: #fff;
  }
  .contrast-theme .face {
    line-height: 50px;
  }
  .contrast-theme [aria-pressed='true'] {
    border-width: 3px;
  }
  .dark-theme {
    --accent: var(--lianxin-accent, #ff9b95);
    --tint: #43282a;
    --on-accent: #1b1012;
    --ink: #f1f3f6;
    --ink2: #b9c1cc;
    --mark: #97a1ae;
    --line: #3a424d;
    --edge: #8b95a3;
    --canvas: #252b33;
    --paper: #1a1f26;
    --green: #7fd6a5;
    --green-tint: #1c3528;
    --yellow: #ffcf70;
    --yellow-tint: #3b2f14;
    --red: #ffaba4;
    --red-tint: #452221;
  }
  .dark-theme [part='band'] {
    filter: brightness(0.55);
  }
`;
