import { describe, expect, it } from 'vitest';
import { proposeGrade } from './grading.ts';

const facts = { category: 'housing', content: '楼道漏水', outsideRegion: null, nearbyOpen: 0 };

describe('proposeGrade', () => {
  it('takes a question on policy for a consultation and says why', () => {
    expect(proposeGrade({ ...facts, content: '请问养老补贴如何申请' })).toEqual({
      grade: 'consultation',
      reasons: ['内容里有“请问”“如何申请”'],
    });
  });

  it('takes a place outside the region for a cross-region matter before anything else', () => {
    expect(proposeGrade({ ...facts, content: '请问谁管', outsideRegion: true })).toEqual({
      grade: 'cross_region',
      reasons: ['地点在本区域以外'],
    });
  });

  it('takes many open petitions nearby for a livelihood matter even when it is a question', () => {
    expect(proposeGrade({ ...facts, content: '请问谁管', nearbyOpen: 3 })).toEqual({
      grade: 'livelihood',
      reasons: ['附近还有 3 件同类诉求正在办理'],
    });
  });

  it('always gives a reason', () => {
    expect(proposeGrade(facts).reasons).not.toEqual([]);
  });
});
