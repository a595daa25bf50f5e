import type { Site } from '@lianxin/sdk';

/** The numbers to call for the words of danger in a text, each once, in the site's own order. */
export const findDanger = (text: string, danger: Site['danger']): string[] =>
  danger
    .filter(({ words }) => words.some((word) => text.includes(word)))
    .map(({ number }) => number);
