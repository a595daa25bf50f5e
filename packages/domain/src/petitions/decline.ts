import type { DeclineReason } from '@lianxin/contract';

/** A reason to decline and where the resident can go instead. */
export interface DeclineGuidance {
  readonly label: string;
  readonly guidance: string;
}

/** Every reason to decline carries guidance on where to go. */
export const declineGuidance: Record<DeclineReason, DeclineGuidance> = {
  litigation: {
    label: '属于诉讼、仲裁或者行政复议事项',
    guidance: '可以向人民法院、仲裁机构或者行政复议机关提出；需要法律帮助，请拨打 12348。',
  },
  letters_and_visits: {
    label: '正在信访渠道办理',
    guidance: '请向受理的信访部门查询办理情况，也可以在国家信访局网上信访平台查询。',
  },
  private_dispute: {
    label: '属于纯商业纠纷或者私人纠纷',
    guidance: '可以到联络站或者社区申请人民调解；消费纠纷请拨打 12315。',
  },
  emergency: {
    label: '属于紧急情况',
    guidance: '请立即拨打 110（报警）、119（火警和救援）或者 120（急救）。',
  },
  unlawful_content: {
    label: '内容不符合法律规定',
    guidance: '去掉不符合法律规定的内容后，可以重新提交。',
  },
  out_of_scope: {
    label: '不属于联络站的受理范围',
    guidance: '可以拨打政务服务热线 12345，由热线转给负责的部门。',
  },
};
