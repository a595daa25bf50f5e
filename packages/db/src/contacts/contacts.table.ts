import { index, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { bytea, instant, tenantId } from '../columns/index.ts';

/** Who filed and how to reach them; each field encrypted by a key ring that the database never sees. */
export const contacts = pgTable(
  'contacts',
  {
    tenantId: tenantId(),
    petitionId: uuid().notNull(),
    name: bytea(),
    phone: bytea(),
    /** Keyed hash, to find a resident's own petitions. */
    phoneHash: bytea(),
    onBehalfOfName: bytea(),
    guardianName: bytea(),
    guardianPhone: bytea(),
    erasedAt: instant(),
  },
  (table) => [
    primaryKey({ name: 'contacts_pk', columns: [table.tenantId, table.petitionId] }),
    index('contacts_phone').on(table.tenantId, table.phoneHash, table.petitionId),
  ],
);

export type Contact = typeof contacts.$inferSelect;
