/** Marks a sheet for the formatter and for the build, which shrinks it; the text stays as it is. */
export const css = (text: TemplateStringsArray): string => text.join('');

const adopts = (tree: object): boolean => 'adoptedStyleSheets' in tree;
const sheets = new Map<string, CSSStyleSheet>();

/** The one constructed sheet of a text, shared by every element on the page that wears it. */
function sheetOf(text: string): CSSStyleSheet {
  const sheet = sheets.get(text) ?? new CSSStyleSheet();
  if (!sheets.has(text)) sheet.replaceSync(text);
  sheets.set(text, sheet);
  return sheet;
}

/**
 * Puts more sheets on a shadow root. Safari before 16.4 has no adopted sheets, and a `<style>` would
 * need `unsafe-inline` in the page's policy: there it links `petition-form.css`, which has all of them
 * and which the build lays beside the scripts.
 */
export function dress(tree: ShadowRoot, styles: readonly string[]): void {
  if (adopts(tree)) {
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, ...styles.map(sheetOf)];
  } else if (!tree.firstChild) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = new URL(
      `${tree.host.localName.slice('lianxin-'.length)}.css`,
      import.meta.url,
    ).href;
    tree.append(link);
  }
}
