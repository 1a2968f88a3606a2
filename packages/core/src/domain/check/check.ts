import * as z from 'zod';
import type { Immutable } from '../immutable.ts';
import { intervalSchema } from '../interval/interval-schema.ts';
import { rationalSchema } from '../number/number.ts';

/** How a relation between figures came out. */
export const outcomeSchema = z
  .enum(['consistent', 'inconsistent', 'imprecise', 'not-comparable'])
  .describe(
    'imprecise: the written figures are too coarse to tell; not-comparable: `reason` says why nothing was compared',
  );

/** The single change that would make the figures fit (figures as intervals, hypotheses H1–H13). */
export const hypothesisSchema = z
  .strictObject({
    kind: z
      .enum([
        'truncation',
        'last-place',
        'coarser',
        'complement',
        'scale',
        'separator',
        'growth-or-ratio',
        'percent-or-point',
        'swapped',
        'digits',
        'missing-part',
      ])
      .describe('Which single change it is'),
    operand: z.string().optional().describe('Path of the figure that would change'),
    value: rationalSchema.optional().describe('What it would be'),
  })
  .describe('A single change that would make the figures fit');

/**
 * One relation between figures that the text asserts, and how it came out.
 *
 * @example
 * ```ts
 * checkSchema.parse({
 *   relation: 'ratio',
 *   at: '/metrics/1/comparisons/0',
 *   operands: ['/metrics/1/value', '/metrics/0/value'],
 *   computed: { lower: '181500/2480', upper: '181500/2480' },
 *   written: { lower: '1461/20', upper: '1463/20' },
 *   outcome: 'inconsistent',
 *   fitsIf: [{ kind: 'truncation' }],
 * });
 * ```
 */
export const checkSchema = z
  .strictObject({
    relation: z
      .enum([
        'ratio',
        'growth',
        'sum',
        'balance',
        'plan',
        'same-indicator',
        'cumulative',
        'count',
        'percentage-points',
        'granularity',
        'conclusion',
        'mean',
      ])
      .describe('What relation the text asserts'),
    at: z.string().describe('Path (JSON Pointer) of the figure that is judged'),
    operands: z.array(z.string()).describe('Paths of the figures it follows from'),
    computed: intervalSchema.optional().describe('What follows from the operands'),
    written: intervalSchema.optional().describe('What the written figure stands for'),
    slack: rationalSchema
      .optional()
      .describe('Gap between the two, in units of the last written place'),
    outcome: outcomeSchema,
    reason: z
      .enum([
        'no-base',
        'zero-base',
        'rounded',
        'estimate-and-final',
        'price-basis',
        'merged-cells',
        'unknown-unit',
        'missing-figure',
        'other-period',
        'nested',
        'overlap',
        'unclear',
      ])
      .optional()
      .describe('Why nothing was compared, or why it cannot be told'),
    fitsIf: z.array(hypothesisSchema).optional().describe('Each would make the figures fit'),
  })
  .describe('One relation between figures that the text asserts, and how it came out');

/** How a relation between figures came out. */
export type Outcome = z.infer<typeof outcomeSchema>;
/** The single change that would make the figures fit. */
export type Hypothesis = Immutable<z.infer<typeof hypothesisSchema>>;
/** One relation between figures that the text asserts, and how it came out. */
export type Check = Immutable<z.infer<typeof checkSchema>>;
