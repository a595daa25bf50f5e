import { foreignKey, index, pgTable, primaryKey, smallint, uuid } from 'drizzle-orm/pg-core';
import { tenantId } from '../columns/index.ts';
import { petitions } from '../petitions/index.ts';
import { uploads } from './uploads.table.ts';

/** The primary key is the rule: a picture belongs to one petition, once. */
export const uploadClaims = pgTable(
  'upload_claims',
  {
    tenantId: tenantId(),
    uploadId: uuid().notNull(),
    petitionId: uuid().notNull(),
    position: smallint().notNull(),
  },
  (table) => [
    primaryKey({ name: 'upload_claims_pk', columns: [table.tenantId, table.uploadId] }),
    foreignKey({
      name: 'upload_claims_upload_fk',
      columns: [table.tenantId, table.uploadId],
      foreignColumns: [uploads.tenantId, uploads.id],
    }),
    foreignKey({
      name: 'upload_claims_petition_fk',
      columns: [table.tenantId, table.petitionId],
      foreignColumns: [petitions.tenantId, petitions.id],
    }),
    index('upload_claims_petition').on(table.tenantId, table.petitionId),
  ],
);
