import * as z from 'zod';
import type { Immutable } from '../immutable.ts';
import { spanSchema } from '../span/span.ts';

const ids = z.array(z.string()).min(1);

/**
 * What was carried over and what came in is what was done and what is pending.
 *
 * @example
 * ```ts
 * balanceSchema.parse({ carriedOver: ['m1'], received: ['m2'], done: ['m3'], pending: ['m4'] });
 * ```
 */
export const balanceSchema = z
  .strictObject({
    due: ids
      .optional()
      .describe('Ids of the metrics of all that is to be done, given beside what it is made of'),
    carriedOver: ids
      .optional()
      .describe('Ids of the metrics of what the period before left; absent where nothing was left'),
    received: ids.describe('Ids of the metrics of what came in, or of all that was to be done'),
    done: ids.describe('Ids of the metrics of what was done'),
    pending: ids.describe('Ids of the metrics of what is not done yet'),
    span: spanSchema.optional().describe('From the first of these figures to the last'),
  })
  .describe('What was carried over and what came in is what was done and what is pending');

/** What was carried over and what came in is what was done and what is pending. */
export type Balance = Immutable<z.infer<typeof balanceSchema>>;
