/** The built embed lays `petition-form.css` beside its scripts; a bundler of the npm package does not. */
const embedded = import.meta.url.includes('/embed/');
const adopts = 'adoptedStyleSheets' in Document.prototype;

/**
 * Safari before 16.4 has no adopted sheets, and a `<style>` would need `unsafe-inline` in the page's
 * policy: there the shadow root links the sheet of its element. Says whether it did.
 */
export function linkStyles(tree: ShadowRoot): boolean {
  if (adopts || !embedded) return false;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(`${tree.host.localName.slice('lianxin-'.length)}.css`, import.meta.url).href;
  tree.append(link);
  return true;
}
