import { describe, expect, it } from 'vitest';
import { PublicCache } from './public-cache.ts';

const now = new Date('2026-03-10T02:00:00.000Z');
const later = new Date(now.getTime() + 60_000);
const answer = (bytes: string) => ({ bytes, etag: `"${bytes}"`, until: later.getTime() });
const at = (url: string, tenantId = 'ours') => ({ tenantId, url });

describe('PublicCache', () => {
  it('gives what it kept, until its time', () => {
    const cache = new PublicCache();
    cache.ask(at('/v1/site'))(answer('site'));
    expect(cache.find(at('/v1/site'), now)?.bytes).toBe('site');
    expect(cache.find(at('/v1/site'), later)).toBeNull();
  });

  it('gives no tenant what another one’s site asked for', () => {
    const cache = new PublicCache();
    cache.ask(at('/v1/site'))(answer('site'));
    expect(cache.find(at('/v1/site', 'theirs'), now)).toBeNull();
  });

  it('forgets one tenant’s answers when its data change', () => {
    const cache = new PublicCache();
    cache.ask(at('/v1/site'))(answer('ours'));
    cache.ask(at('/v1/site', 'theirs'))(answer('theirs'));
    cache.forget('ours');
    expect(cache.find(at('/v1/site'), now)).toBeNull();
    expect(cache.find(at('/v1/site', 'theirs'), now)?.bytes).toBe('theirs');
  });

  it('keeps no answer as new that was read before a change', () => {
    const cache = new PublicCache();
    const keep = cache.ask(at('/v1/site'));
    cache.forget('ours');
    keep(answer('old'));
    expect(cache.find(at('/v1/site'), now)).toBeNull();
  });

  it('keeps no more than it has room for, whatever is asked', () => {
    const cache = new PublicCache(1_000);
    const urls = Array.from({ length: 100 }, (_, index) => `/v1/stations?q=${index}`);
    for (const url of urls) cache.ask(at(url))(answer('x'.repeat(100)));
    const kept = urls.filter((url) => cache.find(at(url), now));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(10);
  });
});
