import type { DeclineReason } from '@lianxin/contract';

/** Something that a station may not take up, and what the resident is told. */
export interface DeclinedMatter {
  readonly category: string;
  readonly title: string;
  readonly content: string;
  readonly reason: DeclineReason;
  readonly text: string;
  readonly objection: string;
  readonly decision: string;
}

export const declinedMatters: readonly DeclinedMatter[] = [
  {
    category: 'housing',
    title: '房屋买卖合同的官司',
    content:
      '去年在{place}买房，卖家不肯过户，我已经向法院起诉，下个月开庭，想请代表给法院说一声。',
    reason: 'litigation',
    text: '这件事法院正在审理，联络站和代表不能介入案件。可以向审理的法庭咨询进度，需要法律帮助请拨打 12348。',
    objection: '我不是要干预，只想知道多久能判。',
    decision: '已核实案件在审理期限内。审理时间由法院依法确定，维持不受理，请向承办法庭查询。',
  },
  {
    category: 'market',
    title: '朋友借钱不还',
    content: '一个朋友前年借走八万块开店，店在{place}，现在电话不接，手里有借条，希望帮忙要回来。',
    reason: 'private_dispute',
    text: '借款属于私人之间的纠纷。可以到社区申请人民调解，调解不成可以向法院申请支付令。',
    objection: '他的店还开着，不是找不到人。',
    decision: '已转告社区调解委员会，愿意上门调解。事项本身仍属私人纠纷，维持不受理。',
  },
  {
    category: 'other',
    title: '多次信访的拆迁补偿',
    content:
      '{place}老屋二〇一九年拆迁，补偿面积少算十二平方米，信访局已经登记编号，还没有答复，想再交一份。',
    reason: 'letters_and_visits',
    text: '同一件事信访渠道正在办理，不宜重复受理。可以凭编号在网上信访平台查询，办结后不服可以申请复查。',
    objection: '编号查到的状态三个月没有变。',
    decision: '已联系信访部门，答复意见月底前送达。维持不受理，若到期没有答复，请再来反映。',
  },
  {
    category: 'roads',
    title: '要求处分某个司机',
    content: '昨天{place}的出租车司机态度很差，车牌记下来了，请把他开除。',
    reason: 'out_of_scope',
    text: '处分企业职工不是联络站的职责。可以向交通运输服务热线 12328 投诉，一般五个工作日答复。',
    objection: '打过电话，没有人管。',
    decision: '已协助转交交通运输部门核查服务质量，结果由其直接告知您。维持不受理。',
  },
  {
    category: 'housing',
    title: '邻居装修噪声要求赔偿',
    content: '{place}楼上装修把我家吊灯震掉了，想要他赔三千块，他只肯给五百。',
    reason: 'private_dispute',
    text: '赔偿数额属于邻里民事纠纷。联络站可以安排调解，请到接待区登记。',
    objection: '调解过一次，对方没有来。',
    decision: '已约定本周六再次调解，双方同意到场。事项转入调解，维持不受理。',
  },
  {
    category: 'policy',
    title: '公司投标没有中',
    content: '我们公司参加{place}一个项目投标，分数明明高，却没有中，希望重新评。',
    reason: 'out_of_scope',
    text: '招标投标的争议应当向行政监督部门提出投诉，联络站不能受理。投诉期限为知道之日起十日内。',
    objection: '投诉期限快到了，请帮我催。',
    decision: '投诉须由投标人自行提出，已把受理窗口和材料清单发给您。维持不受理。',
  },
  {
    category: 'welfare',
    title: '分家产的事',
    content: '父亲去世留下{place}两间房，兄弟三个谈不拢，请代表主持公道。',
    reason: 'private_dispute',
    text: '遗产分割属于家庭内部的民事事项，可以申请人民调解或者向法院起诉。',
    objection: '大哥不同意调解。',
    decision: '调解须双方自愿，已说明其他途径。维持不受理。',
  },
  {
    category: 'market',
    title: '网购退货不成',
    content: '在网上买的鞋不合脚，店家不给退，公司地址写着{place}。',
    reason: 'out_of_scope',
    text: '网络购物纠纷请拨打 12315 或者在全国 12315 平台提交，附上订单截图。',
    objection: '平台说店家已关。',
    decision: '店家登记地址不在本地，请按平台先行赔付规则申请。维持不受理。',
  },
];
