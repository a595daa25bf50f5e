import type { StaffCommand } from './command-case.ts';

/** A command as its handler passes it on, with the body that was checked. */
export type Commanded<Body> = Pick<StaffCommand, 'caller' | 'id' | 'now'> & {
  readonly body: Body;
};
