/** A small picture that an image decoder accepts. */
export async function picture(name = 'wall.png'): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 20;
  canvas.getContext('2d')?.fillRect(0, 0, 20, 20);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return new File(blob ? [blob] : [], name, { type: 'image/png' });
}
