import type { Case, CloseCase, DecideDissatisfaction, ReopenCase } from '@lianxin/contract';
import type { Runtime } from '../app/index.ts';
import { commandCase } from './command-case.ts';
import type { Commanded } from './commanded.ts';
import { handOver, planHandOver } from './hand-over.ts';

/** After the second "dissatisfied", or a reopening: a new assignment, or closing with a public reason. */
export function decideDissatisfaction(
  runtime: Runtime,
  { body, ...command }: Commanded<DecideDissatisfaction>,
): Promise<Case> {
  if (body.decision === 'close')
    return closeAs('decide-dissatisfaction', runtime, { ...command, body });
  const { version, department, text, note } = body;
  const assignments = planHandOver(runtime, { department, now: command.now });
  return commandCase(runtime, {
    ...command,
    name: 'decide-dissatisfaction',
    version,
    texts: [{ path: 'text', text, as: 'public' }],
    decide: () => ({
      kind: 'redo_ordered',
      to: 'handling',
      text,
      note,
      data: { departments: assignments.map(({ departmentId }) => departmentId) },
      after: { assignments },
    }),
    also: (transaction, desk) => handOver(runtime, { transaction, desk, assignments }),
  });
}

function closeAs(
  name: 'close' | 'decide-dissatisfaction',
  runtime: Runtime,
  { body, ...command }: Commanded<CloseCase>,
): Promise<Case> {
  const { version, text, note } = body;
  return commandCase(runtime, {
    ...command,
    name,
    version,
    texts: [{ path: 'text', text, as: 'public' }],
    decide: ({ now }) => ({ kind: 'closed', to: 'closed', text, note, set: { closedAt: now } }),
  });
}

/** Closes a reopened petition with a public reason. */
export function closeCase(runtime: Runtime, command: Commanded<CloseCase>): Promise<Case> {
  return closeAs('close', runtime, command);
}

/** Reopens a closed petition; what follows is the supervisor's to decide. */
export function reopenCase(
  runtime: Runtime,
  { body, ...command }: Commanded<ReopenCase>,
): Promise<Case> {
  const { version, text, note } = body;
  return commandCase(runtime, {
    ...command,
    name: 'reopen',
    version,
    texts: [{ path: 'text', text, as: 'public' }],
    decide: () => ({
      kind: 'reopened',
      to: 'reopened',
      text,
      note,
      set: { afterClosed: true, closedAt: null },
    }),
  });
}
