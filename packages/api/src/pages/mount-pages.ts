import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { refusalOf, type App, type Env, type RequestContext } from '../http/index.ts';
import { deputyPage } from './deputy/deputy.page.ts';
import { mountDemo } from './demo/mount-demo.ts';
import { mountEmbed } from './embed/embed-file.ts';
import { framePage } from './frame/frame.page.ts';
import { frameScript, hostScript } from './frame/frame-script.ts';
import { homePage } from './home/home.page.ts';
import { openDesk, showForm, takeForm } from './plain-form/plain-form.page.ts';
import { formLimit } from './posted/index.ts';
import { problemPage } from './problem/problem.page.ts';
import { stationPage } from './station/station.page.ts';
import { askForCode, openByCode } from './tracker/ask-for-code.ts';
import { actOnTracker, trackerPage } from './tracker/tracker.page.ts';

/** Nine photos as they come out of a phone; the rest of the form is text. */
const FORM_LIMIT = 41 * 1024 * 1024;
const TEXT_LIMIT = 64 * 1024;

/** The log gets the pattern: an address can hold a code. */
const pattern = (route: string) =>
  createMiddleware<Env>(async (c, next) => {
    c.set('pattern', route);
    const { quotas, addressOf } = c.get('runtime');
    await quotas.countRequest(addressOf(c.req.raw, c.env), c.req.method);
    await next();
  });

function answerProblem(error: Error, c: RequestContext): Promise<Response> {
  const refusal = refusalOf(error);
  if (refusal) return problemPage(c, refusal.code);
  c.get('runtime').log({
    level: 'error',
    event: 'page_failed',
    requestId: c.get('requestId'),
    route: c.get('pattern'),
    error,
  });
  return problemPage(c, 'internal_error');
}

function mountScripts(pages: App): void {
  const scripts = { '/frame/frame.js': frameScript, '/frame/host.js': hostScript };
  for (const [path, script] of Object.entries(scripts)) {
    pages.get(path, (c) => {
      c.header('Content-Type', 'text/javascript; charset=utf-8');
      c.header('Cache-Control', 'public, max-age=300');
      c.header('Cross-Origin-Resource-Policy', 'cross-origin');
      return c.body(script);
    });
  }
}

/** Every page that the server gives, and the built elements. */
export function mountPages(app: App): void {
  const pages: App = new Hono<Env>();
  pages.onError(answerProblem);
  mountEmbed(app);
  mountScripts(pages);
  mountDemo(pages);
  pages.get('/', pattern('/'), homePage);
  pages.get('/s/:station', pattern('/s/{station}'), (c) =>
    stationPage(app, { c, station: c.req.param('station') }),
  );
  pages.get('/s/:station/d/:deputy', pattern('/s/{station}/d/{deputy}'), (c) =>
    deputyPage(app, { c, ...c.req.param() }),
  );
  pages.get('/t', pattern('/t'), (c) => askForCode(c));
  pages.post('/t', pattern('/t'), formLimit(TEXT_LIMIT), openByCode);
  pages.get('/t/:code', pattern('/t/{code}'), (c) =>
    trackerPage(app, { c, code: c.req.param('code') }),
  );
  pages.post('/t/:code', pattern('/t/{code}'), formLimit(TEXT_LIMIT), (c) =>
    actOnTracker(app, { c, code: c.req.param('code') }),
  );
  pages.get('/f/petition', pattern('/f/petition'), async (c) => showForm(await openDesk(app, c)));
  pages.post('/f/petition', pattern('/f/petition'), formLimit(FORM_LIMIT), async (c) =>
    takeForm(await openDesk(app, c)),
  );
  pages.get('/frame/:widget', pattern('/frame/{widget}'), (c) =>
    framePage(c, c.req.param('widget')),
  );
  app.route('/', pages);
}

/** Whether somebody asked with a browser for a page, and not a program for data. */
export function asksForPage({ req }: RequestContext): boolean {
  return !req.path.startsWith('/v1/') && (req.header('accept') ?? '').includes('text/html');
}
