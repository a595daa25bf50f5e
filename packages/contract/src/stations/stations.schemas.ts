import { z } from 'zod';
import { idSchema } from '../ids/ids.schemas.ts';
import { flagSchema, pageQuery } from '../route/list.schemas.ts';
import { textSchema } from '../text/text.schemas.ts';

export const stationKinds = ['home', 'station', 'point'] as const;
export const areaKinds = ['reception', 'mediation', 'display'] as const;
export const featureKinds = [
  'industry_desk',
  'heritage_education',
  'ecology',
  'ethnic_unity',
  'cross_region',
] as const;
export const themes = ['red', 'blue', 'green', 'amber'] as const;

export const featureKindSchema = z.enum(featureKinds, { error: 'unknown_value' });

/** 一站一品: what a station calls itself and looks like. */
export const brandSchema = z.object({
  name: z.string(),
  motto: z.string().nullable(),
  story: z.string().nullable(),
  theme: z.enum(themes),
  /** One character that stands for the station where there is no picture. */
  mark: z.string(),
  picture: z.string().nullable(),
});

/** Weekday 1 is Monday; times are local (Asia/Shanghai), `HH:MM`. */
export const openingHoursSchema = z.object({
  weekday: z.int().min(1).max(7),
  opens: z.string(),
  closes: z.string(),
});

export const stationSchema = z.object({
  id: idSchema('station'),
  kind: z.enum(stationKinds),
  name: z.string(),
  region: z.object({ code: z.string(), name: z.string() }),
  address: z.string(),
  /** WGS 84 / CGCS2000 degrees. */
  location: z.object({ lat: z.number(), lng: z.number() }),
  siting: z.object({
    groundFloor: z.boolean(),
    outsideCompound: z.boolean(),
    stepFree: z.boolean(),
    near: z.string().nullable(),
    transit: z.string().nullable(),
  }),
  phone: z.string().nullable(),
  hours: z.array(openingHoursSchema),
  /** Whether it is open now, until when, or when it opens next; holidays taken into account. */
  opening: z.object({
    open: z.boolean(),
    until: z.iso.datetime().nullable(),
    next: z.iso.datetime().nullable(),
  }),
  brand: brandSchema,
  areas: z.array(
    z.object({ kind: z.enum(areaKinds), name: z.string(), services: z.array(z.string()) }),
  ),
  features: z.array(
    z.object({ kind: featureKindSchema, name: z.string(), services: z.array(z.string()) }),
  ),
  deputies: z.int(),
  /** Metres from the point asked for; null when none was. */
  distance: z.int().nullable(),
  /** Address of the station's own page. */
  page: z.string(),
});

export const stationsQuerySchema = z.strictObject({
  ...pageQuery,
  /** `lat,lng` in degrees: nearest first. */
  near: z
    .string()
    .regex(/^-?\d{1,2}(\.\d{1,8})?,-?\d{1,3}(\.\d{1,8})?$/, { error: 'out_of_range' })
    .optional(),
  region: z
    .string()
    .regex(/^\d{2,12}$/, { error: 'unknown_value' })
    .optional(),
  feature: featureKindSchema.optional(),
  groundFloor: flagSchema.optional(),
  stepFree: flagSchema.optional(),
  openNow: flagSchema.optional(),
  everywhere: flagSchema.optional(),
  q: textSchema({ max: 40 }).optional(),
});

export type Station = z.infer<typeof stationSchema>;
export type StationKind = (typeof stationKinds)[number];
export type FeatureKind = (typeof featureKinds)[number];
export type AreaKind = (typeof areaKinds)[number];
export type Brand = z.infer<typeof brandSchema>;
export type OpeningHours = z.infer<typeof openingHoursSchema>;
export type StationsQuery = z.output<typeof stationsQuerySchema>;
