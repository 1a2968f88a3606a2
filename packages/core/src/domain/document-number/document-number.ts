import * as z from 'zod';
import { isoDateSchema } from '../date/date.ts';
import type { Immutable } from '../immutable.ts';
import { spanSchema } from '../span/span.ts';
import { deviationSchema } from './deviation.ts';

/**
 * The number of an official document (NĐ 30/2020/NĐ-CP, Điều 8; QĐ 399-QĐ/TW): "186/BC-UBND",
 * "08-NQ/TU".
 *
 * @example
 * ```ts
 * documentNumberSchema.parse({ text: '186/BC-UBND', number: '186', notation: 'BC-UBND' });
 * ```
 */
export const documentNumberSchema = z
  .strictObject({
    text: z.string(),
    number: z
      .string()
      .optional()
      .describe('CodeNumber: the digits before the notation; absent while it is blank'),
    notation: z.string().optional().describe('CodeNotation: type and organ'),
    year: z.int().optional(),
    date: isoDateSchema.optional(),
    type: z
      .string()
      .optional()
      .describe('"Báo cáo": what the notation stands for; absent where it may be several'),
    typeCode: z.string().optional().describe('The type as the notation has it: BC'),
    organ: z.string().optional().describe('The organ as the notation has it: UBND'),
    unit: z.string().optional().describe('The drafting unit of an official letter: KT'),
    system: z.enum(['state', 'party']).optional().describe('NĐ 30/2020 or QĐ 399-QĐ/TW'),
    deviations: z
      .array(deviationSchema)
      .optional()
      .describe('Where it is written otherwise than the rules say'),
    span: spanSchema.optional(),
  })
  .describe('The number of an official document');

/** The number of an official document. */
export type DocumentNumber = Immutable<z.infer<typeof documentNumberSchema>>;
