import * as z from 'zod';
import { branchSchema } from '../agency/organ.ts';
import { isoDateSchema } from '../date/date.ts';
import { identifierSchema } from '../identifier/identifier.ts';
import type { Immutable } from '../immutable.ts';
import { levelSchema } from '../place/place.ts';
import { spanSchema } from '../span/span.ts';

/**
 * One post as written: "Phó Bí thư Thường trực Thành ủy". Popolo calls it a post or membership.
 *
 * @example
 * ```ts
 * officialTitleSchema.parse({
 *   text: 'Chủ tịch HĐND phường',
 *   role: 'chair',
 *   branch: 'council',
 *   level: 'commune',
 *   organ: 'HĐND phường',
 * });
 * ```
 */
export const officialTitleSchema = z
  .strictObject({
    text: z.string().describe('As written'),
    role: z
      .string()
      .optional()
      .describe(
        'chair, vice-chair, secretary, deputy-secretary, member, head, deputy-head, director, chief …',
      ),
    branch: branchSchema.optional(),
    level: levelSchema.optional(),
    organ: z.string().optional().describe('The organ, as written'),
    body: z.string().optional().describe('The organ in full, without the unit it is of'),
    place: z.string().optional().describe('The unit, as written'),
    acting: z.boolean().optional().describe('quyền, Q.'),
    standing: z.boolean().optional().describe('Thường trực'),
    former: z.boolean().optional().describe('nguyên'),
    concurrent: z.boolean().optional().describe('kiêm'),
    changing: z
      .boolean()
      .optional()
      .describe('The text tells that the person takes or leaves it, or held it once'),
    from: isoDateSchema.optional(),
    to: isoDateSchema.optional(),
    identifiers: z.array(identifierSchema).optional(),
    span: spanSchema.optional(),
  })
  .describe('One post of a person');

/** One post of a person. */
export type OfficialTitle = Immutable<z.infer<typeof officialTitleSchema>>;
