import { z } from 'zod';
import { idSchema } from '../ids/ids.schemas.ts';
import { defineRoute } from '../route/route.ts';

/** A picture that was taken in: re-encoded, without EXIF; gone after 24 hours unless a petition claims it. */
export const uploadSchema = z.object({ id: idSchema('upload'), width: z.int(), height: z.int() });

/** Where staff see a picture for the next five minutes; the address itself is the permission. */
export const uploadLinkSchema = z.object({ url: z.string(), expiresAt: z.iso.datetime() });

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
  link: defineRoute({
    id: 'uploads.link',
    method: 'get',
    path: '/v1/uploads/{id}/link',
    summary: 'Look at a picture of a case: an address that is good for five minutes.',
    access: { as: 'staff', roles: ['head', 'liaison'] },
    params: z.strictObject({ id: idSchema('upload') }),
    answer: { status: 200, schema: uploadLinkSchema },
    errors: ['tenant_ambiguous'],
  }),
};

export type Upload = z.infer<typeof uploadSchema>;
export type UploadLink = z.infer<typeof uploadLinkSchema>;
