/** The words of the station card. */
export const messages = {
  language: 'zh-CN',
  open: (until: string): string => `现在开放，到 ${until}`,
  shut: (next: string): string => `现在没开放${next && `，${next} 开`}`,
  ground: '一楼',
  outside: '不用进大院',
  stepFree: '无台阶',
  to: '至',
  and: '、',
  way: '怎么走',
  leaves: '（高德地图）',
  page: '进站看看',
};

/** The same keys in every language. */
export type Messages = typeof messages;
