import * as z from 'zod';
import { identifierSchema } from '../identifier/identifier.ts';
import type { Immutable } from '../immutable.ts';
import { dimensionSchema } from '../quantity/quantity.ts';

/**
 * What is measured again and again in reports: a row of the catalogue of indicators. Its `id` is a
 * name of ours; official codes stand in `codes` where an office gives them. In the terms of SDMX
 * `units` is UNIT_MEASURE and the `area` of a metric REF_AREA.
 *
 * @example
 * ```ts
 * indicatorDefinitionSchema.parse({
 *   id: 'forest-cover',
 *   name: 'Tỷ lệ che phủ rừng',
 *   aliases: ['độ che phủ rừng'],
 *   units: ['%'],
 *   dimension: 'ratio',
 *   kind: 'ratio',
 *   additiveOver: [],
 * });
 * ```
 */
export const indicatorDefinitionSchema = z
  .strictObject({
    id: z.string().min(1).describe('Unique in the catalogue'),
    name: z.string().min(1).describe('In full'),
    aliases: z.array(z.string().min(1)).describe('The other ways it is written in reports'),
    units: z
      .array(z.string().min(1))
      .min(1)
      .describe('Codes of its units, or the nouns that are counted; the usual one first'),
    per: z
      .array(z.string().min(1))
      .optional()
      .describe('What one unit of it is for: người in "triệu đồng/người"'),
    dimension: dimensionSchema,
    kind: z
      .enum(['flow', 'stock', 'ratio', 'index'])
      .describe(
        'flow: of a stretch of time; stock: at one moment; ratio: one figure over another; index: a composite or a level against a base',
      ),
    additiveOver: z
      .array(z.enum(['time', 'areas']))
      .describe(
        'Along what its figures add up; time: months to a year; areas: units to the one above them',
      ),
    codes: z.array(identifierSchema).optional().describe('Its codes under named schemes'),
  })
  .describe('A row of the catalogue of indicators');

/** A row of the catalogue of indicators. */
export type IndicatorDefinition = Immutable<z.infer<typeof indicatorDefinitionSchema>>;
