import { z } from 'zod';
import { idSchema } from '../ids/ids.schemas.ts';
import { pageQuery, pageSchema } from '../route/list.schemas.ts';
import { textSchema } from '../text/text.schemas.ts';

/** The five levels of people's congresses, highest first. */
export const levels = ['national', 'provincial', 'municipal', 'county', 'township'] as const;
export type Level = (typeof levels)[number];

/** A deputy's public face. Contact goes through the station, never a private phone. */
export const deputySchema = z.object({
  id: idSchema('deputy'),
  name: z.string(),
  /** A person can be a deputy of several levels; highest first. */
  levels: z.array(z.enum(levels)),
  electoralUnit: z.string(),
  profession: z.string(),
  fields: z.array(z.string()),
  languages: z.array(z.string()),
  stations: z.array(z.object({ id: idSchema('station'), name: z.string() })),
  photo: z.string().nullable(),
  /** When the deputy receives people, in words: 每周三下午. */
  dutyDays: z.string().nullable(),
  achieved: z.string().nullable(),
  /** Address of the deputy's own page (代表码). */
  page: z.string(),
});

export const deputiesQuerySchema = z.strictObject({
  ...pageQuery,
  station: idSchema('station').optional(),
  level: z.enum(levels, { error: 'unknown_value' }).optional(),
  field: textSchema({ max: 20 }).optional(),
  /** Characters of the name, its pinyin, or its initials. */
  q: textSchema({ max: 40 }).optional(),
});

/** A page of deputies; `counts` are those of each level for the same question without `level`. */
export const deputiesPageSchema = pageSchema(deputySchema).extend({
  counts: z.object({
    all: z.int(),
    national: z.int(),
    provincial: z.int(),
    municipal: z.int(),
    county: z.int(),
    township: z.int(),
  }),
});

export type Deputy = z.infer<typeof deputySchema>;
export type DeputiesQuery = z.output<typeof deputiesQuerySchema>;
export type DeputiesPage = z.infer<typeof deputiesPageSchema>;
