import * as z from 'zod';
import type { Immutable } from '../immutable.ts';

/**
 * A stretch of the document's text. Offsets count UTF-16 code units of the text as given
 * (not normalised, a byte order mark included); `end` is exclusive.
 *
 * @example
 * ```ts
 * const text = 'đạt 73,1%';
 * const span = spanSchema.parse({ start: 4, end: 9 });
 * text.slice(span.start, span.end); // '73,1%'
 * ```
 */
export const spanSchema = z
  .strictObject({
    start: z.int().min(0).describe('First UTF-16 code unit'),
    end: z.int().min(0).describe('One past the last UTF-16 code unit'),
  })
  .refine((span) => span.start <= span.end, 'A span must not end before it starts')
  .describe('A stretch of the text, in UTF-16 code units of the text as given; end exclusive');

/** A stretch of the document's text: UTF-16 offsets, `end` exclusive. */
export type Span = Immutable<z.infer<typeof spanSchema>>;
