import { html } from 'hono/html';
import type { DemoSite } from '../demo/index.ts';
import type { Markup } from '../sheet/index.ts';

const links = [
  ['种养', '稻虾、芦笋、藜蒿，从订单到田头的用工、农机和保险。'],
  ['加工', '预制菜、腌制、冷冻，办证、检测和排水的事一次说清。'],
  ['冷链', '产地冷库、夜间通行和装卸，哪一段断了就说哪一段。'],
  ['销售', '直播、商超和出口，标签、溯源和退换货的政策问答。'],
] as const;

const bar = html`<header class="bar">
  <div class="in">
    <a class="logo" href="/demo/food-chain/">湖畔食品产业链</a>
    <nav aria-label="主菜单">
      <a href="#chain">产业链</a><a href="#speak">有事就说</a><a href="#deputies">行业代表</a
      ><a href="/">演示首页</a>
    </nav>
  </div>
</header>`;

const hero = html`<div class="hero">
  <div class="in">
    <h1>办厂遇到难事，跟懂行的代表说</h1>
    <p>食品产业链联络站设在园区一楼，种养、加工、冷链和销售的代表轮流接待。</p>
    <a class="go" href="#speak">现在就说</a>
  </div>
</div>`;

const chain = html`<section class="part" id="chain">
  <div class="in">
    <h2>一条链，四段事</h2>
    <p>演示网站：企业、人名和事情都是编的。</p>
    <ul class="links">
      ${links.map(
        ([title, text]) =>
          html`<li>
            <h3>${title}</h3>
            <p>${text}</p>
          </li>`,
      )}
    </ul>
  </div>
</section>`;

/** An industry's website made with the tools of today; its editor strips unknown tags. */
export function foodChainPage({ key, station }: DemoSite): Markup {
  const plainForm = `/f/petition?key=${key}&station=${station}`;
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>湖畔食品产业链（演示）</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/demo/food-chain/style.css" />
        <link rel="stylesheet" href="/embed/v1/lianxin.css" />
        <script type="module" src="/embed/v1/lianxin.js"></script>
        <script type="module" src="/demo/food-chain/site.js"></script>
      </head>
      <body>
        ${bar}
        <main>
          ${hero} ${chain}
          <section class="part" id="speak">
            <div class="in">
              <h2>有事就说</h2>
              <p>写下来就有查询码，谁在办、最迟哪天答复，随时能看。</p>
              <div class="two">
                <div
                  data-lianxin="petition-form"
                  data-site-key="${key}"
                  data-station="${station}"
                  data-theme="green"
                >
                  <a href="${plainForm}">在这里写下来</a>
                </div>
                <div class="stack">
                  <div
                    data-lianxin="station-card"
                    data-site-key="${key}"
                    data-station="${station}"
                    data-theme="green"
                  >
                    <a href="/s/${station}">联络站的地址、电话和开放时间</a>
                  </div>
                  <div data-lianxin="progress-tracker" data-site-key="${key}" data-theme="green">
                    <a href="/t">查进度</a>
                  </div>
                </div>
              </div>
            </div>
          </section>
          <section class="part" id="deputies">
            <div class="in">
              <h2>行业代表</h2>
              <p>他们也在这条链上干活，听得懂您说的事。</p>
              <div
                id="roster"
                data-site-key="${key}"
                data-station="${station}"
                data-theme="green"
              ></div>
              <button id="show-roster" class="go-roster" type="button">看看有哪些代表</button>
            </div>
          </section>
        </main>
        <footer class="end">
          <div class="in">湖畔食品产业链（演示） · <a href="/">回到演示首页</a></div>
        </footer>
      </body>
    </html>`;
}
