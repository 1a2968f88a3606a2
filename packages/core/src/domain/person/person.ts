import * as z from 'zod';
import type { Immutable } from '../immutable.ts';
import { spanSchema } from '../span/span.ts';

/**
 * A person as named in one place. Everything known of them stands with the official of that name.
 *
 * @example
 * ```ts
 * personReferenceSchema.parse({ name: 'Đỗ Thị Lan Chi', text: 'đồng chí Đỗ Thị Lan Chi' });
 * ```
 */
export const personReferenceSchema = z
  .strictObject({
    name: z.string().optional().describe('Full name; absent where only a post is named'),
    official: z.string().optional().describe('Id of the official this is'),
    text: z.string().optional().describe('As written, honorific included'),
    titles: z.array(z.strictObject({ text: z.string() })).optional(),
    span: spanSchema.optional(),
  })
  .describe('A person as named in one place');

/** A person as named in one place. */
export type PersonReference = Immutable<z.infer<typeof personReferenceSchema>>;
