import * as z from 'zod';
import { comparisonSchema } from '../comparison/comparison.ts';
import { fractionSchema } from '../fraction/fraction.ts';
import { identifierSchema } from '../identifier/identifier.ts';
import type { Immutable } from '../immutable.ts';
import { periodSchema } from '../period/period.ts';
import { quantitySchema } from '../quantity/quantity.ts';
import { spanSchema } from '../span/span.ts';

/** What a figure measures. */
export const indicatorSchema = z
  .strictObject({
    text: z.string().describe('The words, as written'),
    id: z
      .string()
      .optional()
      .describe('Id of the row of the catalogue of indicators; absent where none fits surely'),
    codes: z.array(identifierSchema).optional().describe('Its codes under named schemes'),
    span: spanSchema.optional(),
  })
  .describe('What a figure measures');

/**
 * One statement that gives a number to something counted or measured: an SDMX observation,
 * an XBRL fact. A growth without a value is a metric with comparisons only.
 *
 * @example
 * ```ts
 * metricSchema.parse({
 *   id: 'm1',
 *   indicator: { text: 'giải quyết hồ sơ' },
 *   value: { amount: 1815, exact: '1815', unit: { text: 'hồ sơ', dimension: 'count' } },
 *   comparisons: [
 *     { kind: 'ratio', percent: 73.2, exact: '73.2', decimals: 1, basis: { kind: 'whole', metric: 'm0' } },
 *   ],
 * });
 * ```
 */
export const metricSchema = z
  .strictObject({
    id: z.string().describe('Unique in the report; other metrics refer to it'),
    indicator: indicatorSchema,
    area: z.string().optional().describe('The area the figure covers, as written in its sentence'),
    period: periodSchema.optional().describe('Only where the words or their context state it'),
    value: quantitySchema.optional(),
    fraction: fractionSchema.optional(),
    comparisons: z.array(comparisonSchema).optional(),
    parts: z.array(z.string()).optional().describe('Ids of the metrics that are parts of this one'),
    partsClosed: z
      .boolean()
      .optional()
      .describe('The parts are said to be all (gồm; còn lại); else they are some (trong đó)'),
    partsImplied: z
      .boolean()
      .optional()
      .describe(
        'No word says that the parts are all: they stand by themselves in a bracket after the total',
      ),
    listed: z
      .strictObject({
        least: z.int().min(1).describe('How many things are named, where "và" joins words of one'),
        most: z.int().min(1).describe('How many, where every comma and "và" parts two'),
        span: spanSchema.optional(),
      })
      .optional()
      .describe('The things that are named one by one after their number: "04 dự án, gồm: …"'),
    priceBasis: z
      .enum(['current', 'constant'])
      .optional()
      .describe('giá hiện hành = current; giá so sánh = constant'),
    section: z.string().optional().describe('Path of the section it stands in'),
    span: spanSchema.optional(),
  })
  .refine(
    (metric) => metric.value === undefined || metric.fraction === undefined,
    'A metric has a `value` or a `fraction`, not both',
  )
  .describe('One statement that gives a number to something counted or measured');

/** What a figure measures. */
export type Indicator = Immutable<z.infer<typeof indicatorSchema>>;
/** One statement that gives a number to something counted or measured. */
export type Metric = Immutable<z.infer<typeof metricSchema>>;
