import * as z from 'zod';
import type { Immutable } from '../immutable.ts';
import { spanSchema } from '../span/span.ts';

/**
 * A heading or an item of a list that bears a number, wherever it stands in the document.
 *
 * @example
 * ```ts
 * numberedItemSchema.parse({ number: '6', mark: '6.', text: 'Cải cách hành chính' });
 * ```
 */
export const numberedItemSchema = z
  .strictObject({
    number: z.string().min(1).describe('As written: "II", "1.1", "a"'),
    mark: z
      .string()
      .optional()
      .describe(
        'The number with the signs around it: "II.", "a)", "## 1."; absent: the number alone',
      ),
    text: z.string().optional().describe('Its first words'),
    doubtful: z
      .boolean()
      .optional()
      .describe('Perhaps a number, written unlike the others or amid a paragraph'),
    span: spanSchema.optional().describe('The number and the words of `text`'),
  })
  .describe('A numbered heading or item of a list');

/** A heading or an item of a list that bears a number. */
export type NumberedItem = Immutable<z.infer<typeof numberedItemSchema>>;
