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

  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::ffff:10.0.0.9', '10.0.0.9'],
  ])('counts %s as %s', (remoteAddress, counted) => {
    const asked = { incoming: { socket: { remoteAddress } } };
    expect(addressOf(0)(new Request('http://localhost/'), asked)).toBe(counted);
  });
});
