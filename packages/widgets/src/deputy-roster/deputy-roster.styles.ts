import { css } from '../element/css.ts';

export const styles = css`
  .sheet {
    display: flex;
    flex-direction: column;
    height: var(--lianxin-height, 506px);
  }
  header {
    flex-wrap: wrap;
  }
  header > div {
    flex: 9 1 170px;
  }
  header form {
    flex: 1 1 210px;
  }
  /* One line before and after it is known; the number stands beside 全部 as well. */
  header small {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .body {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 14px;
    min-height: 0;
  }
  .pills,
  .pager {
    flex: none;
  }
  .list {
    display: grid;
    flex: 1;
    grid-template-columns: repeat(auto-fill, minmax(190px, 1fr));
    grid-auto-rows: min-content;
    gap: 12px;
    min-height: 0;
    margin: -5px;
    padding: 5px;
    overflow: auto;
  }
  .busy {
    opacity: 0.5;
  }
  .card {
    display: flex;
    gap: 12px;
    min-height: 110px;
    padding: 14px;
    border: 1px solid var(--line);
    border-radius: var(--frame);
    color: var(--ink);
    font-weight: 400;
    text-decoration: none;
  }
  .card:hover {
    border-color: var(--edge);
  }
  .card b {
    display: block;
    line-height: 1.4;
  }
  .card small {
    font-size: calc(var(--small) - 1px);
    line-height: 1.45;
  }
  .elder .card small {
    font-size: var(--small);
  }
  .duty {
    color: var(--green);
  }
  .face {
    flex: none;
    width: 52px;
    height: 52px;
    border-radius: 50%;
    background: var(--line);
    color: var(--ink2);
    font-size: 19px;
    font-weight: 650;
    line-height: 52px;
    text-align: center;
    object-fit: cover;
  }
  ::-webkit-search-cancel-button {
    display: none;
  }
  .pager {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    text-align: center;
    white-space: nowrap;
  }
  .pager .button {
    padding: 8px 16px;
  }
  .pager small {
    white-space: normal;
  }
  .elder .sheet {
    height: var(--lianxin-height, 700px);
  }
  .elder .list {
    grid-template-columns: repeat(auto-fill, minmax(250px, 1fr));
  }
  @media (max-width: 599px) {
    .sheet {
      height: var(--lianxin-height, 824px);
    }
    .elder .sheet {
      height: var(--lianxin-height, 940px);
    }
    .elder header small {
      height: 3.2em;
      white-space: normal;
    }
  }
`;
