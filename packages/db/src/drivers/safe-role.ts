import type { Queries } from './database.ts';

interface RoleRow {
  readonly role: string;
  readonly seesEverything: boolean;
  readonly ownsTables: boolean;
}

/** Row-level security does not hold for a superuser, a bypassing role, or the tables' owner. */
export async function assertSafeRole(queries: Queries): Promise<void> {
  const [row] = await queries.query<RoleRow>(`
    select
      current_user as role,
      r.rolsuper or r.rolbypassrls as sees_everything,
      exists (
        select from pg_class c
        where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace
      ) as owns_tables
    from pg_roles r where r.rolname = current_user`);
  if (row && !row.seesEverything && !row.ownsTables) return;
  throw new Error(
    `The database role ${row?.role ?? 'of this login'} is superuser, bypasses row-level security or ` +
      'owns the tables, so tenants would not be kept apart. Run `lianxin migrate` and grant ' +
      'lianxin_app to the login of DATABASE_URL.',
  );
}
