import { describe, expect, it } from 'vitest';
import { describeError } from './describe-error.ts';

const phone = '13800001234';
const refused = Object.assign(new Error('a constraint refused it'), {
  code: '23505',
  constraint_name: 'contacts_pk',
  params: [phone],
  detail: `Key (phone)=(${phone})`,
});

describe('describeError', () => {
  it('says what a database refused, and none of the values', () => {
    const described = describeError(refused);
    expect(described).toMatchObject({ code: '23505', constraint: 'contacts_pk' });
    expect(JSON.stringify(described)).not.toContain(phone);
  });

  it('goes past a wrapper whose message holds the values', () => {
    const wrapper = new Error(`Failed query: insert … params: ${phone}`, { cause: refused });
    const described = describeError(Object.assign(wrapper, { params: [phone] }));
    expect(described.message).toBe('a constraint refused it');
    expect(JSON.stringify(described)).not.toContain(phone);
  });

  it('keeps the cause of any other error', () => {
    const described = describeError(new Error('the page failed', { cause: new Error('no disk') }));
    expect(described).toMatchObject({ message: 'the page failed', cause: { message: 'no disk' } });
  });

  it('takes what is thrown without being an error', () => {
    expect(describeError(phone)).toEqual({ type: 'string', message: '', stack: undefined });
  });
});
