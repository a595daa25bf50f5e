import type {
  ClockKind,
  HolderKind,
  Light,
  PetitionEventKind,
  PetitionState,
  Rating,
  Step,
} from '@lianxin/contract';

export const stepWords = {
  collect: '收集',
  analyse: '分析',
  handle: '处置',
  feed_back: '反馈',
  supervise: '监督',
} as const satisfies Record<Step, string>;

export const stepStatusWords = { done: '已完成', current: '正在进行', ahead: '还没到' } as const;

export const holderWords = {
  station: '联络站',
  department: '承办单位',
  deputy: '代表',
  resident: '您',
  supervisor: '人大代表工委',
  nobody: '联络站',
} as const satisfies Record<HolderKind, string>;

export const lightMarks = {
  green: '●',
  yellow: '◆',
  red: '▲',
  paused: '‖',
} as const satisfies Record<Light, string>;

/** What a holder is doing under a clock, and what will have been done by its end; empty: it is the resident's own. */
export const deedWords = {
  accept: ['收到了', '告诉您是否受理'],
  hand_over: ['已经受理', '安排给承办单位'],
  answer_consultation: ['正在准备答复', '答复'],
  pass_on: ['收到了办理结果', '答复您'],
  decide_decline: ['正在研究能不能办', '决定'],
  take_assignment: ['刚接到这件事', '开始办理'],
  report_assignment: ['正在办理', '答复'],
  redo: ['正在重新办理', '答复'],
  supervisor_decides: ['正在研究怎么办', '决定'],
  object: ['没有受理；您不同意，可以提出异议', ''],
  supplement: ['想请您补充一点情况', ''],
  rate: ['答复您了，请您看看满不满意', ''],
} as const satisfies Record<ClockKind, readonly [doing: string, deed: string]>;

export const endWords: Partial<Record<PetitionState, string>> = {
  closed: '这件事办完了',
  declined: '这件事没有受理',
  merged: '这件事和另一件相同的事合在一起办',
  withdrawn: '您撤回了这件事，不再办理',
  lapsed: '没有等到补充的情况，这件事先停办了，需要时可以重新提交',
};

export const eventWords = {
  submitted: '您提交',
  info_requested: '请您补充情况',
  supplemented: '您补充了情况',
  info_waived: '没等到补充，先接着办',
  lapsed: '没等到补充，停办',
  accepted: '受理',
  graded: '定下办理方式',
  decline_proposed: '研究是否不受理',
  decline_refused: '决定继续办理',
  declined: '没有受理',
  objected: '您提出异议',
  objection_granted: '异议成立，重新办理',
  objection_refused: '异议没有成立',
  merged: '与相同的事合并办理',
  unmerged: '恢复单独办理',
  assigned: '安排办理',
  assignment_taken: '接手办理',
  assignment_reported: '报来办理结果',
  assignment_approved: '核对了办理结果',
  assignment_redo: '办理结果退回重办',
  assignment_cancelled: '取消这次安排',
  answered: '答复',
  replied: '答复您',
  rated: '您评价',
  dissatisfied: '您评价',
  redo_ordered: '安排重新办理',
  closed: '办结',
  reopened: '重新打开',
  withdrawn: '您撤回',
  followed: '又有人关注这件事',
  contact_changed: '您改了联系方式',
  code_replaced: '换了新的查询码',
  noted: '说明',
} as const satisfies Record<PetitionEventKind, string>;

export const ratingWords = {
  satisfied: '满意',
  basically_satisfied: '基本满意',
  dissatisfied: '不满意',
} as const satisfies Record<Rating, string>;

export const ruleWords = {
  accept: '收到以后，决定是否受理',
  hand_over: '受理以后，安排办理',
  answer_consultation: '答复咨询',
  pass_on: '拿到办理结果以后，答复您',
  decide_decline: '决定是否不受理',
  take_assignment: '承办单位接手，或者说明不归它管',
  report_assignment: '承办单位办理并报出结果',
  redo: '重新办理',
  supervisor_decides: '人大代表工委作决定',
  object: '您提出异议',
  supplement: '您补充情况',
  rate: '您评价答复',
} as const satisfies Record<ClockKind, string>;
