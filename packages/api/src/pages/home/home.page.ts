import { html } from 'hono/html';
import type { RequestContext } from '../../http/index.ts';
import type { Demo, DemoAccount } from '../demo/index.ts';
import { answerSheet, otherSizeOf, sizeOf, type Markup } from '../sheet/index.ts';

const style = `
.grid { display: grid; gap: 16px; margin-bottom: 16px; }
.grid > .card { margin: 0; display: flex; flex-direction: column; }
.grid > .card > :last-child { margin-top: auto; padding-top: 12px; }
@media (min-width: 760px) { .grid { grid-template-columns: 1fr 1fr; } }
pre { margin: 0; max-width: 100%; padding: 12px; overflow-x: auto; background: var(--canvas); border-radius: 10px; font-size: var(--small); }
.accounts { width: 100%; border-collapse: collapse; }
.accounts th { text-align: left; font-size: var(--small); color: var(--ink2); font-weight: 600; }
.accounts th, .accounts td { padding: 8px 12px 8px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
.accounts td, .accounts th { white-space: nowrap; overflow-wrap: normal; }
.scroll { overflow-x: auto; }
`;

interface Place {
  readonly href: string;
  readonly title: string;
  readonly text: string;
  readonly go: string;
}

function places({ county, foodChain }: Demo): Place[] {
  return [
    {
      href: '/demo/county/',
      title: '老式的县门户网站',
      text: '表格排版、jQuery、不友好的样式表，组件照样好用。',
      go: '打开县门户',
    },
    {
      href: '/demo/food-chain/',
      title: '新式的产业网站',
      text: '用 div 写法嵌入，也能点了再加载。',
      go: '打开产业网站',
    },
    {
      href: '/demo/strict/',
      title: '管得最严的网站',
      text: '严格的内容安全策略和 Trusted Types，一条也不用放宽。',
      go: '打开严格网站',
    },
    {
      href: `/s/${county.station}`,
      title: '联络站自己的页面',
      text: '门口二维码扫开就是它：地址、开放时间、代表、填写。',
      go: '打开站点页面',
    },
    {
      href: `/f/petition?key=${county.key}&station=${county.station}`,
      title: '不用脚本的表单',
      text: '很旧的手机、关掉脚本的浏览器也能提交。',
      go: '打开简易表单',
    },
    {
      href: `/frame/petition-form?key=${foodChain.key}&station=${foodChain.station}`,
      title: '放在框里的表单',
      text: '网站不让加脚本的时候，用自动长高的 iframe。',
      go: '打开框内表单',
    },
  ];
}

function card({ href, title, text, go }: Place): Markup {
  return html`<section class="card site">
    <h2>${title}</h2>
    <p class="second">${text}</p>
    <p><a class="button" href="${href}">${go}</a></p>
  </section>`;
}

function tenantAccounts(tenant: string, people: readonly DemoAccount[]): Markup {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${tenant}的演示账号">
    <table class="accounts">
      <thead>
        <tr>
          <th scope="col">做什么</th>
          <th scope="col">姓名</th>
          <th scope="col">登录名</th>
          <th scope="col">密码</th>
        </tr>
      </thead>
      <tbody>
        ${people.map(
          ({ role, name, email, password }) =>
            html`<tr>
              <td>${role}</td>
              <td>${name}</td>
              <td>${email}</td>
              <td>${password}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function accounts({ accounts: people }: Demo): Markup {
  const tenants = [...new Set(people.map(({ tenant }) => tenant))];
  const groups = tenants.map((tenant, index) => {
    const own = people.filter((person) => person.tenant === tenant);
    return html`<details ${index === 0 ? html`open` : ''}>
      <summary>${tenant}</summary>
      ${tenantAccounts(tenant, own)}
    </details>`;
  });
  return html`<section class="card">
    <h2>工作人员怎么登录</h2>
    <p class="second">人都是编的，密码只在这份演示里有用。</p>
    ${groups}
  </section>`;
}

function petitions({ petitions: known }: Demo): Markup {
  return html`<section class="card">
    <h2>看看办到哪一步了</h2>
    <p class="second">这几件是演示里编的事，点开就是提出人看到的进度。</p>
    <ul class="rows">
      ${known.map(
        ({ code, about }) =>
          html`<li><a class="link" href="/t/${code}">${about}</a><br /><small>${code}</small></li>`,
      )}
    </ul>
    <p><a class="button" href="/t">用查询码查进度</a></p>
  </section>`;
}

function snippet({ county }: Demo, origin: string): Markup {
  const text = `<link rel="stylesheet" href="${origin}/embed/v1/lianxin.css">
<script type="module" src="${origin}/embed/v1/lianxin.js"></script>
<lianxin-petition-form site-key="${county.key}"></lianxin-petition-form>`;
  return html`<section class="card">
    <h2>放进您自己的网站</h2>
    <p class="second">
      把这三行贴进网页。演示的公开钥匙只认本机：http://localhost 和 http://127.0.0.1。
    </p>
    <pre tabindex="0" role="region" aria-label="嵌入代码"><code>${text}</code></pre>
  </section>`;
}

function demoBody(demo: Demo, origin: string): Markup {
  return html`<section class="card">
      <h1>有事找代表，在哪个网站都能说</h1>
      <p>
        连心把代表联络站的功能做成网页组件：居民写下来，拿到查询码，谁在办、最迟哪天答复，随时看得到。
      </p>
      <p><b>这是演示：地方是真的，人名、电话和事情都是编的。</b></p>
    </section>
    <div class="grid">${places(demo).map(card)}</div>
    ${petitions(demo)} ${snippet(demo, origin)} ${accounts(demo)}`;
}

const plainBody = html`<section class="card">
  <h1>这里是代表联络站的线上窗口</h1>
  <p>要反映事情，请从您所在地方的网站，或者联络站门口的二维码进来。</p>
  <p><a class="button main" href="/t">用查询码查进度</a></p>
</section>`;

/** The index of the demo; on a server without one, a door that leads on. */
export function homePage(c: RequestContext): Promise<Response> {
  const { demo, publicUrl } = c.get('runtime');
  return answerSheet(c, {
    title: demo ? '连心演示：有事找代表' : '代表联络站',
    brand: demo ? '连心 · 演示' : '代表联络站',
    size: sizeOf(c),
    otherSize: otherSizeOf(c),
    isWide: demo !== undefined,
    style,
    body: demo ? demoBody(demo, publicUrl) : plainBody,
  });
}
