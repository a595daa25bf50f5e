import type { ClockKind, Due, PetitionState, TrackedPetition } from '@lianxin/contract';
import { html } from 'hono/html';
import { day, type Markup } from '../sheet/index.ts';
import { deedWords, endWords, holderWords } from './tracker-words.ts';

/** Under which limit a state waits when none is named. */
const usualClock: Partial<Record<PetitionState, ClockKind>> = {
  submitted: 'accept',
  accepted: 'hand_over',
  handling: 'report_assignment',
  needs_info: 'supplement',
  replied: 'rate',
};

const residentsClocks: readonly ClockKind[] = ['supplement', 'rate', 'object'];

/** Whether the next move is the resident's own. */
export function isYourTurn({ due, holder }: TrackedPetition): boolean {
  return holder.kind === 'resident' || (due !== null && residentsClocks.includes(due.clock));
}

/** What was written for the owner, as a follower may read it. */
export function toldTo(access: TrackedPetition['access'], text: string): string {
  return access === 'owner' ? text : text.replaceAll('您', '提出人');
}

function dueDay(due: Due, now: Date): Markup {
  return html`${day(due.date, now)}${due.provisional ? '（暂定）' : ''}`;
}

function deedsOf({ state, due }: TrackedPetition): readonly [doing: string, deed: string] {
  if (state === 'reopened' && due?.clock === 'hand_over') {
    return ['知道您不满意', '重新安排办理'];
  }
  return deedWords[due?.clock ?? usualClock[state] ?? 'supervisor_decides'];
}

/** Who has it and by when: the first sentence of the page. */
export function sentenceOf(petition: TrackedPetition, now: Date): Markup {
  const { state, due, holder, station, access } = petition;
  const told = (text: string): string => toldTo(access, text);
  const end = endWords[state];
  if (end !== undefined && due === null) return html`${told(end)}`;
  const yours = isYourTurn(petition);
  const who = yours ? station.name : (holder.name ?? holderWords[holder.kind]);
  if (state === 'needs_info' && due?.light === 'paused') {
    return html`${who}${told('正等您补充情况')}`;
  }
  const [doing, deed] = deedsOf(petition);
  if (due === null) return html`${who}${told(doing)}`;
  if (due.light === 'red' && !yours) {
    return html`${who}${told(doing)}，本该 ${dueDay(due, now)}${told(deed)}，已经晚了，对不起`;
  }
  return html`${who}${told(doing)}，最迟 ${dueDay(due, now)}${told(deed)}`;
}

/** 还有 14 个工作日 */
export function leftInWords(due: Due, yours: boolean): string {
  if (due.light === 'paused') return '先停着，等您补充';
  if (yours) return '等您回复';
  const days = due.workingDaysLeft;
  if (due.light === 'red') return days < 0 ? `晚了 ${-days} 个工作日` : '过了时限';
  return days > 0 ? `还有 ${days} 个工作日` : '就在今天';
}
