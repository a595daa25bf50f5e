import { Refusal } from '@lianxin/domain';
import { fileTypeFromBuffer } from 'file-type';
import type { Sharp, SharpOptions } from 'sharp';

const MOST_PIXELS = 40_000_000;
/** Enough to read a letter on a photographed notice. */
const LONGEST_SIDE = 2_560;
const QUALITY = 82;
const WHITE = '#ffffff';

const readable = new Set(['image/jpeg', 'image/png', 'image/webp']);
const phones = new Set(['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence']);

export interface Picture {
  readonly bytes: Uint8Array;
  readonly mediaType: 'image/jpeg';
  readonly width: number;
  readonly height: number;
}

type Open = (input: Uint8Array, options: SharpOptions) => Sharp;

/** Loaded with the first picture: it is half of the start time of a process that may never see one. */
async function loadSharp(): Promise<Open> {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp;
}

/** By its own bytes, never by its name or header; the library behind would render SVG too. */
async function assertReadable(bytes: Uint8Array): Promise<void> {
  const detected = await fileTypeFromBuffer(bytes);
  if (detected && phones.has(detected.mime)) throw new Refusal('image_heic');
  if (!detected || !readable.has(detected.mime)) throw new Refusal('image_unreadable');
}

async function assertNotTooLarge(open: Open, bytes: Uint8Array): Promise<void> {
  // Only the header is read here, so a picture that claims a billion pixels costs nothing.
  const { width, height } = await open(bytes, { limitInputPixels: false }).metadata();
  if (width * height > MOST_PIXELS) throw new Refusal('image_too_many_pixels');
}

async function encode(open: Open, bytes: Uint8Array): Promise<Picture> {
  const { data, info } = await open(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .autoOrient()
    .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: WHITE })
    .jpeg({ quality: QUALITY })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, mediaType: 'image/jpeg', width: info.width, height: info.height };
}

/** A new picture from the pixels of what was sent: nothing else of the file goes on, no EXIF, no place. */
export async function reEncode(bytes: Uint8Array): Promise<Picture> {
  await assertReadable(bytes);
  const open = await loadSharp();
  try {
    await assertNotTooLarge(open, bytes);
    return await encode(open, bytes);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('image_unreadable');
  }
}
