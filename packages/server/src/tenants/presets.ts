import type { CategoryIcon } from '@lianxin/contract';

/** What a new tenant's form offers until it says otherwise. */
export const categoryPreset: readonly { id: string; name: string; icon: CategoryIcon }[] = [
  { id: 'housing', name: '住房与物业', icon: 'house' },
  { id: 'roads', name: '道路与交通', icon: 'road' },
  { id: 'utilities', name: '供水供电供气', icon: 'water' },
  { id: 'environment', name: '环境与生态', icon: 'leaf' },
  { id: 'education', name: '教育', icon: 'school' },
  { id: 'health', name: '医疗卫生', icon: 'health' },
  { id: 'welfare', name: '养老与社会保障', icon: 'people' },
  { id: 'market', name: '市场与消费', icon: 'shop' },
  { id: 'policy', name: '政策咨询', icon: 'question' },
  { id: 'other', name: '其他', icon: 'other' },
];

/** What a resident agrees to before filing (PIPL art. 17): who, what for, how long, which rights. */
export function noticePreset(tenant: string): string {
  return [
    `您填写的内容、地点和照片由${tenant}联络站的工作人员阅读，用来受理、交办和答复您反映的事项。`,
    '承办部门收到的是去掉姓名、电话后的交办内容；确需联系您时，由工作人员说明理由并留下记录后才能查看您的电话。',
    '姓名和电话加密保存，办结满 24 个月后删除；公开的只有经工作人员确认的标题和办理进度。',
    '您可以凭查询码查看、补充或撤回，也可以查看、更正、导出和删除自己的信息。未满 14 周岁请由监护人代为提交。',
  ].join('\n');
}

/** Monday to Friday, office hours. */
export const hoursPreset = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, opens: '09:00', closes: '12:00' },
  { weekday, opens: '14:00', closes: '17:30' },
]);
