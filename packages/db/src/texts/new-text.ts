/** A text on its way into `texts`; id and salt (16 random bytes) are made by the caller. */
export interface NewText {
  readonly id: string;
  readonly body: string;
  readonly salt: Buffer;
}

export function textJson(text: NewText): { id: string; body: string; salt: string } {
  return { id: text.id, body: text.body, salt: text.salt.toString('base64') };
}
