import { css } from '../element/css.ts';

export const styles = css`
  .sheet {
    display: flex;
    flex-direction: column;
    height: var(--lianxin-height, 452px);
    overflow: hidden;
  }
  .elder .sheet {
    height: var(--lianxin-height, 660px);
  }
  .sheet > :first-child {
    flex: none;
    width: 100%;
    height: 84px;
    background: var(--accent) linear-gradient(115deg, transparent 30%, #fff5);
    color: #fff5;
    font-size: 96px;
    line-height: 1;
    text-indent: calc(100% - 116px);
    overflow: hidden;
    object-fit: cover;
  }
  .body {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 4px;
    min-height: 0;
    overflow: auto;
  }
  h2 {
    font-size: var(--head);
  }
  small {
    white-space: pre-line;
  }
  .chips,
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding: 6px 0;
  }
  .ways {
    margin-top: auto;
  }
  .ways .button {
    flex: 1 1 40%;
  }
`;
