import { index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, tenantId } from '../columns/index.ts';
import { tenants } from '../tenants/index.ts';

/** Pictures that were taken in; those that nothing claims within 24 hours go again. */
export const uploads = pgTable(
  'uploads',
  {
    tenantId: tenantId().references(() => tenants.id),
    id: uuid().notNull(),
    /** Only the credential that sent a picture can claim it. */
    credential: text().notNull(),
    /** Where the object store keeps the bytes. */
    objectKey: text().notNull(),
    mediaType: text().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    bytes: integer().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ name: 'uploads_pk', columns: [table.tenantId, table.id] }),
    index('uploads_age').on(table.tenantId, table.createdAt),
  ],
);

export type Upload = typeof uploads.$inferSelect;
export type NewUpload = typeof uploads.$inferInsert;
