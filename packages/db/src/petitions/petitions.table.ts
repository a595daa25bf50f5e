import {
  declineReasons,
  grades,
  holderKinds,
  notifyChannels,
  petitionStates,
  ratings,
  steps,
} from '@lianxin/contract';
import { sql } from 'drizzle-orm';
import {
  boolean,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { bytea, instant, tenantId, tsvector } from '../columns/index.ts';
import { deputies } from '../deputies/index.ts';
import { categories, notices } from '../site/index.ts';
import { stations } from '../stations/index.ts';

/** How a petition came in. */
export const channels = ['web', 'counter', 'phone'] as const;

/**
 * `version`, `state`, `step`, `cameFrom`, `stateSince`, `eventCount` and `eventHead` are written by
 * `submit_petition` and `transition_petition` alone: the app's role may not UPDATE them.
 */
export const petitions = pgTable(
  'petitions',
  {
    tenantId: tenantId(),
    id: uuid().notNull(),
    version: integer().notNull().default(1),
    state: text({ enum: petitionStates }).notNull(),
    step: text({ enum: steps }).notNull(),
    /** The state before `needs_info` or `merged`. */
    cameFrom: text({ enum: petitionStates }),
    stateSince: instant().notNull(),
    eventCount: integer().notNull(),
    /** Digest of the latest event: the end of the chain. */
    eventHead: bytea().notNull(),

    categoryId: text().notNull(),
    stationId: uuid().notNull(),
    deputyId: uuid(),
    ruleVersion: integer().notNull(),
    noticeVersion: text().notNull(),
    channel: text({ enum: channels }).notNull(),
    /** The site key or the membership it was filed with. */
    credential: text().notNull(),
    anonymous: boolean().notNull(),
    notify: text({ enum: notifyChannels }).notNull(),
    onBehalf: boolean().notNull().default(false),
    under14: boolean().notNull().default(false),
    receivedAt: instant().notNull(),

    titleTextId: uuid(),
    contentTextId: uuid().notNull(),
    addressTextId: uuid(),
    lat: doublePrecision(),
    lng: doublePrecision(),

    grade: text({ enum: grades }),
    /** What the rules proposed, with their reasons; kept beside the decision. */
    gradeProposal: jsonb().$type<{ grade: (typeof grades)[number]; reasons: string[] }>(),
    matterTextId: uuid(),
    publicTitleTextId: uuid(),
    publicPlace: text(),
    /** Words of the public title, for finding likely duplicates; null until accepted. */
    publicWords: tsvector(),

    holderKind: text({ enum: holderKinds }).notNull(),
    holderId: uuid(),
    holderSince: instant().notNull(),
    /** Of the running clock, copied here for the queue. */
    dueAt: instant(),

    questionTextId: uuid(),
    /** A decline that waits for the head's decision. */
    declineProposed: text({ enum: declineReasons }),
    declineReason: text({ enum: declineReasons }),
    declineTextId: uuid(),
    objectionTextId: uuid(),
    objectedAt: instant(),
    objectionDecidedAt: instant(),
    replyTextId: uuid(),
    repliedAt: instant(),
    rating: text({ enum: ratings }),
    dissatisfactions: integer().notNull().default(0),
    /** Whether the present reopening follows `closed`, not a rating. */
    afterClosed: boolean().notNull().default(false),
    closedAt: instant(),
    mergedInto: uuid(),
    followers: integer().notNull().default(0),
  },
  (table) => [
    primaryKey({ name: 'petitions_pk', columns: [table.tenantId, table.id] }),
    foreignKey({
      name: 'petitions_category_fk',
      columns: [table.tenantId, table.categoryId],
      foreignColumns: [categories.tenantId, categories.id],
    }),
    foreignKey({
      name: 'petitions_station_fk',
      columns: [table.tenantId, table.stationId],
      foreignColumns: [stations.tenantId, stations.id],
    }),
    foreignKey({
      name: 'petitions_deputy_fk',
      columns: [table.tenantId, table.deputyId],
      foreignColumns: [deputies.tenantId, deputies.id],
    }),
    foreignKey({
      name: 'petitions_notice_fk',
      columns: [table.tenantId, table.noticeVersion],
      foreignColumns: [notices.tenantId, notices.version],
    }),
    index('petitions_queue')
      .on(table.tenantId, table.state, table.dueAt, table.id)
      .where(sql`due_at is not null`),
    index('petitions_public_words').using('gin', table.publicWords),
  ],
);

export type Petition = typeof petitions.$inferSelect;
