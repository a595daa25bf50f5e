import { encode } from 'uqr';

/** A path on a ground of `size` × `size` units, quiet zone included. */
export interface QrCode {
  size: number;
  path: string;
}

/** Draws a text as a QR code. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return { size, path };
}
