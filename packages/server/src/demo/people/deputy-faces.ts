import type { Level } from '@lianxin/contract';

/** What a deputy of the demo does for a living, and what they look after. */
export const professions = [
  ['小学教师', ['教育', '未成年人']],
  ['社区书记', ['社区治理', '老旧小区']],
  ['种粮大户', ['农业', '乡村道路']],
  ['村医', ['医疗卫生', '养老']],
  ['公交司机', ['交通', '无障碍']],
  ['食品厂质检员', ['食品产业', '市场监管']],
  ['律师', ['法治', '调解']],
  ['环卫班长', ['环境卫生', '劳动保障']],
  ['养老院护理员', ['养老', '医疗卫生']],
  ['快递站站长', ['新就业群体', '劳动保障']],
  ['电力工人', ['供水供电供气', '应急']],
  ['民宿经营者', ['文旅', '乡村建设']],
  ['非遗传承人', ['文化', '民族团结']],
  ['中学校长', ['教育', '体育']],
  ['建筑设计师', ['城市更新', '老旧小区']],
  ['渔民', ['渔业', '港口']],
  ['合作社理事长', ['农业', '产业']],
  ['图书管理员', ['文化', '教育']],
  ['纺织女工', ['劳动保障', '妇女儿童']],
  ['护林员', ['生态', '防火']],
] as const;

export const achievements = [
  '提出的加装电梯建议已在两个小区落实。',
  '跟踪三个月，促成一段断头路打通。',
  '帮助十二户居民对接慢病送药。',
  '牵头办了六期调解课，成功调解九件。',
  '推动学校门口增设信号灯。',
  '协助四家小作坊办齐登记。',
  '连续两年走访全部独居老人。',
  '反映的排水问题今年汛期没有再发生。',
] as const;

export const dutyDays = [
  '每周一上午',
  '每周二下午',
  '每周三下午',
  '每周四上午',
  '每周五下午',
  '每月 10 日',
  '每月 5 日、20 日',
  '逢赶集日',
] as const;

/** The levels of the deputies of a tenant in turn: most are the county's and the townships'. */
export const levelTurns: readonly (readonly Level[])[] = [
  ['county'],
  ['township'],
  ['municipal'],
  ['county', 'township'],
  ['provincial'],
  ['county'],
  ['township'],
  ['municipal', 'county'],
  ['national'],
  ['township'],
];

export const units: Record<Level, string> = {
  national: '第十四届全国人大代表（示例）',
  provincial: '省级选举单位（示例）',
  municipal: '市级选举单位（示例）',
  county: '选区（示例）',
  township: '乡镇选区（示例）',
};
