import { foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { bytea, instant, tenantId } from '../columns/index.ts';
import { petitions } from '../petitions/index.ts';

export const accesses = ['owner', 'follower'] as const;

/** Tracking codes, as keyed hashes only. A lost code is replaced; the old one ends. */
export const codes = pgTable(
  'codes',
  {
    tenantId: tenantId(),
    hash: bytea().notNull(),
    petitionId: uuid().notNull(),
    access: text({ enum: accesses }).notNull(),
    createdAt: instant().notNull(),
    endedAt: instant(),
  },
  (table) => [
    primaryKey({ name: 'codes_pk', columns: [table.tenantId, table.hash] }),
    foreignKey({
      name: 'codes_petition_fk',
      columns: [table.tenantId, table.petitionId],
      foreignColumns: [petitions.tenantId, petitions.id],
    }),
    index('codes_petition').on(table.tenantId, table.petitionId),
  ],
);

export type Access = (typeof accesses)[number];
