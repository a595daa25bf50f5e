import type { Grade } from '@lianxin/contract';

/** A tenant's own rules for the proposal of a grade. */
export interface GradingRules {
  /** Categories whose petitions are, as a rule, questions on policy. */
  readonly consultationCategories: readonly string[];
  readonly consultationWords: readonly string[];
  readonly crossRegionWords: readonly string[];
  /** So many open petitions on the same thing nearby make it a livelihood matter. */
  readonly nearbyOpen: number;
}

export const defaultGradingRules: GradingRules = {
  consultationCategories: ['consultation', 'policy'],
  consultationWords: [
    '请问',
    '咨询',
    '想了解',
    '怎么办理',
    '如何办理',
    '怎么申请',
    '如何申请',
    '什么政策',
    '需要什么材料',
    '能不能报销',
  ],
  crossRegionWords: [
    '跨省',
    '跨市',
    '跨县',
    '两县',
    '两省',
    '交界',
    '邻县',
    '邻省',
    '上游',
    '下游',
  ],
  nearbyOpen: 3,
};

/** What a proposal looks at. */
export interface GradingFacts {
  readonly category: string;
  readonly content: string;
  /** The place named lies outside the tenant's region; null where none was named. */
  readonly outsideRegion: boolean | null;
  /** Open petitions on the same thing nearby. */
  readonly nearbyOpen: number;
}

/** A proposed grade; a person decides. The reasons are shown to staff as they are. */
export interface GradeProposal {
  readonly grade: Grade;
  readonly reasons: readonly string[];
}

/** Proposes a grade: the first rule that applies, with every reason that speaks for it. */
export function proposeGrade(
  facts: GradingFacts,
  rules: GradingRules = defaultGradingRules,
): GradeProposal {
  const crossRegion = crossRegionReasons(facts, rules);
  if (crossRegion.length > 0) return { grade: 'cross_region', reasons: crossRegion };
  const nearby = nearbyReasons(facts, rules);
  const consultation = consultationReasons(facts, rules);
  if (consultation.length > 0 && nearby.length === 0) {
    return { grade: 'consultation', reasons: consultation };
  }
  return { grade: 'livelihood', reasons: nearby.length > 0 ? nearby : ['属于民生类事项'] };
}

function crossRegionReasons(facts: GradingFacts, rules: GradingRules): string[] {
  const place = facts.outsideRegion ? ['地点在本区域以外'] : [];
  return [...place, ...wordReasons(facts.content, rules.crossRegionWords)];
}

function nearbyReasons(facts: GradingFacts, rules: GradingRules): string[] {
  return facts.nearbyOpen >= rules.nearbyOpen
    ? [`附近还有 ${facts.nearbyOpen} 件同类诉求正在办理`]
    : [];
}

function consultationReasons(facts: GradingFacts, rules: GradingRules): string[] {
  const category = rules.consultationCategories.includes(facts.category) ? ['类别是政策咨询'] : [];
  return [...category, ...wordReasons(facts.content, rules.consultationWords)];
}

function wordReasons(content: string, words: readonly string[]): string[] {
  const found = words.filter((word) => content.includes(word));
  return found.length > 0 ? [`内容里有“${found.join('”“')}”`] : [];
}
