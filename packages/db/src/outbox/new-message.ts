/** A message for the outbox, about the petition (or station) that the statement is about. */
export interface NewMessage {
  readonly id: string;
  readonly topic: string;
  readonly payload?: Readonly<Record<string, string | number | boolean | null>>;
}
