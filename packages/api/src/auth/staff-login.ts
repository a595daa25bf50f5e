import { hash, verify } from '@node-rs/argon2';
import { authTables } from '@lianxin/db';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { bearer } from 'better-auth/plugins';
import type { ApiDeps } from '../app/index.ts';

const HALF_AN_HOUR = 1_800;
const MINUTE = 60;

export type LoginDeps = Pick<ApiDeps, 'database' | 'keys' | 'publicUrl'>;

/** Logins of the office: e-mail and password, kept in the schema `auth`; nobody signs up by himself. */
export function createStaffLogin({ database, keys, publicUrl }: LoginDeps) {
  return betterAuth({
    appName: 'Lianxin',
    baseURL: publicUrl,
    basePath: '/v1/auth',
    secret: keys.signingKey('auth').toString('base64url'),
    // A proxy driver has no connection of its own to hold a transaction open.
    database: drizzleAdapter(database.auth.drizzle, {
      provider: 'pg',
      schema: authTables,
      transaction: false,
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      password: {
        hash: (password) => hash(password),
        verify: ({ hash: kept, password }) => verify(kept, password),
      },
    },
    session: { expiresIn: HALF_AN_HOUR, updateAge: MINUTE },
    // A pass carries a session's name; without its signature that opens nothing.
    plugins: [bearer({ requireSignature: true })],
    trustedOrigins: [new URL(publicUrl).origin],
    // Ours count for every route; see quotas.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      // It would write `__Secure-` before the name; the cookie is secure by its own attributes.
      useSecureCookies: false,
      cookies: {
        session_token: {
          name: '__Host-lianxin',
          attributes: { httpOnly: true, secure: true, sameSite: 'strict', path: '/' },
        },
      },
    },
  });
}

export type StaffLogin = ReturnType<typeof createStaffLogin>;
