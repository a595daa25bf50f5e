/** What the form says before the first touch. */
export const messages = {
  language: 'zh-CN',
  lead: '有话跟代表说 · 全天可提交',
  large: '大字版',
  offer: '有事找代表',
  promise: (days?: number) => `写下来，${days ? `${days} 个工作日内` : '按时'}告诉您是否受理。`,
  open: '我要反映',
  step: (step: number, of: number) => `第 ${step} 步，共 ${of} 步`,
  whom: '想跟谁说',
  toStation: '跟联络站说',
  toStationHint: '站里安排合适的代表和单位。',
  toDeputy: '跟一位代表说',
  toDeputyHint: '您的话先交到这位代表手里。',
  station: '联络站',
  deputy: '代表',
  choose: '请选择',
  notice: '您的信息怎么用',
  agree: '我看过了，同意这样使用',
  next: '下一步',
  kept: '已自动保存在本机 · 断网也不会丢',
  notKept: '这里不存草稿，关掉页面就没有了',
  stuck: '网络断了，连上网再按一次。',
  clear: '清除',
  aloud: '朗读',
  closed: '这里暂时不收新的诉求，您可以到联络站当面说。',
};

/** The same keys in every language. */
export type FirstMessages = typeof messages;
