import * as z from 'zod';
import type { Immutable } from '../immutable.ts';
import { spanSchema } from '../span/span.ts';

const sideSchema = z.strictObject({
  year: z.int(),
  month: z.int().min(1).max(12).optional(),
  day: z.int().min(1).max(31).optional(),
});

/**
 * How many years ago something was, with the years beside it: "kỷ niệm 80 năm (02/9/1945 - 02/9/2025)".
 *
 * @example
 * ```ts
 * anniversarySchema.parse({
 *   text: '80 năm',
 *   years: 80,
 *   from: { year: 1945, month: 9, day: 2 },
 *   to: { year: 2025, month: 9, day: 2 },
 * });
 * ```
 */
export const anniversarySchema = z
  .strictObject({
    text: z.string().describe('The count as written: "80 năm", "lần thứ 80"'),
    years: z.int(),
    from: sideSchema.describe('When it was'),
    to: sideSchema.optional().describe('When it is marked, where that is written too'),
    coming: z.boolean().optional().describe('One looks towards it: "hướng tới kỷ niệm"'),
    span: spanSchema.optional(),
  })
  .describe('How many years ago something was, with the years beside it');

/** How many years ago something was, with the years beside it. */
export type Anniversary = Immutable<z.infer<typeof anniversarySchema>>;
