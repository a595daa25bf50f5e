import type { Region, Tenant } from '@lianxin/db';

/** GB/T 2260 (6 digits) and GB/T 10114 (9 and 12): how many digits each level fills. */
const levels = [
  { level: 1, digits: 2, tenant: 'provincial' },
  { level: 2, digits: 4, tenant: 'municipal' },
  { level: 3, digits: 6, tenant: 'county' },
  { level: 4, digits: 9, tenant: 'township' },
] as const;

function filledLevel(code: string): (typeof levels)[number] {
  const found =
    /^\d{6}(\d{3})?$/.test(code) &&
    levels.find(({ digits }) => /^0*$/.test(code.slice(digits)) && code.length >= digits);
  if (!found || code.startsWith('0'))
    throw new Error(
      `${code} is no region. Cure: a GB/T 2260 code of 6 digits, or 9 for a township`,
    );
  return found;
}

export function levelOf(code: string): Tenant['level'] {
  return filledLevel(code).tenant;
}

/** 示例县人大常委会 → 示例县 */
export function placeOf(tenant: string): string {
  return tenant.replace(/(人大常委会|人民代表大会常务委员会|人大)$/, '') || tenant;
}

function parentOf(code: string): string | null {
  const { level } = filledLevel(code);
  const above = levels.find((one) => one.level === level - 1);
  return above ? code.slice(0, above.digits).padEnd(6, '0') : null;
}

export function regionOf(code: string, name: string): Region {
  return {
    code,
    name,
    parentCode: parentOf(code),
    level: filledLevel(code).level,
    validUntil: null,
    successorCode: null,
  };
}
