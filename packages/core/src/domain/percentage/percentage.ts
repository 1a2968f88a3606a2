import * as z from 'zod';
import type { Immutable } from '../immutable.ts';
import { exactDecimalSchema } from '../number/number.ts';
import { hedgeSchema, qualifierSchema } from '../quantity/quantity.ts';
import { spanSchema } from '../span/span.ts';

/**
 * A figure in per cent, by itself: "73,1%". What it compares is a {@link comparisonSchema}.
 *
 * @example
 * ```ts
 * percentageSchema.parse({ percent: 73.1, exact: '73.1', decimals: 1, text: '73,1%' });
 * ```
 */
export const percentageSchema = z
  .strictObject({
    percent: z.number().describe('73,1% → 73.1'),
    exact: exactDecimalSchema,
    decimals: z.int().describe('Written decimals: 73,1 → 1'),
    upperExact: exactDecimalSchema.optional().describe('The upper end of a written range'),
    hedge: hedgeSchema.optional(),
    qualifier: qualifierSchema.optional(),
    text: z.string().optional(),
    span: spanSchema.optional(),
  })
  .describe('A figure in per cent');

/** A figure in per cent. */
export type Percentage = Immutable<z.infer<typeof percentageSchema>>;
