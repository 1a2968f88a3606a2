import * as z from 'zod';
import type { Immutable } from '../immutable.ts';
import { spanSchema } from '../span/span.ts';

/** Kinds of slips of the pen that reading notices. */
export const slipKindSchema = z
  .enum([
    'doubled-sign',
    'contradictory-hedges',
    'separator',
    'decimal-point',
    'grouping',
    'spaced-number',
    'ungrouped',
    'decomposed-unicode',
    'wrong-letter',
    'zero-width',
    'legacy-encoding',
    'tone-marks',
    'spacing',
    'placeholder',
    'spreadsheet-error',
    'repeated-word',
    'unknown-abbreviation',
    'abbreviation-variant',
    'capitalisation',
    'name-variant',
    'unknown-outline',
    'unknown-kind',
  ])
  .describe('What kind of slip it is');

/**
 * Something reading noticed about the writing itself. Rules report slips; they never look at
 * the text.
 *
 * @example
 * ```ts
 * slipSchema.parse({
 *   kind: 'doubled-sign',
 *   text: '23%%',
 *   words: ['%'],
 *   suggestion: '23%',
 *   span: { start: 10, end: 14 },
 * });
 * ```
 */
export const slipSchema = z
  .strictObject({
    kind: slipKindSchema,
    text: z.string().describe('As written'),
    words: z
      .array(z.string())
      .optional()
      .describe(
        'The words or signs it is about: the doubled sign; of two hedges, the one that says less first',
      ),
    suggestion: z.string().optional().describe('What to write in place of `text`'),
    against: z
      .string()
      .optional()
      .describe(
        'How the document writes it elsewhere: a figure or word of it that shows; absent where it has none, or where more are written like `text`',
      ),
    span: spanSchema.optional(),
  })
  .describe('Something reading noticed about the writing itself');

/** Kinds of slips of the pen that reading notices. */
export type SlipKind = z.infer<typeof slipKindSchema>;
/** Something reading noticed about the writing itself. */
export type Slip = Immutable<z.infer<typeof slipSchema>>;
