import type { Office } from '../matters/matter.ts';

/** What the offices of a county are called, behind 区, 县 or 市. */
export const officeNames: Record<Office, string> = {
  housing: '住房和城乡建设局',
  transport: '交通运输局',
  city: '城市管理局',
  water: '水利局',
  ecology: '生态环境分局',
  education: '教育局',
  health: '卫生健康局',
  civil: '民政局',
  market: '市场监督管理局',
  labour: '人力资源和社会保障局',
  farming: '农业农村局',
};
