import * as z from 'zod';
import type { Immutable } from '../immutable.ts';
import { periodSchema } from '../period/period.ts';
import { figureStatusSchema, unitSchema } from '../quantity/quantity.ts';
import { spanSchema } from '../span/span.ts';

/** What the figures or words of a column are. */
export const columnRoleSchema = z
  .enum([
    'ordinal',
    'indicator',
    'unit',
    'actual',
    'cumulative',
    'plan',
    'same-period',
    'previous-period',
    'value',
    'ratio',
    'note',
  ])
  .describe(
    'TT; chỉ tiêu, nội dung; ĐVT; thực hiện; lũy kế; kế hoạch, dự toán; cùng kỳ; tháng trước; số liệu mà đầu cột tự nêu là gì (Số hộ nghèo), hoặc tổng của các cột khác; tỷ lệ, so với; ghi chú',
  );

/** Why something of a table was not read. */
export const unreadReasonSchema = z
  .enum(['merged-cells', 'unknown-unit', 'no-label', 'no-figure', 'doubtful-figure', 'no-base'])
  .describe(
    'merged-cells: the row has fewer or more cells than the head; unknown-unit: nothing says in what it is counted; no-label: nothing says what is counted; no-figure: the words are no figure; doubtful-figure: its marks may be read in two ways; no-base: a ratio, and it is not said of what',
  );

/**
 * What the figures of a ratio column are worked out from: column `of` against column `base`.
 *
 * @example
 * ```ts
 * // | Kế hoạch | Thực hiện | TH/KH (%) |
 * ratioBasisSchema.parse({ of: 1, base: 0, kind: 'ratio', said: 'words' });
 * ```
 */
export const ratioBasisSchema = z
  .strictObject({
    of: z.int().min(0).describe('Index of the column that is compared'),
    base: z.int().min(0).describe('Index of the column it is compared with'),
    kind: z.enum(['ratio', 'change']).describe('ratio: TH/KH; change: tăng, giảm'),
    said: z
      .enum(['formula', 'words', 'figures'])
      .describe(
        'What tells so: the formula under the heading (3=2/1), its words, or that its figures fit these two columns and no others',
      ),
  })
  .describe('What the figures of a ratio column are worked out from');

/**
 * A table as it stands in the text. What was not read says so in `unread`.
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
        role: columnRoleSchema.optional(),
        unit: unitSchema.optional(),
        period: periodSchema.optional(),
        status: figureStatusSchema.optional().describe('ước thực hiện = estimate'),
        basis: ratioBasisSchema.optional().describe('Of ratio columns, where it is known'),
        span: spanSchema.optional(),
      }),
    ),
    rows: z.array(
      z.strictObject({
        cells: z.array(
          z.strictObject({
            text: z.string(),
            metric: z.string().optional().describe('Id of the metric read out of the cell'),
            merged: z
              .boolean()
              .optional()
              .describe('It goes on with the cell above, or its place in the row is not sure'),
            unread: unreadReasonSchema.optional(),
            span: spanSchema.optional(),
          }),
        ),
        number: z.string().optional().describe('I, 1, a as written'),
        level: z.int().min(1).optional(),
        parent: z.int().min(0).optional().describe('Index of the row this one is under'),
        isTotal: z.boolean().optional().describe('Tổng cộng, Cộng, Tổng số'),
        unread: unreadReasonSchema.optional().describe('Why none of its figures was read'),
      }),
    ),
    section: z.string().optional(),
    span: spanSchema.optional(),
  })
  .describe('A table as it stands in the text');

/** What the figures or words of a column are. */
export type ColumnRole = z.infer<typeof columnRoleSchema>;
/** Why something of a table was not read. */
export type UnreadReason = z.infer<typeof unreadReasonSchema>;
/** What the figures of a ratio column are worked out from. */
export type RatioBasis = Immutable<z.infer<typeof ratioBasisSchema>>;
/** A table as it stands in the text. */
export type Table = Immutable<z.infer<typeof tableSchema>>;
