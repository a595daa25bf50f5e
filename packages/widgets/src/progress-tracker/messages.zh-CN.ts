import type { CodeFault } from './tracking-code.ts';

function fault(wrong: CodeFault): string {
  switch (wrong.kind) {
    case 'empty':
      return '请填上查询码，它在您的回执上。';
    case 'letter':
      return `第 ${wrong.group} 组里的“${wrong.letter}”不会出现在查询码里${wrong.letter === 'U' ? '，请看看是不是“V”' : ''}。`;
    case 'groupLength':
      return `第 ${wrong.group} 组${wrong.missing > 0 ? '少' : '多'}了 ${Math.abs(wrong.missing)} 位，每组是 4 位。`;
    case 'length':
      return `查询码一共 16 位，这里有 ${wrong.length} 位。`;
    case 'check':
      return '有一位对不上，请照着回执一组一组再看一遍。';
  }
}

/** Words of the question for a code. */
export const messages = {
  ask: '查进度',
  code: '查询码',
  codeHint: '回执上的 16 位，大小写、空格都不要紧。',
  find: '查询',
  fault,
  unknown: '没有找到这个查询码，请照着回执再看一遍。换过新码的，旧码就不能用了。',
  tooMany: (time: string) => `试的次数多了，请在 ${time} 以后再试。`,
};

/** The same keys in every language. */
export type AskMessages = typeof messages;
