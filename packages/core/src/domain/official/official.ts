import * as z from 'zod';
import { identifierSchema } from '../identifier/identifier.ts';
import type { Immutable } from '../immutable.ts';
import { officialTitleSchema } from '../official-title/official-title.ts';
import { spanSchema } from '../span/span.ts';

/**
 * One person of the document with all posts and mentions. How somebody signs (TM., KT., TL.,
 * TUQ.) belongs to the signature, not to the person.
 *
 * @example
 * ```ts
 * officialSchema.parse({
 *   id: 'o1',
 *   name: 'Đỗ Thị Lan Chi',
 *   titles: [{ text: 'Phó Chủ tịch UBND phường' }],
 *   mentions: [{ text: 'đồng chí Đỗ Thị Lan Chi' }],
 * });
 * ```
 */
export const officialSchema = z
  .strictObject({
    id: z.string().optional(),
    name: z.string().describe('Full name'),
    honorific: z.string().optional().describe('đồng chí, ông, bà'),
    ranks: z.array(z.string()).optional().describe('Thiếu tướng, Đại tá …'),
    degrees: z.array(z.string()).optional().describe('Tiến sĩ, PGS …'),
    titles: z.array(officialTitleSchema).describe('In the order given'),
    mentions: z.array(z.strictObject({ text: z.string(), span: spanSchema.optional() })).optional(),
    identifiers: z.array(identifierSchema).optional(),
  })
  .describe('One person of the document with all posts and mentions');

/** Somebody who is addressed by name and is given no post anywhere. */
export const namedPersonSchema = officialSchema
  .pick({ name: true, honorific: true, mentions: true })
  .describe('Somebody who is addressed by name and is given no post anywhere');

/** Somebody who is addressed by name and is given no post anywhere. */
export type NamedPerson = Immutable<z.infer<typeof namedPersonSchema>>;
/** One person of the document with all posts and mentions. */
export type Official = Immutable<z.infer<typeof officialSchema>>;
