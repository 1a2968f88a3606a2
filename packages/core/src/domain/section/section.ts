import * as z from 'zod';
import { sectionRoles } from '../../lexicon/section-roles.ts';
import type { Immutable } from '../immutable.ts';
import { spanSchema } from '../span/span.ts';

/** What a part of a document is for. */
export const sectionRoleSchema = z.enum(sectionRoles).describe('What a part of a document is for');

/**
 * A part of the document, headed or not.
 *
 * @example
 * ```ts
 * sectionSchema.parse({ role: 'limitations', heading: 'Tồn tại, hạn chế', number: 'II', level: 1 });
 * ```
 */
export const sectionSchema = z
  .strictObject({
    role: sectionRoleSchema.optional().describe('Absent where the heading tells of no known role'),
    assumed: z
      .boolean()
      .optional()
      .describe('Its heading tells of no role: that of most parts of such documents is taken'),
    heading: z.string().optional().describe('Without its number'),
    number: z.string().optional().describe('As written: "II", "1.1", "a"'),
    level: z.int().min(1).optional().describe('1 is the highest'),
    cue: z.string().optional().describe('The words that announce it where it has no heading'),
    touches: z
      .array(sectionRoleSchema)
      .optional()
      .describe('What a sentence in it tells of too, where no section is for that'),
    mark: z
      .string()
      .optional()
      .describe('What stands before the words of its heading: "II.", "## 1.", "##"'),
    lead: spanSchema
      .optional()
      .describe('Its heading with the number, else the first words of its first paragraph'),
    content: spanSchema
      .optional()
      .describe('From the first to the last of its paragraphs, those of the parts in it too'),
    empty: z.boolean().optional().describe('Nothing stands under its heading'),
    span: spanSchema.optional(),
  })
  .describe('A part of the document');

/** What a part of a document is for. */
export type SectionRole = z.infer<typeof sectionRoleSchema>;
/** A part of the document. */
export type Section = Immutable<z.infer<typeof sectionSchema>>;
