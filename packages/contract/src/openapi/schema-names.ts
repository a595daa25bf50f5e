import { z } from 'zod';
import * as assignments from '../assignments/index.ts';
import * as cases from '../cases/index.ts';
import * as deputies from '../deputies/index.ts';
import * as problems from '../errors/problem.schemas.ts';
import * as petitions from '../petitions/index.ts';
import * as residents from '../residents/index.ts';
import * as site from '../site/index.ts';
import * as stations from '../stations/index.ts';
import * as uploads from '../uploads/index.ts';

const features = [
  site,
  stations,
  deputies,
  petitions,
  uploads,
  residents,
  assignments,
  cases,
  problems,
];

/** Every schema of the contract under its public name: `receiptSchema` is `Receipt`. */
export function namedSchemas(): ReadonlyMap<z.core.$ZodType, string> {
  const names = new Map<z.core.$ZodType, string>();
  for (const [key, value] of features.flatMap((feature) => Object.entries(feature))) {
    if (value instanceof z.ZodType && key.endsWith('Schema')) {
      names.set(value, key.charAt(0).toUpperCase() + key.slice(1, -'Schema'.length));
    }
  }
  return names;
}
