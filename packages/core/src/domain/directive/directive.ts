import * as z from 'zod';
import { identifierSchema } from '../identifier/identifier.ts';
import type { Immutable } from '../immutable.ts';
import { personReferenceSchema } from '../person/person.ts';
import { spanSchema } from '../span/span.ts';
import { deadlineSchema } from './deadline.ts';

/**
 * A task that someone with authority sets: who, what, by when.
 *
 * @example
 * ```ts
 * directiveSchema.parse({
 *   issuer: { name: 'Đỗ Thị Lan Chi' },
 *   assignees: [{ text: 'Phòng Kinh tế', role: 'lead' }],
 *   action: 'rà soát danh mục dự án',
 *   deadline: { text: 'trước ngày 31/3/2027', end: '2027-03-31' },
 * });
 * ```
 */
export const directiveSchema = z
  .strictObject({
    id: z.string().optional(),
    issuer: personReferenceSchema.optional(),
    assignees: z
      .array(
        z.strictObject({
          text: z.string(),
          role: z.enum(['lead', 'cooperating']).optional().describe('chủ trì; phối hợp'),
          span: spanSchema.optional(),
        }),
      )
      .optional(),
    action: z.string().optional().describe('What is to be done'),
    duration: z
      .enum(['once', 'lasting'])
      .optional()
      .describe('Something is delivered once; it goes on without end (tiếp tục, tăng cường)'),
    product: z.string().optional().describe('What is to come of it: a plan, a report'),
    deadline: deadlineSchema.optional(),
    told: z
      .boolean()
      .optional()
      .describe('Told as given before: "Chủ tịch UBND xã đã giao Phòng Kinh tế …"'),
    goesOn: z
      .boolean()
      .optional()
      .describe(
        'It says more of the task before it: in the same paragraph, or in one below its item',
      ),
    section: z.string().optional().describe('Path of the section it stands in'),
    identifiers: z.array(identifierSchema).optional(),
    span: spanSchema.optional(),
  })
  .describe('A task that someone with authority sets');

/** A task that someone with authority sets. */
export type Directive = Immutable<z.infer<typeof directiveSchema>>;
