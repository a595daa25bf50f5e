import { z } from 'zod';
import { idSchema } from '../ids/ids.schemas.ts';
import { brandSchema, featureKindSchema } from '../stations/stations.schemas.ts';

/** Which of the resident's icons stands beside a category. */
export const categoryIcons = [
  'house',
  'road',
  'water',
  'question',
  'leaf',
  'people',
  'school',
  'health',
  'shop',
  'other',
] as const;

/** What a site's key shows: whose it is, and what its form needs. */
export const siteSchema = z.object({
  tenant: z.object({
    id: idSchema('tenant'),
    name: z.string(),
    region: z.object({ code: z.string(), name: z.string() }),
  }),
  stations: z.array(z.object({ id: idSchema('station'), name: z.string() })),
  defaultStation: idSchema('station'),
  brand: brandSchema,
  categories: z.array(z.object({ id: z.string(), name: z.string(), icon: z.enum(categoryIcons) })),
  features: z.array(featureKindSchema),
  notice: z.object({ version: z.string(), text: z.string() }),
  /** Whether petitions without contact data are taken. */
  anonymity: z.boolean(),
  /** Words of danger in a text, and the number to call before anything is filed. */
  danger: z.array(z.object({ number: z.enum(['110', '119', '120']), words: z.array(z.string()) })),
  /** The working days within which a petition is accepted or declined. */
  acceptWithin: z.int(),
});

export type Site = z.infer<typeof siteSchema>;
export type CategoryIcon = (typeof categoryIcons)[number];
