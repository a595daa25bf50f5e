/** What is drawn inside an element, its shadow tree and what lies in it. */
function shown(element: Element): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])].filter(
    (node) => node.getClientRects().length > 0 && !node.closest('.unseen'),
  );
}

const controls = 'a, button, input, textarea, select';

/** Controls lower than so many pixels; a link inside a sentence is as high as its line. */
export const lowControls = (element: Element, pixels: number): string[] =>
  shown(element)
    .filter((node) => node.matches(controls) && node.getBoundingClientRect().height < pixels)
    .map((node) => `${node.localName} ${node.textContent.trim()} ${node.offsetHeight}`);

const hasWords = (node: HTMLElement): boolean =>
  [...node.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && !!nodeValue?.trim());

/** Words smaller than so many pixels. */
export const smallWords = (element: Element, pixels: number): string[] =>
  shown(element)
    .filter((node) => hasWords(node) && parseFloat(getComputedStyle(node).fontSize) < pixels)
    .map((node) => `${node.textContent.trim()} ${getComputedStyle(node).fontSize}`);

const looks = [
  'color',
  'backgroundColor',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'letterSpacing',
  'lineHeight',
  'paddingTop',
  'textAlign',
  'textTransform',
  'height',
] as const;

/** How everything in an element looks, to be compared with how it looks elsewhere. */
export const looksOf = (element: Element): string[] =>
  shown(element).map((node) => {
    const style = getComputedStyle(node);
    return [node.localName, ...looks.map((name) => style[name])].join(' | ');
  });
