import { petitionEventKinds, petitionStates } from '@lianxin/contract';
import { check, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { bytea, instant, tenantId } from '../columns/index.ts';
import { allowedPetitionPairs } from './allowed-pairs.ts';

/** Who acted: a role in a tenant, the resident, or a running clock. */
export const actorRoles = [
  'resident',
  'head',
  'liaison',
  'deputy',
  'handler',
  'supervisor',
  'admin',
  'system',
] as const;

/**
 * The history of a petition. Rows are only ever added, by the functions that change the petition;
 * each digest covers the one before. No free text here: see `texts`.
 */
export const petitionEvents = pgTable(
  'petition_events',
  {
    tenantId: tenantId(),
    petitionId: uuid().notNull(),
    seq: integer().notNull(),
    id: uuid().notNull(),
    kind: text({ enum: petitionEventKinds }).notNull(),
    at: instant().notNull(),
    actorRole: text({ enum: actorRoles }).notNull(),
    /** The membership that acted. */
    actorId: uuid(),
    fromState: text({ enum: petitionStates }),
    toState: text({ enum: petitionStates }),
    /** Facts without free text: a rating, a reason's code, ids. */
    data: jsonb().$type<EventData>().notNull(),
    /** A text for the public, approved by staff. */
    textId: uuid(),
    textDigest: bytea(),
    /** Stays inside the station. */
    noteId: uuid(),
    noteDigest: bytea(),
    digest: bytea().notNull(),
  },
  (table) => [
    primaryKey({
      name: 'petition_events_pk',
      columns: [table.tenantId, table.petitionId, table.seq],
    }),
    check('petition_events_transition', allowedPetitionPairs()),
  ],
);

/** Facts of an event; which ones depends on its kind. */
export interface EventData {
  readonly rating?: string;
  readonly reason?: string;
  readonly grade?: string;
  readonly departments?: string[];
  readonly assignment?: string;
  readonly mergedInto?: string;
  readonly agreed?: boolean;
  readonly uploads?: string[];
}

export type PetitionEvent = typeof petitionEvents.$inferSelect;

export type ActorRole = (typeof actorRoles)[number];
