/** What can happen to a petition of the demo, and by whom. */
export type Act =
  | 'accept'
  | 'ask'
  | 'supplement'
  | 'note'
  | 'answer'
  | 'assign'
  | 'take'
  | 'report'
  | 'approve'
  | 'reply'
  | 'rateGood'
  | 'rateFair'
  | 'rateBad'
  | 'closeSilent'
  | 'redo'
  | 'superviseClose'
  | 'reopen'
  | 'decline'
  | 'propose'
  | 'agree'
  | 'object'
  | 'refuseObjection'
  | 'grantObjection'
  | 'withdraw'
  | 'lapse'
  | 'merge';

/** An act and how many days after the one before. */
type Turn = readonly [Act, number];

/** A way through the states; `tail` is how many days ago it got where it is. */
export interface Course {
  readonly turns: readonly Turn[];
  readonly tail: readonly [number, number];
}

const course = (turns: readonly Turn[], from: number, to = from): Course => ({
  turns,
  tail: [from, to],
});

const handed: readonly Turn[] = [
  ['accept', 1],
  ['assign', 1],
];
const taken: readonly Turn[] = [...handed, ['take', 2]];
const reported: readonly Turn[] = [...taken, ['report', 8]];
const replied: readonly Turn[] = [...reported, ['approve', 1], ['reply', 1]];
const again: readonly Turn[] = [
  ['redo', 1],
  ['take', 1],
  ['report', 6],
  ['approve', 1],
  ['reply', 1],
];
const twice: readonly Turn[] = [...replied, ['rateBad', 2], ...again, ['rateBad', 2]];

/** Ways of something that a department has to do. */
export const workCourses: readonly Course[] = [
  course([...replied, ['rateGood', 2]], 12, 90),
  course(taken, 1, 6),
  course([], 0, 1),
  course(replied, 0, 4),
  course([...replied, ['closeSilent', 8]], 5, 60),
  course(handed, 0, 1),
  course([['ask', 1]], 1, 8),
  course([...replied, ['rateFair', 1]], 8, 70),
  course([['accept', 1]], 0, 1),
  course(reported, 0, 1),
  course([...taken, ['ask', 2]], 1, 5),
  course([...replied, ['rateBad', 2]], 0, 1),
  course([...replied, ['rateGood', 3]], 20, 120),
  course([...taken, ['note', 1]], 3, 9),
  course([], 3, 4),
  course([...handed, ['withdraw', 2]], 4, 40),
  course([...replied, ['rateBad', 2], ...again, ['rateGood', 2]], 6, 50),
  course(taken, 22, 26),
  course(
    [
      ['ask', 1],
      ['supplement', 3],
      ['accept', 1],
    ],
    0,
    1,
  ),
  course(twice, 0, 3),
  course(
    [
      ['accept', 1],
      ['merge', 1],
    ],
    3,
    30,
  ),
  course([...twice, ['superviseClose', 3]], 10, 60),
  course([...replied, ['rateGood', 1], ['reopen', 20]], 1, 3),
  course([...replied, ['rateBad', 1], ['redo', 1], ['take', 1]], 1, 5),
];

/** Ways of a question that the station or a deputy answers. */
export const questionCourses: readonly Course[] = [
  course(
    [
      ['accept', 1],
      ['answer', 1],
      ['rateGood', 2],
    ],
    6,
    80,
  ),
  course(
    [
      ['accept', 1],
      ['answer', 2],
    ],
    0,
    4,
  ),
  course([], 0, 1),
  course(
    [
      ['accept', 1],
      ['answer', 1],
      ['closeSilent', 8],
    ],
    4,
    60,
  ),
  course([['accept', 1]], 0, 2),
  course(
    [
      ['ask', 1],
      ['lapse', 16],
    ],
    5,
    40,
  ),
  course(
    [
      ['accept', 1],
      ['answer', 1],
      ['rateFair', 3],
    ],
    10,
    70,
  ),
  course([['withdraw', 1]], 2, 30),
  course(
    [
      ['ask', 1],
      ['supplement', 2],
      ['accept', 1],
      ['answer', 1],
      ['rateGood', 1],
    ],
    8,
    50,
  ),
];

/** Ways of something that a station may not take up. */
export const declinedCourses: readonly Course[] = [
  course([['decline', 1]], 3, 12),
  course(
    [
      ['accept', 1],
      ['propose', 1],
      ['agree', 1],
    ],
    2,
    9,
  ),
  course(
    [
      ['decline', 1],
      ['object', 4],
    ],
    1,
    3,
  ),
  course(
    [
      ['decline', 1],
      ['object', 5],
      ['refuseObjection', 3],
    ],
    5,
    40,
  ),
  course(
    [
      ['accept', 1],
      ['propose', 1],
    ],
    0,
    1,
  ),
  course([['decline', 1]], 20, 60),
  course(
    [
      ['decline', 1],
      ['object', 3],
      ['grantObjection', 3],
      ['accept', 1],
    ],
    0,
    1,
  ),
];
