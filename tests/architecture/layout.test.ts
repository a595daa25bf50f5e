import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, isTest, packageNames, read, root, sources } from './sources.ts';

const rootEntries = [
  '.bootstrap',
  '.ci',
  '.editorconfig',
  '.gitignore',
  '.oxlintrc.json',
  '.prettierignore',
  'LICENSE',
  'README.md',
  'docs',
  'examples',
  'package.json',
  'packages',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'tests',
  'tsconfig.base.json',
];
const notTracked = new Set(['.git', '.cache', '.data', 'node_modules', 'coverage']);
const roles = new Set(
  'schemas states routes errors events table queries transitions handlers service jobs page styles messages data test'.split(
    ' ',
  ),
);
const locales = new Set(['zh-CN', 'en']);
const nobodysFolder = /\/(utils?|helpers?|lib|common|shared|misc)(\/|\.ts$)|\/types\.ts$/;
const data = /\/(locales?|migrations|generated)\/|\.data\.ts$/;

function lines(file: string): number {
  return read(file).split('\n').length - 1;
}

function limitOf(file: string): number {
  if (isTest(file)) return 600;
  return /extends LianxinElement/.test(read(file)) ? 450 : 400;
}

function rolesOf(file: string): string[] {
  return basename(file, '.ts').split('.').slice(1);
}

const code = [...sources, ...filesUnder('tests').filter((file) => /\.(ts|mjs)$/.test(file))];

describe('the layout', () => {
  it('keeps the root to what everybody needs', () => {
    const found = readdirSync(root).filter((name) => !notTracked.has(name));
    expect(found.filter((name) => !rootEntries.includes(name))).toEqual([]);
  });

  it('has no folder or file that belongs to nobody', () => {
    expect(code.filter((file) => nobodysFolder.test(file))).toEqual([]);
  });

  it('names files in kebab-case with a role of the closed set', () => {
    const wrong = sources.filter((file) => {
      const [name = ''] = basename(file, '.ts').split('.');
      const known = rolesOf(file).every(
        (role) => roles.has(role) || role === 'unit' || locales.has(role),
      );
      return !known || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps every file short', () => {
    const long = code.filter((file) => !data.test(file) && lines(file) > limitOf(file));
    expect(long.map((file) => `${file}: ${lines(file)}`)).toEqual([]);
  });

  it.each(packageNames)('lists the exports of %s one by one', (name) => {
    const manifest: { exports?: unknown; bin?: unknown } = JSON.parse(
      read(`packages/${name}/package.json`),
    );
    expect(manifest.exports ?? manifest.bin).toBeDefined();
    expect(JSON.stringify(manifest.exports ?? {})).not.toContain('*');
  });

  it('names no machine path and no registry', () => {
    const told = [...code, ...filesUnder('docs'), ...filesUnder('.bootstrap'), 'README.md'];
    const wrong = told.filter((file) => /(["'` (])\/(work|root|home|Users)\//.test(read(file)));
    expect(wrong).toEqual([]);
  });
});
