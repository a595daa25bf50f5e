/** Prints the receipt without the page around it: a copy in an empty frame, in the same clothes. */
export function printAlone({ currentTarget }: Event): void {
  if (!(currentTarget instanceof Element)) return;
  const tree = currentTarget.getRootNode();
  const paper = currentTarget.closest('.root');
  if (!(tree instanceof ShadowRoot) || !paper) return;
  const frame = document.createElement('iframe');
  frame.width = frame.height = '0';
  frame.setAttribute('aria-hidden', 'true');
  tree.append(frame);
  const { contentWindow, contentDocument } = frame;
  if (!contentWindow || !contentDocument) return;
  contentDocument.body.append(contentDocument.importNode(paper, true));
  for (const { cssRules } of tree.adoptedStyleSheets ?? []) {
    const sheet = new (contentDocument.defaultView ?? window).CSSStyleSheet();
    for (const { cssText } of [...cssRules].reverse()) sheet.insertRule(cssText);
    contentDocument.adoptedStyleSheets = [...contentDocument.adoptedStyleSheets, sheet];
  }
  contentWindow.addEventListener('afterprint', () => frame.remove());
  contentWindow.print();
}
