import { css } from '../element/css.ts';

export const styles = css`
  .sheet {
    display: flex;
    flex-direction: column;
    height: var(--lianxin-station-card-height, 376px);
    overflow: hidden;
  }
  .elder .sheet {
    height: var(--lianxin-station-card-height, 560px);
  }
  .band {
    flex: none;
    position: relative;
    height: 84px;
    background: var(--accent) linear-gradient(115deg, transparent 30%, #fff5);
    overflow: hidden;
  }
  .band img {
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .band .mark {
    position: absolute;
    inset: auto 20px -18px auto;
    width: auto;
    height: auto;
    background: none;
    font-size: 96px;
    line-height: 1;
    opacity: 0.28;
  }
  .card {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 4px;
    min-height: 0;
    padding: 16px var(--pad) var(--pad);
    overflow: auto;
  }
  h2 {
    font-size: calc(var(--head) - 1px);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin: 6px 0;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: auto;
    padding-top: 8px;
  }
  .ways .button {
    flex: 1 1 40%;
  }
  .card .trouble {
    flex: 1;
  }
`;
