import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { countyStyles } from '../county/county.styles.ts';
import { portalScript } from '../county/portal-script.ts';
import { foodChainScript } from '../food-chain/food-chain-script.ts';
import { foodChainStyles } from '../food-chain/food-chain.styles.ts';
import { strictStyles } from '../strict/strict.styles.ts';

const css = 'text/css; charset=utf-8';
const js = 'text/javascript; charset=utf-8';

interface DemoFile {
  readonly type: string;
  readonly text: () => string | Promise<string>;
}

const jquery = (): Promise<string> =>
  readFile(createRequire(import.meta.url).resolve('jquery/dist/jquery.min.js'), 'utf8');

/** Sheets and scripts of the demo's websites, by their addresses. */
export const demoFiles: ReadonlyMap<string, DemoFile> = new Map([
  ['/demo/county/style.css', { type: css, text: () => countyStyles }],
  ['/demo/county/portal.js', { type: js, text: () => portalScript }],
  ['/demo/county/jquery.js', { type: js, text: jquery }],
  ['/demo/strict/style.css', { type: css, text: () => strictStyles }],
  ['/demo/food-chain/style.css', { type: css, text: () => foodChainStyles }],
  ['/demo/food-chain/site.js', { type: js, text: () => foodChainScript }],
]);
