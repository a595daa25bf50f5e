import { describe, expect, it } from 'vitest';
import { featureOf, importsOf, isTest, packageNames, packageOf, read, sources } from './sources.ts';

/** Who may import whom: nothing points back. */
const allowed: Record<string, readonly string[]> = {
  contract: [],
  domain: ['contract'],
  db: ['contract', 'domain'],
  api: ['contract', 'domain', 'db'],
  server: ['contract', 'domain', 'db', 'api'],
  sdk: [],
  widgets: ['sdk'],
  testkit: ['contract', 'domain', 'db', 'api'],
};

/** Only these may bring code of others into what a browser loads or a rule decides. */
const foreignCode: Record<string, RegExp> = {
  contract: /^zod$/,
  domain: /^$/,
  sdk: /^$/,
  widgets: /^(lit|@lit\/\w+|uqr)$/,
};

/** Writes the committed openapi.json; no part of what is published. */
const tools = ['packages/contract/src/openapi/write-openapi.ts'];

const code = sources.filter((file) => !isTest(file) && !tools.includes(file));
const imports = code.flatMap(importsOf);
const line = ({ file, target }: { file: string; target: string }) => `${file} → ${target}`;

function isOurs(target: string): boolean {
  return target.startsWith('@lianxin/');
}

function isInsideFeature(file: string, target: string): boolean {
  return featureOf(target) === undefined || featureOf(file) === featureOf(target);
}

describe('imports between packages', () => {
  it('has a rule for every package', () => {
    expect(packageNames).toEqual(Object.keys(allowed).sort());
  });

  it('follow the graph and never point back', () => {
    const wrong = imports.filter(
      ({ file, target }) =>
        isOurs(target) && !allowed[packageOf(file)]?.includes(target.replace('@lianxin/', '')),
    );
    expect(wrong.map(line)).toEqual([]);
  });

  it('never reach into another package by a path', () => {
    const wrong = imports.filter(
      ({ file, target, relative }) => relative && packageOf(target) !== packageOf(file),
    );
    expect(wrong.map(line)).toEqual([]);
  });

  it('let tests use the testkit, their own graph and the door they test', () => {
    const doors: Record<string, readonly string[]> = {
      sdk: ['api', 'contract'],
      widgets: ['contract'],
    };
    const wrong = sources
      .filter(isTest)
      .flatMap(importsOf)
      .filter(({ file, target }) => {
        const name = packageOf(file);
        const may = [name, 'testkit', ...(allowed[name] ?? []), ...(doors[name] ?? [])];
        return isOurs(target) && !may.includes(target.replace('@lianxin/', ''));
      });
    expect(wrong.map(line)).toEqual([]);
  });

  it('bring no foreign code into contract, domain, sdk and widgets', () => {
    const wrong = imports.filter(({ file, target, relative }) => {
      const pattern = foreignCode[packageOf(file)];
      return pattern && !relative && !isOurs(target) && !pattern.test(target);
    });
    expect(wrong.map(line)).toEqual([]);
  });
});

describe('imports inside a package', () => {
  it('reach another feature only by its index', () => {
    const wrong = imports.filter(
      ({ file, target, relative }) =>
        relative &&
        ['domain', 'db', 'api'].includes(packageOf(file)) &&
        !isInsideFeature(file, target) &&
        !target.endsWith('/index.ts'),
    );
    expect(wrong.map(line)).toEqual([]);
  });

  it('go from handlers and jobs to services, never back', () => {
    const wrong = imports.filter(
      ({ file, target }) =>
        (file.endsWith('.service.ts') && /\.(handlers|jobs)\.ts$/.test(target)) ||
        (file.endsWith('.jobs.ts') && target.endsWith('.handlers.ts')),
    );
    expect(wrong.map(line)).toEqual([]);
  });
});

describe('the outer world', () => {
  const readers = (pattern: RegExp, files: readonly string[]) =>
    files.filter((file) => pattern.test(read(file)));

  it('is read from the environment in one file only', () => {
    const served = code.filter((file) => !['testkit', 'widgets'].includes(packageOf(file)));
    expect(readers(/process\.env\b/, served)).toEqual(['packages/server/src/env.ts']);
  });

  it('tells the time to the server only', () => {
    const inner = code.filter((file) =>
      ['contract', 'domain', 'db', 'api'].includes(packageOf(file)),
    );
    expect(readers(/\bDate\.now\(|\bnew Date\(\)/, inner)).toEqual([]);
  });

  it('gives domain no chance', () => {
    const domain = code.filter((file) => packageOf(file) === 'domain');
    expect(readers(/\bMath\.random\b|\bcrypto\b/, domain)).toEqual([]);
  });
});
