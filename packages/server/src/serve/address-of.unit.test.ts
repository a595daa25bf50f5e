import { describe, expect, it } from 'vitest';
import { addressOf } from './address-of.ts';

const bindings = { incoming: { socket: { remoteAddress: '10.0.0.9' } } };
const forwarded = (value: string) =>
  new Request('http://localhost/', { headers: { 'x-forwarded-for': value } });

describe('addressOf', () => {
  it('believes no header when no proxy stands in front', () => {
    expect(addressOf(0)(forwarded('1.1.1.1'), bindings)).toBe('10.0.0.9');
  });

  it('takes what the nearest own proxies wrote, not what the visitor claims', () => {
    const request = forwarded('6.6.6.6, 1.1.1.1, 10.0.0.1');
    expect(addressOf(1)(request, bindings)).toBe('10.0.0.1');
    expect(addressOf(2)(request, bindings)).toBe('1.1.1.1');
  });

  it('falls back to the connection where the header is short', () => {
    expect(addressOf(2)(forwarded('1.1.1.1'), bindings)).toBe('10.0.0.9');
  });
});
