import type { Upload } from '@lianxin/contract';
import { createUpload } from '@lianxin/db';
import { toWireId } from '@lianxin/domain';
import type { Runtime } from '../app/index.ts';
import { reEncode } from './re-encode.ts';
import { Turns } from './turns.ts';

const ID_BYTES = 16;
const turns = new Turns({ places: 2, longest: 30 });

/** Who sent a picture: nobody else can claim it. */
export interface Sender {
  readonly tenantId: string;
  readonly credential: string;
}

function uuidOf(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Takes a picture in; it is gone after 24 hours unless a petition claims it. */
export async function takePicture(
  runtime: Runtime,
  { tenantId, credential, bytes }: Sender & { bytes: Uint8Array },
): Promise<Upload> {
  const picture = await turns.take(() => reEncode(bytes));
  // All 128 bits by chance: whoever knows the id may claim the picture.
  const id = uuidOf(runtime.randomBytes(ID_BYTES));
  const { mediaType, width, height } = picture;
  const objectKey = `uploads/${tenantId}/${id}.jpg`;
  await runtime.files.put(objectKey, picture.bytes);
  await createUpload(runtime.database, {
    tenantId,
    id,
    credential,
    objectKey,
    mediaType,
    width,
    height,
    bytes: picture.bytes.length,
    createdAt: runtime.clock(),
  });
  return { id: toWireId('upload', id), width, height };
}
