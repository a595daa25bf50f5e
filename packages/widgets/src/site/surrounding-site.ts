import type { LianxinSite } from './lianxin-site.ts';

/** The nearest `lianxin-site` around an element, also outside the shadow trees that it stands in. */
export function surroundingSite(from: Element): LianxinSite | null {
  const site = from.closest('lianxin-site');
  const tree = from.getRootNode();
  return site ?? (tree instanceof ShadowRoot ? surroundingSite(tree.host) : null);
}
