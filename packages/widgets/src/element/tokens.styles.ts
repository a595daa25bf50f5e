import { css } from './css.ts';

/**
 * The public tokens are read, never set, so that a page may give them at any height of its tree. The
 * lights have none: their colours mean something.
 * Everything below the root uses the short private names.
 */
export const tokens = css`
  .root {
    --accent: var(--lianxin-accent, #b1232a);
    --tint: var(--lianxin-accent-tint, #fbeced);
    --on-accent: var(--lianxin-on-accent, #fff);
    --ink: var(--lianxin-ink, #1b2028);
    --ink2: var(--lianxin-ink-second, #505a68);
    --mark: #6b7583;
    --line: var(--lianxin-line, #dfe3e9);
    --edge: var(--lianxin-border, #8b95a3);
    --canvas: var(--lianxin-canvas, #f4f6f8);
    --paper: var(--lianxin-paper, #fff);
    --green: #177245;
    --green-tint: #e7f4ec;
    --yellow: #875400;
    --yellow-tint: #fff3d9;
    --red: #b3261e;
    --red-tint: #fdecea;
    --size: var(--lianxin-size, 16px);
    --small: var(--lianxin-size-small, 14px);
    --head: var(--lianxin-size-head, 20px);
    --tall: var(--lianxin-control, 46px);
    --pill: var(--lianxin-chip, 44px);
    --round: var(--lianxin-radius, 10px);
    --frame: var(--lianxin-radius-frame, 14px);
    --pad: var(--lianxin-pad, 20px);
  }
  .elder {
    --size: var(--lianxin-size, 20px);
    --small: var(--lianxin-size-small, 18px);
    --head: var(--lianxin-size-head, 26px);
    --tall: var(--lianxin-control, 60px);
    --pill: var(--lianxin-chip, 60px);
  }
  .blue-theme {
    --accent: var(--lianxin-accent, #1d5fa6);
    --tint: var(--lianxin-accent-tint, #eaf2fa);
  }
  .green-theme {
    --accent: var(--lianxin-accent, #1c6b45);
    --tint: var(--lianxin-accent-tint, #e9f4ee);
  }
  .amber-theme {
    --accent: var(--lianxin-accent, #8a4b00);
    --tint: var(--lianxin-accent-tint, #fbf1e3);
  }
`;
