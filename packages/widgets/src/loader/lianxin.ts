/** Set by the build: the folder of its immutable files, and the elements in it. */
declare const FOLDER: string;
declare const ELEMENTS: string;

const here = import.meta.url.replace(/\/embed\/.*/, `/embed/${FOLDER}/`);
const known = new Set(ELEMENTS.split(','));
const load = (file: string): Promise<unknown> => import(`${here}${file}.js`);

/**
 * Base and element are asked for at once. Where they cannot come, what was written inside the element
 * stays to be read.
 */
function arrive(name: string): void {
  Promise.all([load('base'), load(name)]).catch(() => {});
}

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      arrive(target.localName.slice(8));
    }
  },
  { rootMargin: '300px' },
);

/** `<div data-lianxin="petition-form" data-site-key="…">`, for editors that strip unknown tags. */
function unfold(place: HTMLElement): void {
  const element = document.createElement(`lianxin-${place.dataset['lianxin']}`);
  for (const { name, value } of place.attributes) {
    if (name.startsWith('data-')) element.setAttribute(name.slice('data-'.length), value);
  }
  element.append(...place.childNodes);
  place.replaceWith(element);
}

const meet = (element: Element): void => {
  const name = element.localName.slice(8);
  if (name === 'site') arrive(name);
  else if (known.has(name)) near.observe(element);
};

function look(): void {
  document.querySelectorAll<HTMLElement>('[data-lianxin]').forEach(unfold);
  for (const name of known)
    document.querySelectorAll(`lianxin-${name}:not(:defined)`).forEach(meet);
}

look();
new MutationObserver(look).observe(document, { childList: true, subtree: true });
