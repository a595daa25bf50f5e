import { html } from 'hono/html';
import type { DemoSite } from '../demo/index.ts';
import type { Markup } from '../sheet/index.ts';

/** The portal's elements on a host that allows nothing it need not allow. */
export function strictPage({ key, station }: DemoSite): Markup {
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>严格安全策略下的同一组组件（演示）</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/demo/strict/style.css" />
        <link rel="stylesheet" href="/embed/v1/lianxin.css" />
        <script type="module" src="/embed/v1/lianxin.js"></script>
      </head>
      <body>
        <header>
          <h1>这个网站只放行必须放行的东西，组件照样能用</h1>
          <p>
            不许写行内样式和脚本，不许连别的网站，不许用字符串拼网页（Trusted
            Types）。演示里的人名、地名和事情都是编的。<a href="/">回到演示首页</a>
          </p>
        </header>
        <main>
          <lianxin-site site-key="${key}" station="${station}">
            <div class="grid">
              <div>
                <lianxin-petition-form></lianxin-petition-form>
                <lianxin-deputy-roster></lianxin-deputy-roster>
              </div>
              <div>
                <lianxin-progress-tracker></lianxin-progress-tracker>
                <lianxin-station-card></lianxin-station-card>
              </div>
            </div>
          </lianxin-site>
        </main>
      </body>
    </html>`;
}
