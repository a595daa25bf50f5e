import { z } from 'zod';

/** Query fields of every list: how many (1 to 100) and after which cursor. */
export const pageQuery = {
  limit: z.coerce.number({ error: 'wrong_type' }).int().min(1).max(100).default(20),
  after: z.string().max(200).optional(),
};

/** One page of a list; `next` is the cursor of the following page, or null at the end. */
export function pageSchema<Item extends z.ZodType>(
  item: Item,
): z.ZodObject<{ data: z.ZodArray<Item>; next: z.ZodNullable<z.ZodString> }> {
  return z.object({ data: z.array(item), next: z.string().nullable() });
}

/** `true` or `false` as it stands in a query string. */
export const flagSchema = z
  .enum(['true', 'false'], { error: 'unknown_value' })
  .transform((flag) => flag === 'true');
