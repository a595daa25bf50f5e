import type { CaseCommand, Role } from '@lianxin/contract';
import { caseRoutes } from '@lianxin/contract';
import type { CaseRow } from '@lianxin/db';
import { isAssignmentOpen, nextStates } from '@lianxin/domain';
import { isWithSupervisor } from '../petitions/index.ts';

function isReplyReady({ state, assignments }: CaseRow): boolean {
  return (
    state === 'handling' &&
    assignments.some((each) => each.state === 'approved') &&
    !assignments.some((each) => isAssignmentOpen(each.state))
  );
}

/** What must hold of a case before a command; the same for those who ask and for those who try. */
export const commandFits: Record<CaseCommand, (petition: CaseRow) => boolean> = {
  accept: ({ state }) => state === 'submitted',
  decline: ({ state, declineProposed }) =>
    state === 'submitted' || (state === 'accepted' && declineProposed === null),
  'decide-decline': ({ state, declineProposed }) =>
    state === 'accepted' && declineProposed !== null,
  'request-info': ({ state }) => nextStates(state).includes('needs_info'),
  grade: ({ state }) => state === 'accepted',
  answer: ({ state, grade }) =>
    state === 'accepted' && (grade === null || grade === 'consultation'),
  assign: (petition) =>
    (petition.state === 'accepted' && petition.declineProposed === null) ||
    (petition.state === 'reopened' && !isWithSupervisor(petition)),
  reply: isReplyReady,
  note: () => true,
  'decide-objection': ({ state, objectedAt, objectionDecidedAt }) =>
    state === 'declined' && objectedAt !== null && objectionDecidedAt === null,
  'decide-dissatisfaction': (petition) =>
    petition.state === 'reopened' && isWithSupervisor(petition),
  close: (petition) => petition.state === 'reopened' && isWithSupervisor(petition),
  reopen: ({ state }) => state === 'closed',
};

const ROLES: Record<CaseCommand, readonly Role[]> = {
  accept: caseRoutes.accept.access.roles,
  decline: caseRoutes.decline.access.roles,
  'decide-decline': caseRoutes.decideDecline.access.roles,
  'request-info': caseRoutes.requestInfo.access.roles,
  grade: caseRoutes.grade.access.roles,
  answer: caseRoutes.answer.access.roles,
  assign: caseRoutes.assign.access.roles,
  reply: caseRoutes.reply.access.roles,
  note: caseRoutes.note.access.roles,
  'decide-objection': caseRoutes.decideObjection.access.roles,
  'decide-dissatisfaction': caseRoutes.decideDissatisfaction.access.roles,
  close: caseRoutes.close.access.roles,
  reopen: caseRoutes.reopen.access.roles,
};

/** The commands that somebody in these roles may give now. */
export function commandsFor(petition: CaseRow, roles: readonly Role[]): CaseCommand[] {
  return Object.keys(ROLES)
    .filter(isCommand)
    .filter((command) => ROLES[command].some((role) => roles.includes(role)))
    .filter((command) => commandFits[command](petition));
}

function isCommand(name: string): name is CaseCommand {
  return Object.hasOwn(ROLES, name);
}
