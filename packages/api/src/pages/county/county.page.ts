import { html } from 'hono/html';
import type { DemoSite } from '../demo/index.ts';
import { dayInWords, type Markup } from '../sheet/index.ts';

const news = [
  ['我县召开第四季度联络站工作推进会', '11-20'],
  ['县人大代表视察老旧小区改造', '11-18'],
  ['“一站一品”展示活动举行', '11-15'],
  ['冬季供暖价格政策问答', '11-12'],
  ['农贸市场周边停车规范公告', '11-09'],
] as const;

const menu = ['首页', '政务公开', '办事服务', '互动交流', '走进本县'];

const top = (now: Date): Markup =>
  html`<div role="banner">
      <table class="portal" align="center" role="presentation">
        <tr class="topline">
          <td>今天是${dayInWords(now.toISOString(), now)}　演示网站：人名、地名和事情都是编的</td>
          <td class="right"><a href="/">回到演示首页</a></td>
        </tr>
        <tr class="banner">
          <td colspan="2"><strong>某某县人民政府门户网站</strong></td>
        </tr>
      </table>
    </div>
    <div role="navigation" aria-label="主菜单">
      <table class="portal" align="center" role="presentation">
        <tr class="nav">
          <td>
            <ul>
              ${menu.map((entry) => html`<li><a href="/demo/county/">${entry}</a></li>`)}
            </ul>
          </td>
        </tr>
      </table>
    </div>`;

const where = html`<tr class="where">
  <td><h1>当前位置：首页 &gt; 互动交流 &gt; 代表联络站</h1></td>
  <td class="search">
    <form id="search" action="/demo/county/">
      <a id="elder" href="#">大字版</a>
      <label for="q">站内搜索</label>
      <input type="text" id="q" name="q" />
      <input type="submit" value="搜索" />
    </form>
  </td>
</tr>`;

const newsBlock = html`<div class="block news">
  <div class="title"><h2>工作动态</h2></div>
  <ul>
    ${news.map(
      ([title, date]) =>
        html`<li><span class="date">${date}</span><a href="/demo/county/">·${title}</a></li>`,
    )}
  </ul>
</div>`;

const foot = html`<div role="contentinfo">
  <table class="portal" align="center" role="presentation">
    <tr class="foot">
      <td>
        主办：某某县人民政府办公室（演示）　网站标识码：0000000000　建议使用 1024×768 分辨率<br />
        本页用来演示代表联络站的组件放进老网站里的样子
      </td>
    </tr>
  </table>
</div>`;

/** A county's portal of 2008 with our elements in its table cells. */
export function countyPage({ key, station }: DemoSite, now: Date): Markup {
  const plainForm = `/f/petition?key=${key}&station=${station}`;
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>代表联络站 - 某某县人民政府门户网站（演示）</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/demo/county/style.css" />
        <link rel="stylesheet" href="/embed/v1/lianxin.css" />
        <script src="/demo/county/jquery.js"></script>
        <script src="/demo/county/portal.js"></script>
        <script type="module" src="/embed/v1/lianxin.js"></script>
      </head>
      <body bgcolor="#eef1f6">
        ${top(now)}
        <div role="main">
          <lianxin-site site-key="${key}" station="${station}">
            <table class="portal" align="center" role="presentation">
              <col />
              <col class="second" />
              ${where}
              <tr>
                <td class="left" valign="top">
                  <div class="block">
                    <lianxin-deputy-roster>
                      <a href="/s/${station}">看看站里有哪些代表</a>
                    </lianxin-deputy-roster>
                  </div>
                  ${newsBlock}
                </td>
                <td class="right-column" valign="top">
                  <div class="block">
                    <lianxin-petition-form collapsed>
                      <a href="${plainForm}">有事找代表：在这里写下来</a>
                    </lianxin-petition-form>
                  </div>
                  <div class="block">
                    <lianxin-progress-tracker><a href="/t">查进度</a></lianxin-progress-tracker>
                  </div>
                  <div class="block">
                    <lianxin-station-card>
                      <a href="/s/${station}">联络站的地址、电话和开放时间</a>
                    </lianxin-station-card>
                  </div>
                </td>
              </tr>
            </table>
          </lianxin-site>
        </div>
        ${foot}
      </body>
    </html>`;
}
