import type { Messages } from './messages.zh-CN.ts';

export const messages: Messages = {
  mark: '连',
  title: 'My deputies',
  lead: (whose, count) => `${whose} · ${count} deputies of five levels`,
  search: 'Find a deputy',
  searchHint: 'Name, pinyin or initials',
  all: 'All',
  levels: {
    national: ['National', 'National deputy'],
    provincial: ['Province', 'Provincial deputy'],
    municipal: ['City', 'Municipal deputy'],
    county: ['County', 'County deputy'],
    township: ['Township', 'Township deputy'],
  },
  and: ', ',
  duty: (days) => `On duty: ${days}`,
  found: (count) => `${count} deputies found`,
  none: 'No such deputy found',
  noneNext: 'Try another spelling: the name, its pinyin or its initials.',
  unpublished: 'The deputies are not published yet',
  unpublishedNext: 'Once they are, you find each of them here.',
  showAll: 'Show all deputies',
  earlier: 'Previous',
  later: 'Next',
  page: (page, pages) => `Page ${page} of ${pages}`,
};
