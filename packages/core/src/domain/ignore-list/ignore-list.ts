import * as z from 'zod';
import type { Immutable } from '../immutable.ts';

/** One finding that an office chose to ignore, known by its fingerprint. */
export const ignoreEntrySchema = z
  .strictObject({
    fingerprint: z
      .string()
      .regex(/^[\da-f]{16}$/u)
      .describe('Of the finding, as `check --format json` prints it'),
    rule: z.string().min(1).optional().describe('family/name, for readers'),
    file: z
      .string()
      .min(1)
      .optional()
      .describe('The document, relative to the list; absent: wherever the words stand'),
    reason: z.string().min(1).describe('Why, for whoever comes later'),
  })
  .describe('One finding that an office chose to ignore');

/**
 * Findings that an office chose to ignore: the file of a team, or a baseline.
 *
 * @example
 * ```ts
 * ignoreListSchema.parse({
 *   entries: [
 *     { fingerprint: '9f3c2a71d04be865', rule: 'figure/ratio', reason: 'số theo biểu của Sở Tài chính' },
 *   ],
 * });
 * ```
 */
export const ignoreListSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Address of this schema, for editors'),
    entries: z.array(ignoreEntrySchema).describe('Sorted by fingerprint'),
  })
  .describe('Findings that an office chose to ignore: the file of a team, or a baseline');

/** One finding that an office chose to ignore. */
export type IgnoreEntry = Immutable<z.infer<typeof ignoreEntrySchema>>;
/** Findings that an office chose to ignore. */
export type IgnoreList = Immutable<z.infer<typeof ignoreListSchema>>;
