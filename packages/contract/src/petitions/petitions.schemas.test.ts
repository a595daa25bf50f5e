import { describe, expect, it } from 'vitest';
import { newPetitionSchema } from './petitions.schemas.ts';

const draft = {
  category: 'housing',
  content: '三单元楼道从九月起漏水，希望派人查看。',
  contact: { phone: '13800001234' },
  notice: '2026-1',
};

function pathsOf(input: unknown): string[] {
  return (newPetitionSchema.safeParse(input).error?.issues ?? []).map((issue) =>
    [...issue.path, issue.message].join(' '),
  );
}

describe('newPetitionSchema', () => {
  it('takes the smallest petition with a phone', () => {
    expect(newPetitionSchema.parse(draft)).toEqual(draft);
  });

  it('wants either contact or anonymous, never both and never neither', () => {
    const { contact: _contact, ...rest } = draft;
    expect(pathsOf(rest)).toEqual(['contact contact_or_anonymous']);
    expect(pathsOf({ ...draft, anonymous: true })).toEqual(['contact contact_or_anonymous']);
    expect(pathsOf({ ...rest, anonymous: true })).toEqual([]);
  });

  it('asks for a guardian when the resident is under 14, and only then', () => {
    const guardian = { name: '曾示范', phone: '13800001234', consent: true };
    expect(pathsOf({ ...draft, under14: true })).toEqual(['guardian guardian_required']);
    expect(pathsOf({ ...draft, guardian })).toEqual(['guardian guardian_required']);
    expect(pathsOf({ ...draft, under14: true, guardian })).toEqual([]);
  });

  it('refuses a latitude without a longitude', () => {
    expect(pathsOf({ ...draft, place: { lat: 28.2 } })).toEqual(['place lng required']);
  });

  it('refuses a tenth photo and a field it does not know', () => {
    const upload = `upl_${'0'.repeat(32)}`;
    expect(pathsOf({ ...draft, uploads: Array.from({ length: 10 }, () => upload) })).toEqual([
      'uploads too_many',
    ]);
    expect(newPetitionSchema.safeParse({ ...draft, colour: 'red' }).success).toBe(false);
  });
});
