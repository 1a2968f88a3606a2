import * as z from 'zod';
import { isoDateSchema } from '../date/date.ts';
import { identifierSchema } from '../identifier/identifier.ts';
import type { Immutable } from '../immutable.ts';
import { levelSchema } from '../place/place.ts';
import { spanSchema } from '../span/span.ts';

/** The branch of the political system an organ or a title belongs to. */
export const branchSchema = z
  .enum([
    'party',
    'national-assembly',
    'council',
    'government',
    'front',
    'mass-organisation',
    'armed-forces',
    'court',
    'procuracy',
    'enterprise',
    'other',
  ])
  .describe(
    'party: cấp ủy Đảng; council: HĐND; government: UBND, sở, phòng; front: Mặt trận; mass-organisation: Đoàn, Hội, Công đoàn',
  );

/**
 * A body that acts, reports or is given a task: "UBND thành phố", "phòng Kinh tế".
 *
 * @example
 * ```ts
 * organSchema.parse({ text: 'UBND phường', short: 'UBND', level: 'commune', branch: 'government' });
 * ```
 */
export const organSchema = z
  .strictObject({
    text: z.string().describe('As written'),
    name: z.string().optional().describe('In full'),
    short: z.string().optional().describe('The abbreviation in use'),
    branch: branchSchema.optional(),
    level: levelSchema.optional(),
    place: z.string().optional().describe('Name of the unit it belongs to'),
    identifiers: z.array(identifierSchema).optional(),
    validFrom: isoDateSchema.optional(),
    validTo: isoDateSchema.optional(),
    predecessors: z.array(z.string()).optional(),
    successors: z.array(z.string()).optional(),
    span: spanSchema.optional(),
  })
  .describe('A body that acts, reports or is given a task');

/** The branch of the political system an organ or a title belongs to. */
export type Branch = z.infer<typeof branchSchema>;
/** A body that acts, reports or is given a task. */
export type Organ = Immutable<z.infer<typeof organSchema>>;
