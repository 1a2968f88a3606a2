import * as z from 'zod';
import { organSchema } from '../agency/organ.ts';
import { isoDateSchema } from '../date/date.ts';
import { identifierSchema } from '../identifier/identifier.ts';
import type { Immutable } from '../immutable.ts';
import { personReferenceSchema } from '../person/person.ts';
import { placeSchema } from '../place/place.ts';
import { spanSchema } from '../span/span.ts';

/** Part of the day a meeting is held in. */
export const dayPartSchema = z
  .enum(['morning', 'afternoon', 'evening'])
  .describe('sáng, chiều, tối');

/**
 * A meeting that a document tells of or calls.
 *
 * @example
 * ```ts
 * meetingSchema.parse({
 *   kind: 'briefing',
 *   date: '2026-10-05',
 *   dayPart: 'afternoon',
 *   organ: { text: 'UBND phường' },
 *   chair: { name: 'Đỗ Thị Lan Chi' },
 * });
 * ```
 */
export const meetingSchema = z
  .strictObject({
    id: z.string().optional(),
    kind: z
      .enum([
        'briefing',
        'regular-session',
        'working-session',
        'conference',
        'council-session',
        'press-briefing',
        'other',
      ])
      .optional()
      .describe(
        'giao ban; phiên họp thường kỳ; làm việc, kiểm tra; hội nghị; kỳ họp HĐND; họp báo',
      ),
    name: z.string().optional(),
    date: isoDateSchema.optional(),
    endDate: isoDateSchema.optional().describe('Last day, where it lasts several'),
    dateGiven: z
      .array(z.enum(['year', 'month', 'day']))
      .optional()
      .describe('Which parts of the date the words state; the rest the document supplies'),
    dayPart: dayPartSchema.optional(),
    time: z
      .string()
      .regex(/^\d{2}:\d{2}$/u)
      .optional()
      .describe('Hour of beginning, HH:MM'),
    timeSpan: spanSchema
      .optional()
      .describe('Where the hour stands, with the part of the day that is named beside it'),
    organ: organSchema.optional().describe('Who held it'),
    place: placeSchema.optional(),
    mode: z.enum(['in-person', 'online', 'hybrid']).optional(),
    chair: personReferenceSchema.optional().describe('Who is said to chair it'),
    attendees: z
      .array(
        z.strictObject({
          text: z.string(),
          person: personReferenceSchema.optional(),
          organ: organSchema.optional(),
          count: z.int().min(0).optional(),
          absent: z.boolean().optional(),
          span: spanSchema.optional(),
        }),
      )
      .optional(),
    agenda: z.array(z.strictObject({ text: z.string(), span: spanSchema.optional() })).optional(),
    reporters: z.array(personReferenceSchema).optional().describe('Who reported'),
    concludedBy: personReferenceSchema.optional(),
    votes: z
      .array(
        z.strictObject({
          matter: z.string().optional(),
          present: z
            .int()
            .min(0)
            .optional()
            .describe('Those present, or of how many those in favour are counted'),
          presentNamed: z
            .boolean()
            .optional()
            .describe('The words say that so many were present: "25 đại biểu có mặt"'),
          inFavour: z.int().min(0).optional(),
          against: z.int().min(0).optional(),
          abstaining: z.int().min(0).optional(),
          span: spanSchema.optional(),
        }),
      )
      .optional(),
    named: z
      .array(z.enum(['date', 'time', 'chair', 'organ', 'attendees']))
      .optional()
      .describe(
        'What the text speaks of, understood or not: what is not among them it does not tell; absent in data that never were text',
      ),
    identifiers: z.array(identifierSchema).optional(),
    span: spanSchema.optional(),
  })
  .describe('A meeting that a document tells of or calls');

/** Part of the day a meeting is held in. */
export type DayPart = z.infer<typeof dayPartSchema>;
/** A meeting that a document tells of or calls. */
export type Meeting = Immutable<z.infer<typeof meetingSchema>>;
