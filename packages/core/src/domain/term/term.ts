import * as z from 'zod';
import type { Immutable } from '../immutable.ts';
import { spanSchema } from '../span/span.ts';

/**
 * A term of an elected body as named: "HĐND xã khóa XX, nhiệm kỳ 2021-2026".
 *
 * @example
 * ```ts
 * termSchema.parse({ text: 'Quốc hội khóa XV', body: 'quốc hội', number: 15 });
 * ```
 */
export const termSchema = z
  .strictObject({
    text: z.string().describe('As written, without the years'),
    body: z.string().describe('Which body, folded: "hđnd xã"'),
    number: z.int().describe('The number of the term'),
    years: z
      .strictObject({ from: z.int(), to: z.int() })
      .optional()
      .describe('The years written beside it'),
    past: z
      .boolean()
      .optional()
      .describe('The sentence tells of another time, or cites a document'),
    span: spanSchema.optional(),
  })
  .describe('A term of an elected body as named');

/** A term of an elected body as named. */
export type Term = Immutable<z.infer<typeof termSchema>>;
