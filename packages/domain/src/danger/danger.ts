/** Numbers to call before anything is filed. */
export type DangerNumber = '110' | '119' | '120';

/** Words of danger and the number that helps. */
export interface Danger {
  readonly number: DangerNumber;
  readonly words: readonly string[];
}

/** 110 police, 119 fire and rescue, 120 ambulance. */
export const dangers: readonly Danger[] = [
  {
    number: '119',
    words: [
      '着火',
      '起火',
      '失火',
      '火灾',
      '冒烟',
      '煤气泄漏',
      '燃气泄漏',
      '天然气泄漏',
      '漏气',
      '煤气味',
      '燃气味',
      '爆炸',
      '被困',
      '坍塌',
      '倒塌',
    ],
  },
  {
    number: '120',
    words: ['受伤', '流血', '昏迷', '晕倒', '中毒', '触电', '溺水', '骨折', '呼吸困难', '没有呼吸'],
  },
  {
    number: '110',
    words: ['打人', '持刀', '行凶', '抢劫', '绑架', '失踪', '自杀', '轻生', '跳楼', '家暴', '报警'],
  },
];

/** The numbers to call for a text that speaks of danger, most urgent first; none where it does not. */
export function findDanger(text: string): DangerNumber[] {
  return dangers
    .filter(({ words }) => words.some((word) => text.includes(word)))
    .map(({ number }) => number);
}
