import type { FieldErrorCode } from '@lianxin/contract';
import type { Locale } from './locale.ts';

/** How to mend one field, in the reader's language. */
export const fieldCures = {
  'zh-CN': {
    required: '请填写这一项。',
    wrong_type: '请按要求的格式填写这一项。',
    unknown_field: '请去掉这一项，这里不收它。',
    unknown_value: '请从给出的选项中选一个。',
    text_unsafe: '请删去看不见的特殊字符，再试一次。',
    too_short: '请再写一些。',
    too_long: '请写得短一些。',
    too_many: '请减少几项。',
    out_of_range: '请填写允许范围内的数值。',
    id_malformed: '请使用接口给出的编号，不要改动。',
    code_malformed: '请核对这串号码，一位也不能少。',
    phone_malformed: '请填写 11 位手机号，或带区号的座机号。',
    phone_last4_malformed: '请填写手机号的最后 4 位数字。',
    contact_or_anonymous: '请留下联系电话，或者选择匿名，两者选一个。',
    guardian_required: '未满 14 周岁的，请由监护人填写姓名和电话并同意。',
    personal_data_found: '请去掉文中标出的姓名、电话或证件号码。',
  },
  en: {
    required: 'Fill in this field.',
    wrong_type: 'Give a value of the type that this field takes.',
    unknown_field: 'Leave this field out; it is not known here.',
    unknown_value: 'Choose one of the values that are offered.',
    text_unsafe: 'Remove control characters and broken characters, then try again.',
    too_short: 'Write a little more.',
    too_long: 'Write less.',
    too_many: 'Give fewer of these.',
    out_of_range: 'Give a value within the range.',
    id_malformed: 'Use the id as the API gave it.',
    code_malformed: 'Check the code; no character may be missing.',
    phone_malformed: 'Give an 11-digit mobile number, or a landline with its area code.',
    phone_last4_malformed: 'Give the last four digits of the phone number.',
    contact_or_anonymous: 'Give a phone number or choose anonymous: one of the two.',
    guardian_required: 'Under 14, a guardian gives name and phone and consents.',
    personal_data_found: 'Take out the names, phone or identity numbers that are marked.',
  },
} as const satisfies Record<Locale, Record<FieldErrorCode, string>>;
