import { describe, expect, it } from 'vitest';
import { errors, impliedErrors, routes, type Route } from './index.ts';

const all: [string, Route][] = Object.values(routes)
  .flatMap((feature): Route[] => Object.values(feature))
  .map((route) => [route.id, route]);

describe('routes', () => {
  it('has no two with the same id or the same method and path', () => {
    const ids = all.map(([id]) => id);
    const places = all.map(
      ([, route]) => `${route.method} ${route.path.replaceAll(/\{\w+\}/g, '{}')}`,
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(places).size).toBe(places.length);
  });

  it.each(all)('%s names exactly the parameters of its path', (_id, route) => {
    const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    expect(Object.keys(route.params?.shape ?? {})).toEqual(inPath);
  });

  it.each(all)('%s requires a key for retries when it creates', (_id, route) => {
    const creates = route.answer.status === 201;
    expect(route.idempotent ?? false).toBe(creates);
  });

  it.each(all)('%s refuses unknown fields in body and query', (_id, route) => {
    const shapes = [route.body, route.query].filter((schema) => schema && schema !== 'image');
    for (const schema of shapes) {
      if (typeof schema !== 'object') continue;
      const issues = schema.safeParse({ surplus_field: 1, decision: 'redo' }).error?.issues ?? [];
      const named = JSON.stringify(issues);
      expect(named).toContain('surplus_field');
    }
  });

  it.each(all)('%s declares only codes that exist, none twice', (_id, route) => {
    const codes = [...impliedErrors(route), ...route.errors];
    expect(codes.every((code) => code in errors)).toBe(true);
    expect(new Set(route.errors).size).toBe(route.errors.length);
  });
});
