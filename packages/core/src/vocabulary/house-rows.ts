import * as z from 'zod';
import type { BasisRow } from '../lexicon/bases/bases.ts';
import { dimensions } from '../lexicon/units/dimensions.ts';
import type { UnitRow } from '../lexicon/units/units.ts';

const phrases = z.array(z.string().min(1)).min(1).describe('The ways it is written');

/**
 * An office's own words: units, counted nouns and bases of comparison that the lexicon does not
 * know. Data only: no code and no patterns.
 *
 * @example
 * ```ts
 * houseRowsSchema.parse({ counters: [{ phrases: ['tổ liên gia'] }] });
 * ```
 */
export const houseRowsSchema = z
  .strictObject({
    units: z
      .array(
        z.strictObject({
          code: z.string().min(1),
          phrases,
          dimension: z.enum(dimensions).exclude(['time', 'rate', 'count']),
          factor: z
            .string()
            .regex(/^\d+(?:\.\d+)?$/u)
            .describe('How many base units it is, as an exact decimal'),
        }),
      )
      .optional(),
    counters: z.array(z.strictObject({ phrases })).optional(),
    bases: z
      .array(
        z.strictObject({
          phrases,
          basis: z.enum(['same-period', 'previous-period', 'plan', 'whole', 'other']),
        }),
      )
      .optional(),
  })
  .describe("An office's own words");

/** An office's own words. */
export interface HouseRows {
  readonly units?:
    | readonly {
        readonly code: string;
        readonly phrases: readonly string[];
        readonly dimension: UnitRow['dimension'];
        readonly factor: string;
      }[]
    | undefined;
  readonly counters?: readonly { readonly phrases: readonly string[] }[] | undefined;
  readonly bases?:
    | readonly { readonly phrases: readonly string[]; readonly basis: BasisRow['basis'] }[]
    | undefined;
}
