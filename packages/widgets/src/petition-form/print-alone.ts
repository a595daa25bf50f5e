/** Puts a copy of the receipt, in the same clothes, on an empty page. */
function copyOnto(page: Window & typeof globalThis, paper: Element, sheets: CSSStyleSheet[]): void {
  const { document: empty } = page;
  empty.body.replaceChildren(empty.importNode(paper, true));
  empty.adoptedStyleSheets = sheets.map(({ cssRules }) => {
    const sheet = new page.CSSStyleSheet();
    sheet.replaceSync([...cssRules].map(({ cssText }) => cssText).join(''));
    return sheet;
  });
}

/** Prints the receipt without the page around it. */
export function printAlone({ currentTarget }: Event): void {
  if (!(currentTarget instanceof Element)) return;
  const tree = currentTarget.getRootNode();
  const paper = currentTarget.closest('.root');
  if (!(tree instanceof ShadowRoot) || !paper) return;
  const frame = document.createElement('iframe');
  frame.width = frame.height = '0';
  frame.setAttribute('aria-hidden', 'true');
  // Firefox lays the empty page only now; what is copied before is lost there.
  frame.addEventListener('load', () => {
    // Every window is its own global object; the types know only one.
    const page = frame.contentWindow as (Window & typeof globalThis) | null;
    if (!page) return;
    copyOnto(page, paper, [...(tree.adoptedStyleSheets ?? [])]);
    page.addEventListener('afterprint', () => frame.remove());
    page.print();
  });
  tree.append(frame);
}
