import type { ApiDeps } from '../app/index.ts';
import { clearAnswers } from '../idempotency/index.ts';
import {
  endWaits,
  proposeGradeOfFiled,
  recomputeProvisional,
  remindResident,
  remindResidents,
  tellResident,
} from '../petitions/index.ts';
import { clearTries } from '../residents/index.ts';
import { publishAllStations, publishStations } from '../stations/index.ts';
import { Hub } from '../streams/index.ts';
import { clearUploads } from '../uploads/index.ts';
import { clearMessages } from './clear-messages.ts';
import { startSchedule, type TimedJob } from './job-schedule.ts';
import { OutboxReader, type MessageHandler } from './outbox-reader.ts';

const PAUSE = 2_000;

function handlersOf(deps: ApiDeps, hub: Hub): ReadonlyMap<string, readonly MessageHandler[]> {
  const publish: MessageHandler = async ({ tenantId }) => {
    await publishStations(deps, tenantId);
    await hub.tellPublicData(tenantId);
  };
  return new Map<string, MessageHandler[]>([
    ['public_data_changed', [publish]],
    [
      'petition_changed',
      [(message) => proposeGradeOfFiled(deps, message), (message) => tellResident(deps, message)],
    ],
    ['supplement_awaited', [(message) => remindResident(deps, message)]],
  ]);
}

function timedJobs(deps: ApiDeps): TimedJob[] {
  return [
    { name: 'clear_uploads', when: '17 * * * *', work: () => clearUploads(deps) },
    { name: 'clear_answers', when: '23 3 * * *', work: () => clearAnswers(deps) },
    { name: 'clear_messages', when: '53 3 * * *', work: () => clearMessages(deps) },
    { name: 'clear_tries', when: '47 3 * * *', work: () => clearTries(deps) },
    { name: 'end_waits', when: '*/10 * * * *', work: () => endWaits(deps) },
    { name: 'remind_residents', when: '0 9-18 * * *', work: () => remindResidents(deps) },
    { name: 'recompute_provisional', when: '29 4 * * *', work: () => recomputeProvisional(deps) },
    { name: 'publish_stations', when: '41 * * * *', work: () => publishAllStations(deps) },
  ];
}

/** Calls again and again with a pause between; a call never overlaps the one before. */
function repeat(work: () => Promise<void>): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  let stopped = false;
  const turn = (): void => {
    running = work().finally(() => {
      if (!stopped) timer = setTimeout(turn, PAUSE);
    });
  };
  turn();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}

/** Everything that happens without a request; any number of processes may do it at once. */
export async function startJobs(deps: ApiDeps): Promise<{ stop: () => Promise<void> }> {
  const { database, log } = deps;
  const hub = new Hub(deps);
  const outbox = new OutboxReader(deps, handlersOf(deps, hub));
  const readOutbox = (): Promise<void> =>
    outbox.read().catch((error: unknown) => log({ level: 'error', event: 'outbox_failed', error }));
  const stopReading = repeat(readOutbox);
  const stopSchedule = await startSchedule({ jobs: database.jobs, log }, timedJobs(deps));
  return {
    async stop() {
      await Promise.all([stopReading(), stopSchedule()]);
    },
  };
}
