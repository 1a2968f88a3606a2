import * as z from 'zod';
import type { Immutable } from '../immutable.ts';
import { rationalSchema } from '../number/number.ts';
import { spanSchema } from '../span/span.ts';

/** How much a finding matters, gravest first. */
export const severitySchema = z
  .enum(['error', 'warning', 'info', 'hint'])
  .describe('error: Cần sửa; warning: Cần xem lại; info: Lưu ý; hint: Gợi ý');

const figureParamSchema = z.strictObject({
  figure: rationalSchema.describe('The exact value, in the unit that follows'),
  decimals: z.int().min(0).describe('How many decimals to show'),
  percent: z.boolean().optional().describe('Show with a per cent sign'),
  unit: z.string().optional().describe('Words after the figure, as written in the text'),
});

/** A part of a message: words, or figures that each language writes in its own way. */
export const messageParamSchema = z
  .union([
    z.string(),
    figureParamSchema,
    z.strictObject({
      terms: z.array(figureParamSchema).min(1).describe('Figures that are added up'),
    }),
  ])
  .describe('A part of a message');

const place = {
  span: spanSchema.optional().describe('Where it stands in the text'),
  path: z.string().optional().describe('Where it stands in the report (JSON Pointer)'),
};

/** An edit that mends a finding. */
export const fixSchema = z
  .strictObject({
    titleId: z.string().describe('Key of the title among the messages of the rule'),
    params: z.record(z.string(), messageParamSchema).optional(),
    safe: z
      .boolean()
      .describe('Changes spacing or signs only, never a digit, a word or a name; may run on save'),
    edits: z
      .array(z.strictObject({ span: spanSchema, text: z.string() }))
      .min(1)
      .describe('Replacements that do not overlap'),
  })
  .describe('An edit that mends a finding');

/**
 * What a rule reports. The words are not in it: they are rendered last, from `messageId` and
 * `params`, in the reader's language.
 *
 * @example
 * ```ts
 * findingSchema.parse({
 *   rule: 'figure/malformed',
 *   severity: 'error',
 *   messageId: 'doubledSign',
 *   params: { text: '23%%', sign: '%' },
 *   span: { start: 10, end: 14 },
 *   fingerprint: '9f3c2a71d04be865',
 * });
 * ```
 */
export const findingSchema = z
  .strictObject({
    rule: z.string().describe('family/name'),
    severity: severitySchema,
    messageId: z.string(),
    params: z.record(z.string(), messageParamSchema),
    ...place,
    related: z
      .array(
        z.strictObject({
          role: z.string().describe('Key of its label among the messages of the rule'),
          ...place,
        }),
      )
      .optional()
      .describe('Every other figure or word involved'),
    fixes: z.array(fixSchema).optional(),
    fingerprint: z
      .string()
      .describe(
        'The same for the same words wherever they stand: rule, message, sentence, occurrence',
      ),
    ignored: z
      .strictObject({ reason: z.string().optional(), by: z.enum(['comment', 'file']) })
      .optional()
      .describe('Set where the writer chose to ignore it; kept, not dropped'),
  })
  .refine(
    (finding) => finding.span !== undefined || finding.path !== undefined,
    'A finding has a `span` or a `path`',
  )
  .describe('What a rule reports');

/** How much a finding matters. */
export type Severity = z.infer<typeof severitySchema>;
/** A part of a message. */
export type MessageParam = Immutable<z.infer<typeof messageParamSchema>>;
/** A figure as a part of a message. */
export type FigureParam = Immutable<z.infer<typeof figureParamSchema>>;
/** An edit that mends a finding. */
export type Fix = Immutable<z.infer<typeof fixSchema>>;
/** What a rule reports. */
export type Finding = Immutable<z.infer<typeof findingSchema>>;
