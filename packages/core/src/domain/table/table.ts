import * as z from 'zod';
import type { Immutable } from '../immutable.ts';
import { periodSchema } from '../period/period.ts';
import { unitSchema } from '../quantity/quantity.ts';
import { spanSchema } from '../span/span.ts';

/**
 * A table as it stands in the text.
 *
 * @example
 * ```ts
 * tableSchema.parse({
 *   columns: [{ text: 'Chỉ tiêu' }, { text: 'Thực hiện' }],
 *   rows: [{ cells: [{ text: 'Hộ nghèo' }, { text: '68' }] }],
 * });
 * ```
 */
export const tableSchema = z
  .strictObject({
    number: z.string().optional().describe('"Biểu 02" → "02"'),
    caption: z.string().optional(),
    columns: z.array(
      z.strictObject({
        text: z.string().describe('Heading of the column'),
        role: z
          .enum([
            'ordinal',
            'indicator',
            'unit',
            'actual',
            'cumulative',
            'plan',
            'same-period',
            'previous-period',
            'ratio',
            'note',
          ])
          .optional(),
        unit: unitSchema.optional(),
        period: periodSchema.optional(),
        span: spanSchema.optional(),
      }),
    ),
    rows: z.array(
      z.strictObject({
        cells: z.array(
          z.strictObject({
            text: z.string(),
            metric: z.string().optional().describe('Id of the metric read out of the cell'),
            merged: z.boolean().optional(),
            span: spanSchema.optional(),
          }),
        ),
        number: z.string().optional().describe('I, 1, a as written'),
        level: z.int().min(1).optional(),
        parent: z.int().min(0).optional().describe('Index of the row this one is a part of'),
      }),
    ),
    section: z.string().optional(),
    span: spanSchema.optional(),
  })
  .describe('A table as it stands in the text');

/** A table as it stands in the text. */
export type Table = Immutable<z.infer<typeof tableSchema>>;
