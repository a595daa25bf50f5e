/** The questions of the form, in the order in which they are asked. */
export const sections = ['whom', 'category', 'content', 'place', 'contact', 'answers'] as const;

/** One question, or a group of fields that belong to one. */
export type Section = (typeof sections)[number];

/** The questions that share one screen. */
export type Step = readonly Section[];

const standard: readonly Step[] = [
  ['whom'],
  ['category', 'content', 'place'],
  ['contact'],
  ['answers'],
];
const onePerScreen: readonly Step[] = sections.map((section) => [section]);

/** The screens of the form: four, and six in elder size, where each asks one thing. */
export const stepsOf = (elder: boolean): readonly Step[] => (elder ? onePerScreen : standard);

/** Which screen asks a question. */
export const stepAsking = (steps: readonly Step[], section: Section): number =>
  steps.findIndex((step) => step.includes(section));

/** Whether a word kept by a browser is still a question of ours. */
export const isSection = (word: unknown): word is Section =>
  sections.some((section) => section === word);
