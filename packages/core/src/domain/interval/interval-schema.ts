import * as z from 'zod';
import type { Immutable } from '../immutable.ts';
import { rationalSchema } from '../number/number.ts';

/**
 * An interval of exact rationals as data. A missing bound is infinity; bounds are closed unless
 * flagged open.
 *
 * @example
 * ```ts
 * intervalSchema.parse({ lower: '1461/20', upper: '1463/20' });
 * ```
 */
export const intervalSchema = z
  .strictObject({
    lower: rationalSchema.optional(),
    upper: rationalSchema.optional(),
    lowerOpen: z.boolean().optional(),
    upperOpen: z.boolean().optional(),
  })
  .describe('An interval of exact rationals; a missing bound is infinity');

/** An interval of exact rationals as data. */
export type IntervalData = Immutable<z.infer<typeof intervalSchema>>;
