import type { UploadLink } from '@lianxin/contract';
import { findCase, findUpload, type Upload } from '@lianxin/db';
import { fromWireId, Refusal } from '@lianxin/domain';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Runtime } from '../app/index.ts';
import { readersOf } from '../cases/index.ts';
import type { StaffCaller } from '../credentials/index.ts';

const FIVE_MINUTES = 5 * 60;

// An upload’s id is 128 bits of chance, which is no version of a UUID.
const claimsSchema = z.object({ tenant: z.guid(), upload: z.guid() });

/** Only who may read the case in the resident's own words may look at its pictures. */
async function assertInSight(
  { database }: Runtime,
  { caller, petitionId }: { caller: StaffCaller; petitionId: string },
): Promise<void> {
  const seen = await database.withTenant(caller.tenantId, (transaction) =>
    findCase(transaction, { id: petitionId, readers: readersOf(caller) }),
  );
  if (!seen) throw new Refusal('not_found');
}

/** An address under which staff see a picture of a case for five minutes. */
export async function linkPicture(
  runtime: Runtime,
  { caller, id }: { caller: StaffCaller; id: string },
): Promise<UploadLink> {
  const { tenantId } = caller;
  const found = await findUpload(runtime.database, { tenantId, id: fromWireId(id) });
  if (!found?.petitionId) throw new Refusal('not_found');
  await assertInSight(runtime, { caller, petitionId: found.petitionId });
  const end = Math.floor(runtime.clock().getTime() / 1000) + FIVE_MINUTES;
  const token = await new SignJWT({ tenant: tenantId, upload: found.upload.id })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime(end)
    .sign(runtime.keys.signingKey('upload_link'));
  const expiresAt = new Date(end * 1000).toISOString();
  return { url: `${runtime.publicUrl}/files/${token}`, expiresAt };
}

async function claimsOf(runtime: Runtime, token: string) {
  try {
    const { payload } = await jwtVerify(token, runtime.keys.signingKey('upload_link'), {
      algorithms: ['HS256'],
      currentDate: runtime.clock(),
    });
    return claimsSchema.parse(payload);
  } catch {
    throw new Refusal('not_found');
  }
}

/** The picture behind such an address. */
export async function openPicture(
  runtime: Runtime,
  token: string,
): Promise<{ upload: Upload; bytes: Uint8Array }> {
  const { tenant, upload } = await claimsOf(runtime, token);
  const found = await findUpload(runtime.database, { tenantId: tenant, id: upload });
  const bytes = found && (await runtime.files.get(found.upload.objectKey));
  if (!bytes) throw new Refusal('not_found');
  return { upload: found.upload, bytes };
}
