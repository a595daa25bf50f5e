import { account, session, twoFactor, user, verification } from './auth.table.ts';

/** The tables of better-auth's drizzle adapter, under the names by which it looks for them. */
export const authTables = { user, session, account, verification, twoFactor };
