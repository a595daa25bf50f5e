/** The words of the deputy roster. */
export const messages = {
  mark: '连',
  title: '我的代表',
  lead: (whose: string, count: number): string => `${whose} · 五级代表 ${count} 位`,
  search: '找代表',
  searchHint: '姓名、拼音、首字母',
  all: '全部',
  levels: {
    national: ['全国', '全国人大代表'],
    provincial: ['省', '省人大代表'],
    municipal: ['市', '市人大代表'],
    county: ['县', '县人大代表'],
    township: ['乡镇', '乡镇人大代表'],
  },
  and: '、',
  duty: (days: string): string => `${days}接待`,
  found: (count: number): string => `找到 ${count} 位代表`,
  none: '没有找到这样的代表',
  noneNext: '换个写法再试试，姓名、拼音或首字母都可以。',
  unpublished: '代表名单还没有公布',
  unpublishedNext: '公布以后，您可以在这里找到每位代表。',
  showAll: '看全部代表',
  earlier: '上一页',
  later: '下一页',
  page: (page: number, pages: number): string => `第 ${page} 页，共 ${pages} 页`,
};

/** The same keys in every language. */
export type Messages = typeof messages;
