import * as z from 'zod';
import type { Immutable } from '../immutable.ts';

/**
 * A code given by somebody's scheme, as in Popolo and XBRL: the scheme says whose code it is.
 * No scheme's code list ships with the library; official codes are added when they are known
 * (administrative units; organisations under QĐ 20/2020/QĐ-TTg as amended by QĐ 09/2025/QĐ-TTg;
 * statistical indicators; report regimes under QCVN 125:2021/BTTTT).
 *
 * @example
 * ```ts
 * identifierSchema.parse({ scheme: 'vn-organisation', value: 'H49.12' });
 * ```
 */
export const identifierSchema = z
  .strictObject({
    scheme: z.string().min(1).describe('Whose code it is, for example "vn-organisation"'),
    value: z.string().min(1).describe('The code itself'),
  })
  .describe('A code under a named scheme');

/** A code under a named scheme. */
export type Identifier = Immutable<z.infer<typeof identifierSchema>>;
