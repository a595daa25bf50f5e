import type { ClockKind, Grade } from '@lianxin/contract';
import type { Limit } from './clock.ts';

/** One limit of a rule profile with the place it comes from. */
export interface LimitRule extends Limit {
  readonly citation: string;
  /** Another length for a grade. */
  readonly byGrade?: { readonly [G in Grade]?: number };
}

/** 办理规则: a tenant's versioned limits; a case keeps the version it began with. */
export interface RuleProfile {
  readonly version: number;
  readonly preset: string;
  /** `HH:MM`; a limit in working days ends then. */
  readonly closingHour: string;
  readonly limits: Readonly<Record<ClockKind, LimitRule>>;
  /** Urging before and after the due day, in working days, and at which hour. */
  readonly urging: { readonly steps: readonly number[]; readonly at: string };
  /** The day on which a resident who was asked for something is reminded. */
  readonly supplementReminderDay: number;
  /** A reply rated `dissatisfied` this often is closed and no longer reopened. */
  readonly lastDissatisfaction: number;
}

const STATION_RULES = '代表联络站工作制度（依《地方组织法》第六十条）';

/** The default rule profile; every figure may differ from tenant to tenant. */
export const defaultRules: RuleProfile = {
  version: 1,
  preset: 'default',
  closingHour: '17:30',
  limits: {
    accept: { length: 2, unit: 'working_days', citation: `${STATION_RULES}：登记与受理` },
    answer_consultation: {
      length: 3,
      unit: 'working_days',
      citation: `${STATION_RULES}：政策咨询的答复；参照 12345 热线咨询类办理时限`,
    },
    hand_over: { length: 2, unit: 'working_days', citation: `${STATION_RULES}：受理后的交办` },
    pass_on: { length: 2, unit: 'working_days', citation: `${STATION_RULES}：办理结果的反馈` },
    decide_decline: {
      length: 1,
      unit: 'working_days',
      citation: `${STATION_RULES}：受理后不予办理的审核`,
    },
    object: {
      length: 15,
      unit: 'days',
      citation: `${STATION_RULES}：对不予受理的异议；期间计算依《民法典》第二百零一条至第二百零三条`,
    },
    take_assignment: { length: 5, unit: 'working_days', citation: `${STATION_RULES}：签收与退回` },
    report_assignment: {
      length: 15,
      unit: 'working_days',
      byGrade: { consultation: 3, livelihood: 15, cross_region: 15 },
      citation: `${STATION_RULES}：承办与报告办理情况`,
    },
    redo: { length: 10, unit: 'working_days', citation: `${STATION_RULES}：不满意事项的重办` },
    supervisor_decides: {
      length: 5,
      unit: 'working_days',
      citation: `${STATION_RULES}：代表工委对异议和再次不满意的处理`,
    },
    supplement: {
      length: 15,
      unit: 'days',
      citation: `${STATION_RULES}：补充材料；期间计算依《民法典》第二百零一条至第二百零三条`,
    },
    rate: {
      length: 7,
      unit: 'days',
      citation: `${STATION_RULES}：满意度评价；期间计算依《民法典》第二百零一条至第二百零三条`,
    },
  },
  urging: { steps: [-3, 0, 1, 3], at: '09:00' },
  supplementReminderDay: 7,
  lastDissatisfaction: 3,
};
