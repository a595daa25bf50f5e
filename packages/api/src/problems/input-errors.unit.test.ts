import { describe, expect, it } from 'vitest';
import { newPetitionSchema, stationsQuerySchema } from '@lianxin/contract';
import { inputErrors } from './input-errors.ts';

const draft = { category: 'road', content: '路灯坏了三天。', notice: '1', anonymous: true };
const wrong = (change: object) => {
  const input = { ...draft, ...change };
  return inputErrors(newPetitionSchema.safeParse(input).error?.issues ?? [], input);
};

describe('inputErrors', () => {
  it.each([
    [{ content: undefined }, 'content', 'required'],
    [{ content: 5 }, 'content', 'wrong_type'],
    [{ content: '' }, 'content', 'too_short'],
    [{ content: '长'.repeat(2001) }, 'content', 'too_long'],
    [{ content: 'a\u0000b' }, 'content', 'text_unsafe'],
    [{ colour: 'red' }, 'colour', 'unknown_field'],
    [{ category: 'Not a category' }, 'category', 'unknown_value'],
    [{ place: { lat: 91, lng: 1 } }, 'place.lat', 'out_of_range'],
    [{ place: { lat: 1 } }, 'place.lng', 'required'],
    [{ station: 'sta_1' }, 'station', 'id_malformed'],
    [{ uploads: Array(10).fill(`upl_${'0'.repeat(32)}`) }, 'uploads', 'too_many'],
    [{ contact: { phone: '123' }, anonymous: undefined }, 'contact.phone', 'phone_malformed'],
    [{ anonymous: undefined }, 'contact', 'contact_or_anonymous'],
    [{ under14: true }, 'guardian', 'guardian_required'],
    [{ notify: 'pigeon' }, 'notify', 'unknown_value'],
  ])('finds in %j that %s is %s', (change, path, code) => {
    expect(wrong(change)).toContainEqual({ path, code });
  });

  it('names a missing query field and a wrong one apart', () => {
    const input = { limit: 'ten', feature: 'x' };
    const issues = stationsQuerySchema.safeParse(input).error?.issues ?? [];
    expect(inputErrors(issues, input)).toEqual([
      { path: 'limit', code: 'wrong_type' },
      { path: 'feature', code: 'unknown_value' },
    ]);
  });

  it('names at most twenty, and cuts names that are as long as a book', () => {
    const fields = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [`${'x'.repeat(5000)}${index}`, 1]),
    );
    const found = wrong(fields);
    expect(found).toHaveLength(20);
    expect(found.every(({ path }) => path.length <= 80)).toBe(true);
  });
});
