import type { AskMessages } from './messages.zh-CN.ts';
import type { CodeFault } from './tracking-code.ts';

function fault(wrong: CodeFault): string {
  switch (wrong.kind) {
    case 'empty':
      return 'Please enter the code from your receipt.';
    case 'letter':
      return `No code contains “${wrong.letter}”, as in group ${wrong.group}${wrong.letter === 'U' ? '; is it a “V”' : ''}.`;
    case 'groupLength':
      return `Group ${wrong.group} is ${Math.abs(wrong.missing)} too ${wrong.missing > 0 ? 'short' : 'long'}; each has 4.`;
    case 'length':
      return `A code has 16 characters, this has ${wrong.length}.`;
    case 'check':
      return 'One character is wrong. Please compare it with your receipt, group by group.';
  }
}

export const messages: AskMessages = {
  ask: 'Follow your matter',
  code: 'Tracking code',
  codeHint: '16 characters, on your receipt; case and blanks do not matter.',
  find: 'Look up',
  fault,
  unknown:
    'This code is not known. Please compare it with your receipt; a replaced code has ended.',
  tooMany: (time) => `Too many tries. Please try again after ${time}.`,
};
