import type { Log } from '@lianxin/api';
import { pino } from 'pino';
import type { Settings } from '../env.ts';
import { describeError } from './describe-error.ts';

/** One JSON line per entry on standard error; standard output stays free for what a command answers. */
export function createLog(level: Settings['log']): Log {
  const options = { level, base: null, serializers: { err: describeError } };
  const logger = pino(options, pino.destination({ dest: 2, sync: false }));
  return ({ level: entryLevel, event, error, ...fields }) =>
    logger[entryLevel]({ ...fields, ...(error === undefined ? {} : { err: error }) }, event);
}
