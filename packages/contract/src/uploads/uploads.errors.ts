import type { ErrorMeaning } from '../errors/errors.ts';

export const uploadErrors = {
  image_heic: { status: 422, title: 'HEIC pictures cannot be read here; send JPEG, PNG or WebP.' },
  image_unreadable: { status: 422, title: 'The file is damaged or is no picture.' },
  image_too_many_pixels: { status: 422, title: 'The picture has more than 40 megapixels.' },
} as const satisfies Record<string, ErrorMeaning>;
