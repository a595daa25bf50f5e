import { uploadSchema, type ErrorCode } from '@lianxin/contract';
import type { Asker } from '../ask/index.ts';

const MOST_PHOTOS = 9;

const words: Partial<Record<ErrorCode, string>> = {
  image_heic: '是 HEIC 格式，这里看不了。请截一张图，或在手机相机设置里改成“兼容性最佳”再拍。',
  image_unreadable: '打不开，请换一张。',
  image_too_many_pixels: '太大了，请换一张小一点的。',
  payload_too_large: '超过 10 MB，请换一张小一点的。',
  media_type_unsupported: '不是照片。只能传 JPG、PNG 或 WebP。',
};

export interface TakenPhotos {
  readonly uploads: readonly string[];
  /** What became of those that were not taken. */
  readonly wrongs: readonly string[];
}

/** Takes in the photos of a form, so that neither an error nor the check page loses them. */
export async function takePhotos(
  asker: Asker,
  {
    form,
    kept,
    randomBytes,
  }: {
    form: FormData;
    kept: readonly string[];
    randomBytes: (size: number) => Uint8Array;
  },
): Promise<TakenPhotos> {
  const files = form.getAll('photos').filter((file) => file instanceof File && file.size > 0);
  const room = MOST_PHOTOS - kept.length;
  const uploads = [...kept];
  const wrongs = files.length > room ? ['最多 9 张照片，多的没有加进来。'] : [];
  for (const [index, file] of files.slice(0, room).entries()) {
    if (!(file instanceof File)) continue;
    const { data, problem } = await asker.ask({
      path: '/v1/uploads',
      schema: uploadSchema,
      body: new Blob([file], { type: file.type || 'application/octet-stream' }),
      idempotencyKey: Buffer.from(randomBytes(16)).toString('hex'),
    });
    if (data) uploads.push(data.id);
    else wrongs.push(`第 ${index + 1} 张照片${words[problem.code] ?? '没有传上来，请再试一次。'}`);
  }
  return { uploads, wrongs };
}
