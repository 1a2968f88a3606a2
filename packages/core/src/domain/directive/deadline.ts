import * as z from 'zod';
import { isoDateSchema } from '../date/date.ts';
import type { Immutable } from '../immutable.ts';
import { spanSchema } from '../span/span.ts';

/**
 * By when something is to be done.
 *
 * @example
 * ```ts
 * deadlineSchema.parse({ text: 'trước ngày 31/3/2027', end: '2027-03-31' });
 * ```
 */
export const deadlineSchema = z
  .strictObject({
    text: z.string(),
    end: isoDateSchema
      .optional()
      .describe('The last day that the words name: "trước ngày 31/3" names 31 March'),
    supplied: z
      .boolean()
      .optional()
      .describe('The words leave the year out; it is supplied from the date of the document'),
    doubtful: z
      .boolean()
      .optional()
      .describe('The day may tell when that came about which is to be dealt with'),
    vague: z.boolean().optional().describe('sớm, kịp thời, trong thời gian tới'),
    span: spanSchema.optional(),
  })
  .describe('By when something is to be done');

/** By when something is to be done. */
export type Deadline = Immutable<z.infer<typeof deadlineSchema>>;
