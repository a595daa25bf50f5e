import { Refusal } from '@lianxin/domain';
import type { App, RequestContext } from '../../http/index.ts';
import { countyPage } from '../county/county.page.ts';
import { foodChainPage } from '../food-chain/food-chain.page.ts';
import { hostPolicy, type Markup } from '../sheet/index.ts';
import { strictPage } from '../strict/strict.page.ts';
import type { Demo } from './demo.ts';
import { demoFiles } from './demo-files.ts';

/** A portal of that time has no policy; only what cannot hurt it is said. */
const noPolicy = "base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

function demoOf(c: RequestContext): Demo {
  const { demo } = c.get('runtime');
  if (!demo) throw new Refusal('not_found');
  return demo;
}

function answerHost(
  c: RequestContext,
  { policy, page }: { policy: string; page: Markup },
): Response | Promise<Response> {
  c.header('Content-Security-Policy', policy);
  c.header('Cache-Control', 'no-cache');
  return c.html(page);
}

/** The demo's websites: other people's pages with our elements in them. */
export function mountDemo(app: App): void {
  for (const [path, { type, text }] of demoFiles) {
    app.get(path, async (c) => {
      demoOf(c);
      c.header('Content-Type', type);
      c.header('Cache-Control', 'public, max-age=300');
      return c.body(await text());
    });
  }
  for (const name of ['county', 'strict', 'food-chain']) {
    app.get(`/demo/${name}`, (c) => c.redirect(`/demo/${name}/`, 301));
  }
  app.get('/demo/county/', (c) =>
    answerHost(c, {
      policy: noPolicy,
      page: countyPage(demoOf(c).county, c.get('runtime').clock()),
    }),
  );
  app.get('/demo/strict/', (c) =>
    answerHost(c, { policy: hostPolicy, page: strictPage(demoOf(c).county) }),
  );
  app.get('/demo/food-chain/', (c) =>
    answerHost(c, { policy: noPolicy, page: foodChainPage(demoOf(c).foodChain) }),
  );
}
