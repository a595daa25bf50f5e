import { css } from '../element/css.ts';

/** The later questions. */
export const laterStyles = css`
  .tiles {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 12px;
    margin-top: 6px;
  }
  .tile span {
    display: flex;
    align-items: center;
    gap: 12px;
    height: 100%;
    min-height: 60px;
    padding: 8px 16px;
    border: 2px solid var(--line);
    border-radius: var(--round);
    font-weight: 650;
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
  .line .text {
    position: absolute;
    top: 1px;
    right: 12px;
    background: var(--paper);
  }
  .photos {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(84px, 1fr));
    gap: 12px;
    margin: 6px 0 12px;
  }
  .photos li {
    position: relative;
  }
  .photos img {
    display: block;
    width: 100%;
    height: 84px;
    border-radius: var(--round);
    object-fit: cover;
  }
  .remove {
    position: absolute;
    top: 0;
    right: 0;
    width: var(--pill);
    height: var(--pill);
    border-radius: var(--round);
    background: var(--paper);
    font-size: 24px;
    opacity: 0.9;
  }
  .box {
    padding: 16px;
    border-radius: var(--round);
    background: var(--canvas);
    color: var(--ink2);
  }
  .similar {
    min-height: 92px;
  }
  .inset {
    padding-left: 16px;
    border-left: 4px solid var(--line);
  }
  .answer {
    display: flex;
    gap: 12px;
    padding: 12px 0;
    border-bottom-width: 1px;
  }
  .answer dt {
    flex: none;
    width: 5em;
    color: var(--ink2);
  }
  .answer dd {
    flex: 1;
    white-space: pre-line;
  }
  .danger a {
    padding: 0 8px;
    font-size: var(--head);
  }
`;
