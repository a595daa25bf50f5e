import { and, asc, eq, inArray, isNull, lt } from 'drizzle-orm';
import type { Database, Transaction } from '../drivers/index.ts';
import { uploadClaims } from './upload-claims.table.ts';
import { uploads, type NewUpload, type Upload } from './uploads.table.ts';

export async function createUpload(database: Database, upload: NewUpload): Promise<void> {
  await database.withTenant(upload.tenantId, ({ drizzle }) =>
    drizzle.insert(uploads).values(upload),
  );
}

/** The pictures of a petition, in the order in which they were given. */
export async function uploadsOf(
  { drizzle, tenantId }: Transaction,
  { petitionId }: { petitionId: string },
): Promise<Upload[]> {
  const rows = await drizzle
    .select({ upload: uploads })
    .from(uploadClaims)
    .innerJoin(
      uploads,
      and(eq(uploads.tenantId, uploadClaims.tenantId), eq(uploads.id, uploadClaims.uploadId)),
    )
    .where(and(eq(uploadClaims.tenantId, tenantId), eq(uploadClaims.petitionId, petitionId)))
    .orderBy(asc(uploadClaims.position), asc(uploads.createdAt));
  return rows.map(({ upload }) => upload);
}

/** A picture and which petition has it; null where the tenant has no such picture. */
export async function findUpload(
  database: Database,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<{ upload: Upload; petitionId: string | null } | null> {
  const [row] = await database.withTenant(tenantId, ({ drizzle }) =>
    drizzle
      .select({ upload: uploads, petitionId: uploadClaims.petitionId })
      .from(uploads)
      .leftJoin(
        uploadClaims,
        and(eq(uploadClaims.tenantId, uploads.tenantId), eq(uploadClaims.uploadId, uploads.id)),
      )
      .where(and(eq(uploads.tenantId, tenantId), eq(uploads.id, id))),
  );
  return row ?? null;
}

/** Forgets pictures that nothing claimed; gives their object keys, whose bytes are to go too. */
export async function dropUnclaimedUploads(
  database: Database,
  { tenantId, before }: { tenantId: string; before: Date },
): Promise<string[]> {
  return database.withTenant(tenantId, async ({ drizzle }) => {
    const stale = drizzle
      .select({ id: uploads.id })
      .from(uploads)
      .leftJoin(
        uploadClaims,
        and(eq(uploadClaims.tenantId, uploads.tenantId), eq(uploadClaims.uploadId, uploads.id)),
      )
      .where(
        and(
          eq(uploads.tenantId, tenantId),
          lt(uploads.createdAt, before),
          isNull(uploadClaims.uploadId),
        ),
      );
    const gone = await drizzle
      .delete(uploads)
      .where(and(eq(uploads.tenantId, tenantId), inArray(uploads.id, stale)))
      .returning({ objectKey: uploads.objectKey });
    return gone.map(({ objectKey }) => objectKey);
  });
}
