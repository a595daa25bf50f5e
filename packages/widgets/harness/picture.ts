/** A small picture that an image decoder accepts, made in the page that sends it. */
export async function picture(
  name = 'wall.png',
  page: Window & typeof globalThis = window,
): Promise<File> {
  const canvas = page.document.createElement('canvas');
  canvas.width = canvas.height = 20;
  canvas.getContext('2d')?.fillRect(0, 0, 20, 20);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return new page.File(blob ? [blob] : [], name, { type: 'image/png' });
}
