import * as z from 'zod';
import type { Immutable } from '../immutable.ts';
import { exactDecimalSchema } from '../number/number.ts';
import {
  figureStatusSchema,
  hedgeSchema,
  qualifierSchema,
  unitSchema,
} from '../quantity/quantity.ts';
import { spanSchema } from '../span/span.ts';

/** What a figure is compared with. */
export const basisSchema = z
  .strictObject({
    kind: z
      .enum(['same-period', 'previous-period', 'plan', 'whole', 'other'])
      .describe(
        'same-period: the like period of an earlier year; previous-period: the month or quarter before; plan: kế hoạch, dự toán, chỉ tiêu; whole: of a total',
      ),
    text: z.string().optional().describe('The words that name it: "so với cùng kỳ"'),
    year: z.int().optional().describe('The year of the base, where written'),
    organ: z.string().optional().describe('Whose plan: "tỉnh giao", "thành phố"'),
    metric: z
      .string()
      .optional()
      .describe('Id of the metric that is the base, where the report holds it'),
    span: spanSchema.optional(),
  })
  .describe('What a figure is compared with');

/** The verb that carries a comparison. */
export const comparisonVerbSchema = z
  .strictObject({
    kind: z
      .enum([
        'increase',
        'decrease',
        'equal',
        'reach',
        'account-for',
        'exceed',
        'fall-short',
        'multiply',
      ])
      .describe('tăng; giảm; bằng; đạt, hoàn thành; chiếm; vượt; còn thiếu, hụt; gấp'),
    text: z.string(),
    span: spanSchema.optional(),
  })
  .describe('The verb that carries a comparison');

const claimSchema = z
  .strictObject({
    kind: z.enum(['exceeds', 'falls-short']).describe('vượt kế hoạch; chưa đạt kế hoạch'),
    text: z.string().optional(),
    span: spanSchema.optional(),
  })
  .describe('What words beside a percentage of a plan say of the plan');

/**
 * A figure set against another: "tăng 8,26% so với cùng kỳ", "đạt 17% dự toán tỉnh".
 * Give `percent`, or `amount` with `unit` ("tăng 9 doanh nghiệp"; "giảm 0,19 điểm %" has the
 * unit code `percentage-point`).
 *
 * @example
 * ```ts
 * comparisonSchema.parse({
 *   kind: 'change',
 *   percent: -23,
 *   exact: '-23',
 *   decimals: 0,
 *   basis: { kind: 'same-period', text: 'so cùng kỳ' },
 * });
 * ```
 */
export const comparisonSchema = z
  .strictObject({
    kind: z
      .enum(['change', 'ratio', 'share'])
      .describe('change: tăng, giảm (signed); ratio: bằng, đạt X% of; share: chiếm X% of a whole'),
    percent: z.number().optional().describe('In per cent; a fall is negative'),
    amount: z.number().optional().describe('The change as an amount; a fall is negative'),
    exact: exactDecimalSchema.optional().describe('Percent or amount, exactly'),
    decimals: z
      .int()
      .optional()
      .describe('Last written place as a power of ten; absent: an exact count'),
    upperExact: exactDecimalSchema.optional().describe('The upper end of a written range'),
    unit: unitSchema.optional().describe('Unit of `amount`'),
    verb: comparisonVerbSchema.optional(),
    basis: basisSchema.optional(),
    hedge: hedgeSchema.optional(),
    qualifier: qualifierSchema.optional(),
    status: figureStatusSchema.optional(),
    claim: claimSchema.optional(),
    text: z.string().optional(),
    span: spanSchema.optional(),
    digits: spanSchema.optional().describe('Where the digits alone stand'),
  })
  .refine(
    (comparison) => (comparison.percent === undefined) !== (comparison.amount === undefined),
    'A comparison has either `percent` or `amount`',
  )
  .refine(
    (comparison) => comparison.amount === undefined || comparison.unit !== undefined,
    'A comparison with `amount` needs its `unit`',
  )
  .describe('A figure set against another');

/** What a figure is compared with. */
export type Basis = Immutable<z.infer<typeof basisSchema>>;
/** The verb that carries a comparison. */
export type ComparisonVerb = Immutable<z.infer<typeof comparisonVerbSchema>>;
/** A figure set against another. */
export type Comparison = Immutable<z.infer<typeof comparisonSchema>>;
