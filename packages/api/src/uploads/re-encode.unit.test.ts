import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { reEncode } from './re-encode.ts';

const plain = { width: 40, height: 20, channels: 3, background: '#b1232a' } as const;
const picture = () => sharp({ create: plain });
const PLACE = 'taken at 39.9042, 116.4074';

const heic = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypheic'),
  Buffer.from([0, 0, 0, 0]),
  Buffer.from('mif1heic'),
]);
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>');

/** A PNG whose header claims a billion pixels and that has none. */
async function bomb(): Promise<Buffer> {
  const bytes = await picture().png().toBuffer();
  bytes.writeUInt32BE(40_000, 16);
  bytes.writeUInt32BE(40_000, 20);
  return bytes;
}

describe('reEncode', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('makes a new JPEG of a %s', async (format) => {
    const bytes = await picture().toFormat(format).toBuffer();
    const made = await reEncode(bytes);
    expect(made).toMatchObject({ mediaType: 'image/jpeg', width: 40, height: 20 });
    expect((await sharp(made.bytes).metadata()).format).toBe('jpeg');
  });

  it('turns the picture upright and leaves place and camera behind', async () => {
    const bytes = await picture()
      .jpeg()
      .withExif({ IFD0: { ImageDescription: PLACE } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const made = await reEncode(bytes);
    const { exif, orientation } = await sharp(made.bytes).metadata();
    expect([made.width, made.height]).toEqual([20, 40]);
    expect([exif, orientation]).toEqual([undefined, undefined]);
  });

  it('leaves behind what was hung on to the picture', async () => {
    const bytes = Buffer.concat([await picture().jpeg().toBuffer(), Buffer.from('<script>x')]);
    const made = await reEncode(bytes);
    expect(Buffer.from(made.bytes).includes('<script>')).toBe(false);
  });

  it('makes a large picture smaller', async () => {
    const bytes = await sharp({ create: { ...plain, width: 5000, height: 100 } })
      .jpeg()
      .toBuffer();
    expect((await reEncode(bytes)).width).toBe(2560);
  });

  it.each([
    ['HEIC', async () => heic, 'image_heic'],
    ['SVG', async () => svg, 'image_unreadable'],
    ['a text', async () => Buffer.from('no picture'), 'image_unreadable'],
    ['nothing', async () => Buffer.alloc(0), 'image_unreadable'],
    ['a GIF', async () => picture().gif().toBuffer(), 'image_unreadable'],
    [
      'half a JPEG',
      async () => (await picture().jpeg().toBuffer()).subarray(0, 200),
      'image_unreadable',
    ],
    ['a billion pixels', bomb, 'image_too_many_pixels'],
  ])('refuses %s', async (_name, make, code) => {
    await expect(reEncode(await make())).rejects.toMatchObject({ code });
  });
});
