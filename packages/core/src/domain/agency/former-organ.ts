import * as z from 'zod';
import { isoDateSchema } from '../date/date.ts';
import type { Immutable } from '../immutable.ts';
import { levelSchema } from '../place/place.ts';
import { spanSchema } from '../span/span.ts';

/**
 * A body that has ended, where the text says that it does something, is given a task or is led by
 * somebody; whether it was still there on that day is for a rule to say.
 *
 * @example
 * ```ts
 * formerOrganSchema.parse({ text: 'UBND huyện Hòa Lâm', as: 'acting', date: '2025-09-18', validTo: '2025-06-30', verified: true });
 * ```
 */
export const formerOrganSchema = z
  .strictObject({
    text: z.string().describe('As written'),
    level: levelSchema.optional(),
    as: z
      .enum(['acting', 'tasked', 'issuing', 'held'])
      .describe(
        'It does something; is given a task; issues the document; somebody holds a post in it',
      ),
    date: isoDateSchema.optional().describe('The day of what it does, where the sentence says'),
    validTo: isoDateSchema.describe('Its last day'),
    verified: z.boolean().describe('The day was held against the law'),
    span: spanSchema.optional(),
  })
  .describe('A body that has ended, where it does something, has a task or a head');

/** A body that has ended, where it does something, has a task or a head. */
export type FormerOrgan = Immutable<z.infer<typeof formerOrganSchema>>;
