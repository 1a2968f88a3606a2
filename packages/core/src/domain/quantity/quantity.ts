import * as z from 'zod';
import { dimensions } from '../../lexicon/units/dimensions.ts';
import type { Immutable } from '../immutable.ts';
import { exactDecimalSchema } from '../number/number.ts';
import { spanSchema } from '../span/span.ts';

/** What a unit measures. `count` is anything counted: people, files, households. */
export const dimensionSchema = z
  .enum(dimensions)
  .describe('What the unit measures; "count" for anything counted');

/** A unit of measure, or the noun of what is counted. */
export const unitSchema = z
  .strictObject({
    code: z
      .string()
      .optional()
      .describe('VND, USD, ha, kWh, %, percentage-point …; absent for a counted noun'),
    text: z.string().describe('As written, scale word left out: "đồng", "hồ sơ"'),
    dimension: dimensionSchema,
    per: z
      .string()
      .optional()
      .describe('For "triệu đồng/ha": what it is per, as written after the slash'),
  })
  .describe('A unit of measure, or the noun of what is counted');

/** Words before a figure that say where the true value lies. */
export const hedgeSchema = z
  .enum(['about', 'nearly', 'over', 'below', 'at-least', 'at-most'])
  .describe(
    'khoảng, xấp xỉ = about; gần = nearly; trên, hơn = over; dưới = below; ít nhất, tối thiểu = at-least; không quá, tối đa = at-most',
  );

/** The coarser form of a hedge: `nearly` and `below` are both `under`. */
export const qualifierSchema = z
  .enum(['about', 'over', 'under'])
  .describe('The hedge in three classes, derived from it');

/** How final a figure is. */
export const figureStatusSchema = z
  .enum(['estimate', 'preliminary', 'final', 'planned'])
  .describe('ước = estimate; sơ bộ = preliminary; chính thức = final; dự kiến, phấn đấu = planned');

const magnitude = {
  amount: z
    .number()
    .describe('Money in đồng (or the foreign currency); else in the unit, scale word applied'),
  exact: exactDecimalSchema.describe('The same amount, exactly'),
  decimals: z
    .int()
    .optional()
    .describe(
      'Last written place as a power of ten, as XBRL `decimals`: 1.584 tỷ → -9, 8,26 → 2; absent: an exact count',
    ),
};

/**
 * A figure with its unit: "2.755,6 tỷ đồng", "2045 hồ sơ", "750ha".
 *
 * @example
 * ```ts
 * quantitySchema.parse({
 *   amount: 2_755_600_000_000,
 *   exact: '2755600000000',
 *   decimals: -8,
 *   unit: { code: 'VND', text: 'đồng', dimension: 'money' },
 *   text: '2.755,6 tỷ đồng',
 * });
 * ```
 */
export const quantitySchema = z
  .strictObject({
    ...magnitude,
    unit: unitSchema,
    upper: z
      .strictObject(magnitude)
      .optional()
      .describe('The upper end where a range is written; `amount` is the lower one'),
    hedge: hedgeSchema.optional(),
    qualifier: qualifierSchema.optional(),
    status: figureStatusSchema.optional(),
    alternatives: z
      .array(z.strictObject({ ...magnitude, reason: z.string().optional() }))
      .optional()
      .describe('Other readings of the same words, likeliest first'),
    text: z.string().optional().describe('As written, without hedge and verb'),
    span: spanSchema.optional(),
    digits: spanSchema.optional().describe('Where the digits alone stand'),
  })
  .describe('A figure with its unit');

/** What a unit measures. */
export type Dimension = z.infer<typeof dimensionSchema>;
/** A unit of measure, or the noun of what is counted. */
export type Unit = Immutable<z.infer<typeof unitSchema>>;
/** Words before a figure that say where the true value lies. */
export type Hedge = z.infer<typeof hedgeSchema>;
/** The hedge in three classes. */
export type Qualifier = z.infer<typeof qualifierSchema>;
/** How final a figure is. */
export type FigureStatus = z.infer<typeof figureStatusSchema>;
/** A figure with its unit. */
export type Quantity = Immutable<z.infer<typeof quantitySchema>>;
