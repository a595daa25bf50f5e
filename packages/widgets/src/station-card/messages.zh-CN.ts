/** The words of the station card. */
export const messages = {
  title: '联络站',
  openNow: '现在开放',
  open: (until: string): string => `现在开放，到 ${until}`,
  opensAt: (when: string): string => `现在没开放，${when} 开`,
  shut: '现在没开放',
  ground: '一楼',
  outside: '不用进大院',
  stepFree: '无台阶',
  near: (place: string): string => `（${place}）`,
  days: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  daily: '每天',
  to: '至',
  and: '、',
  then: '，',
  next: ['今天 ', '明天 '],
  date: (month: number, day: number, weekday: string): string =>
    `${month + 1}月${day}日（${weekday}）`,
  way: '怎么走',
  page: '进站看看',
  leaves: '（打开高德地图）',
};

/** The same keys in every language. */
export type Messages = typeof messages;
