import type { SmsOutbox } from '@lianxin/api';

type Message = Parameters<SmsOutbox['send']>[0];

/** Messages to phones, kept for the test to read. */
export class RecordedSms implements SmsOutbox {
  readonly sent: Message[] = [];

  async send(message: Message): Promise<void> {
    this.sent.push(message);
  }
}
