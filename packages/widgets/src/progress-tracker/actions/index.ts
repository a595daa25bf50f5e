import type { ActionKind, Panel, PanelHost, PanelKind } from '../tracked/panel.ts';
import { ActionForm, type Action } from './action-form.ts';
import { messages, type ActionMessages } from './messages.zh-CN.ts';
import { object } from './object.ts';
import { rate } from './rate.ts';
import { supplement } from './supplement.ts';
import { withdraw } from './withdraw.ts';

export { styles } from './actions.styles.ts';
export { guidance } from './guidance.ts';

const actions = { rate, supplement, withdraw, object } satisfies Record<
  ActionKind,
  (words: ActionMessages) => Action
>;

/** The words of the forms in the reader's language. */
export const wordsIn = async (english: boolean): Promise<ActionMessages> =>
  english ? (await import('./messages.en.ts')).messages : messages;

/** Opens the form of an action. */
export async function open(kind: PanelKind, host: PanelHost): Promise<Panel> {
  const words = await wordsIn(host.frame.english);
  const form = new ActionForm(host, words, actions[kind === 'why' ? 'supplement' : kind](words));
  if (host.rating) form.values['rating'] = host.rating;
  return form;
}
