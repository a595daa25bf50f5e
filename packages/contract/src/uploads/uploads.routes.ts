import { z } from 'zod';
import { idSchema } from '../ids/ids.schemas.ts';
import { defineRoute } from '../route/route.ts';

/** A picture that was taken in: re-encoded, without EXIF; gone after 24 hours unless a petition claims it. */
export const uploadSchema = z.object({ id: idSchema('upload'), width: z.int(), height: z.int() });

export const uploadRoutes = {
  create: defineRoute({
    id: 'uploads.create',
    method: 'post',
    path: '/v1/uploads',
    summary: 'Send one picture (JPEG, PNG or WebP, ≤ 10 MB, ≤ 40 megapixels).',
    access: { as: 'site', operation: 'file' },
    idempotent: true,
    body: 'image',
    answer: { status: 201, schema: uploadSchema },
    errors: ['image_heic', 'image_unreadable', 'image_too_many_pixels'],
  }),
};

export type Upload = z.infer<typeof uploadSchema>;
