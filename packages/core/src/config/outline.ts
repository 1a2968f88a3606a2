import * as z from 'zod';
import type { Immutable } from '../domain/immutable.ts';
import { reportKindSchema } from '../domain/report/report.ts';
import { sectionRoleSchema } from '../domain/section/section.ts';
import type { Profile } from '../profiles/profile.ts';
import { profiles } from '../profiles/profiles.ts';

const phrases = z.array(z.string().min(1)).min(1).describe('The ways it is written');

const partSchema = z.strictObject({
  role: sectionRoleSchema,
  alternatives: z
    .array(sectionRoleSchema)
    .optional()
    .describe('Roles that a reader takes for it too'),
  presence: z
    .enum(['required', 'expected', 'customary'])
    .describe(
      'required: told as a warning where it is missing; expected: as a note; customary: not told',
    ),
  tasksName: z
    .array(z.enum(['assignee', 'deadline']))
    .optional()
    .describe('What every task set in it must name: who acts, by when'),
  basis: z.string().optional().describe('The rule that asks for it; absent where custom does'),
  name: z.string().min(1).describe('What it is called, in Vietnamese'),
  headings: phrases.optional().describe('Words in its heading'),
  skeleton: z.string().min(1).optional().describe('Text to insert where it is missing'),
});

const cueSchema = z.strictObject({
  phrases,
  role: sectionRoleSchema,
  weight: z.int().min(1).max(9).describe('1 hints, 3 is enough for a usual step, 5 decides'),
  isFirst: z.boolean().optional().describe('Only as the first words of a paragraph'),
});

/**
 * An outline of an office: the parts of one kind of its reports, their headings, the words that
 * announce them and text to insert. Data only: no code and no patterns.
 *
 * @example
 * ```ts
 * outlineSchema.parse({
 *   id: 'bao-cao-tuan',
 *   kind: 'periodic-report',
 *   name: 'Báo cáo tuần',
 *   parts: [{ role: 'results', presence: 'required', name: 'Việc đã làm', headings: ['việc đã làm'] }],
 * });
 * ```
 */
export const outlineSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
      .describe('Its name in `profile` and in the front matter (`mau`)'),
    kind: reportKindSchema,
    name: z.string().min(1).describe('In Vietnamese'),
    basis: z.string().min(1).optional().describe('The decision that lays it down'),
    body: sectionRoleSchema
      .optional()
      .describe('What a paragraph or heading without cue is for; absent: results'),
    parts: z.array(partSchema).min(1).describe('In the order in which they stand'),
    cues: z.array(cueSchema).optional().describe('Beside the words that all kinds share'),
  })
  .describe('An outline of an office');

/** An outline of an office. */
export type Outline = Immutable<z.infer<typeof outlineSchema>>;

/** The outlines that may be named: those of an office, and the library's that it does not redefine. */
export function outlinesOf(own: readonly Outline[] = []): readonly Profile[] {
  const ids = new Set(own.map(({ id }) => id));
  return [...profiles.filter(({ id }) => !ids.has(id)), ...own.map(toProfile)];
}

function toProfile({ name, basis = 'Customary', body = 'results', ...outline }: Outline): Profile {
  return { ...outline, name: { vi: name, en: name }, basis, body };
}
