import * as z from 'zod';
import type { Immutable } from '../immutable.ts';
import { exactDecimalSchema } from '../number/number.ts';
import { hedgeSchema, qualifierSchema, unitSchema } from '../quantity/quantity.ts';
import { spanSchema } from '../span/span.ts';

/**
 * Two figures with a slash, so many of so many: "23/25 phường", "58,31/59,5 tỷ đồng".
 * Both are in base units, like any amount.
 *
 * @example
 * ```ts
 * fractionSchema.parse({
 *   numerator: 23,
 *   denominator: 25,
 *   exact: ['23', '25'],
 *   unit: { text: 'phường', dimension: 'count' },
 *   text: '23/25 phường',
 * });
 * ```
 */
export const fractionSchema = z
  .strictObject({
    numerator: z.number(),
    denominator: z.number(),
    exact: z
      .tuple([exactDecimalSchema, exactDecimalSchema])
      .describe('Numerator and denominator, exactly'),
    decimals: z
      .tuple([z.int(), z.int()])
      .optional()
      .describe('Last written place of each as a power of ten; absent: exact counts'),
    unit: unitSchema.optional().describe('Absent where none is written'),
    hedge: hedgeSchema.optional(),
    qualifier: qualifierSchema.optional(),
    text: z.string().optional(),
    span: spanSchema.optional(),
    digits: spanSchema.optional().describe('Where the two figures alone stand'),
  })
  .describe('So many of so many, in base units');

/** So many of so many, in base units. */
export type Fraction = Immutable<z.infer<typeof fractionSchema>>;
