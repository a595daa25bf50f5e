import { roles } from '@lianxin/contract';
import { foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, tenantId } from '../columns/index.ts';
import { departments } from '../departments/index.ts';
import { deputies } from '../deputies/index.ts';
import { stations } from '../stations/index.ts';
import { tenants } from '../tenants/index.ts';

/** What a login may do in a tenant. The login itself is global and stands in `auth`. */
export const memberships = pgTable(
  'memberships',
  {
    tenantId: tenantId().references(() => tenants.id),
    id: uuid().notNull(),
    userId: text().notNull(),
    /** Shown to colleagues; the login and its name are out of the app’s reach. */
    name: text().notNull(),
    role: text({ enum: roles }).notNull(),
    stationId: uuid(),
    departmentId: uuid(),
    deputyId: uuid(),
    createdAt: instant().notNull(),
    endedAt: instant(),
  },
  (table) => [
    primaryKey({ name: 'memberships_pk', columns: [table.tenantId, table.id] }),
    index('memberships_user').on(table.userId),
    foreignKey({
      name: 'memberships_station_fk',
      columns: [table.tenantId, table.stationId],
      foreignColumns: [stations.tenantId, stations.id],
    }),
    foreignKey({
      name: 'memberships_department_fk',
      columns: [table.tenantId, table.departmentId],
      foreignColumns: [departments.tenantId, departments.id],
    }),
    foreignKey({
      name: 'memberships_deputy_fk',
      columns: [table.tenantId, table.deputyId],
      foreignColumns: [deputies.tenantId, deputies.id],
    }),
  ],
);

export type Membership = typeof memberships.$inferSelect;
export type NewMembership = typeof memberships.$inferInsert;
