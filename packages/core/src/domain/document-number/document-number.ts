import * as z from 'zod';
import { isoDateSchema } from '../date/date.ts';
import type { Immutable } from '../immutable.ts';
import { spanSchema } from '../span/span.ts';

/**
 * The number of an official document (NĐ 30/2020/NĐ-CP, Điều 8): "186/BC-UBND", "08-NQ/TU".
 *
 * @example
 * ```ts
 * documentNumberSchema.parse({ text: '186/BC-UBND', number: '186', notation: 'BC-UBND' });
 * ```
 */
export const documentNumberSchema = z
  .strictObject({
    text: z.string(),
    number: z.string().describe('CodeNumber: the digits before the notation'),
    notation: z.string().optional().describe('CodeNotation: type and organ'),
    year: z.int().optional(),
    date: isoDateSchema.optional(),
    span: spanSchema.optional(),
  })
  .describe('The number of an official document');

/** The number of an official document. */
export type DocumentNumber = Immutable<z.infer<typeof documentNumberSchema>>;
