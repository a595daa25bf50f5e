import { compoundSurnames } from './surnames.ts';

/** A name as the desk shows it: `张*`, `欧阳*`. */
export function maskName(name: string): string {
  const compound = compoundSurnames.find((surname) => name.startsWith(surname));
  const [first = ''] = name;
  return `${compound && name.length > compound.length ? compound : first}*`;
}

/** A phone number as the desk shows it: `138****1234`. */
export function maskPhone(phone: string): string {
  return `${phone.slice(0, 3)}****${phone.slice(-4)}`;
}

/** A phone number without its last four digits, where these are asked as a proof: `138********`. */
export function maskPhoneEnd(phone: string): string {
  return `${phone.slice(0, 3)}${'*'.repeat(Math.max(0, phone.length - 3))}`;
}
