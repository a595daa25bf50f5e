import { customType, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Raw bytes; both drivers give and take `Buffer`. */
export const bytea = customType<{ data: Buffer; driverData: Buffer }>({
  dataType: () => 'bytea',
});

/** Words of a text for search; written by `to_tsvector`, never read back. */
export const tsvector = customType<{ data: string; driverData: string }>({
  dataType: () => 'tsvector',
});

export const tenantId = () => uuid().notNull();

export const instant = () => timestamp({ withTimezone: true, mode: 'date' });
