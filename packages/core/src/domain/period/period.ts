import * as z from 'zod';
import { isoDateSchema } from '../date/date.ts';
import type { Immutable } from '../immutable.ts';
import { spanSchema } from '../span/span.ts';

/** How long a period is. `range` is anything that fits no other kind. */
export const periodKindSchema = z
  .enum(['day', 'week', 'month', 'quarter', 'half', 'nine-months', 'year', 'range'])
  .describe('How long the period is');

/**
 * A stretch of time a report or a figure speaks of: "quý III/2026", "6 tháng đầu năm".
 * `given` holds only what the words themselves state; `start` and `end` are absent while
 * nothing supplies the rest.
 *
 * @example
 * ```ts
 * periodSchema.parse({
 *   start: '2021-01-01',
 *   end: '2021-03-31',
 *   kind: 'quarter',
 *   given: { quarter: 1, year: 2021 },
 *   text: 'quý I/2021',
 * });
 * ```
 */
export const periodSchema = z
  .strictObject({
    start: isoDateSchema.optional().describe('First day, inclusive'),
    end: isoDateSchema.optional().describe('Last day, inclusive'),
    kind: periodKindSchema,
    accumulation: z
      .enum(['in-period', 'year-to-date'])
      .optional()
      .describe('trong kỳ = in-period; lũy kế từ đầu năm = year-to-date'),
    given: z
      .strictObject({
        year: z.int().optional(),
        half: z.int().min(1).max(2).optional(),
        quarter: z.int().min(1).max(4).optional(),
        month: z.int().min(1).max(12).optional(),
        week: z.int().min(1).max(53).optional(),
        day: z.int().min(1).max(31).optional(),
      })
      .describe('What the words themselves state; never anything supplied from elsewhere'),
    impossible: z
      .boolean()
      .optional()
      .describe(
        'The words name a date the calendar does not have (31/11); start and end are absent',
      ),
    weekday: z
      .strictObject({
        day: z.int().min(1).max(7).describe('1 is Monday'),
        text: z.string().describe('As written'),
        span: spanSchema.optional(),
      })
      .optional()
      .describe('The day of the week that the words name beside the date'),
    asserts: z
      .strictObject({
        as: z
          .enum(['reporting', 'next', 'data'])
          .describe(
            'The period reported on; the one planned for; the day up to which figures are told',
          ),
        by: z
          .enum(['title', 'heading', 'sentence', 'passing'])
          .describe(
            'What says so: the title; the heading of a part; the words that open or lead a sentence; words in passing, which may mean another period on purpose',
          ),
      })
      .optional()
      .describe('What the words around it say that it is to the report'),
    text: z.string().optional(),
    span: spanSchema.optional(),
  })
  .describe('A stretch of time, dates inclusive');

/** How long a period is. */
export type PeriodKind = z.infer<typeof periodKindSchema>;
/** A stretch of time, dates inclusive. */
export type Period = Immutable<z.infer<typeof periodSchema>>;
/** What the words around a period say that it is to the report. */
export type Assertion = NonNullable<Period['asserts']>;
