import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SmsOutbox } from '@lianxin/api';
import type { Settings } from '../env.ts';

const patience = 10_000;

/** A gateway of the operator: one POST per message. */
function gateway({ url, token }: NonNullable<Settings['sms']>): SmsOutbox {
  const authorization: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  return {
    async send(message) {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...authorization },
        body: JSON.stringify(message),
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
      });
      if (!answer.ok) throw new Error(`the SMS gateway answered ${answer.status}`);
    },
  };
}

/** A trial has no gateway: messages lie in a file that only its user reads. */
function keptInFolder(dataDir: string): SmsOutbox {
  return {
    async send(message) {
      await mkdir(dataDir, { recursive: true });
      await appendFile(join(dataDir, 'sms.jsonl'), `${JSON.stringify(message)}\n`, { mode: 0o600 });
    },
  };
}

const refusing: SmsOutbox = {
  async send() {
    throw new Error('no SMS gateway is set: LIANXIN_SMS_URL');
  },
};

export function createSms({ sms, dataDir, production }: Settings): SmsOutbox {
  if (sms) return gateway(sms);
  return production ? refusing : keptInFolder(dataDir);
}
