import type { AssignmentCommand } from './command-assignment.ts';

/** A command as its handler passes it on, with the body that was checked. */
export type Commanded<Body> = Pick<AssignmentCommand, 'caller' | 'id' | 'now'> & {
  readonly body: Body;
};
