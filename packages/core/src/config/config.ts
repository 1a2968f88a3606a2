import * as z from 'zod';
import type { Immutable } from '../domain/immutable.ts';
import { nearestName } from '../domain/nearest-name/nearest-name.ts';
import { reportKindSchema } from '../domain/report/report.ts';
import { rules } from '../rules/registry.generated.ts';
import { houseRowsSchema } from '../vocabulary/house-rows.ts';
import { type ConfigProblem, problemsOf } from './config-problem.ts';
import { outlineSchema, outlinesOf } from './outline.ts';
import { rulesSchema } from './rule-setting.ts';

/**
 * The configuration of an office: levels and options of rules, its own words, and what its
 * documents are where they do not say it themselves.
 *
 * @example
 * ```ts
 * configSchema.parse({ rules: { 'figure/ratio': 'info', 'figure/hedge': { level: 'off' } } });
 * ```
 */
export const configSchema = z
  .strictObject({
    locale: z.enum(['vi', 'en']).optional().describe('Language of messages'),
    kind: reportKindSchema.optional().describe('Kind of a document that does not name its own'),
    profile: z
      .string()
      .min(1)
      .optional()
      .describe('Outline of a document that does not name its own'),
    outlines: z.array(outlineSchema).optional().describe('Outlines of the office'),
    rules: rulesSchema(rules).optional(),
    vocabulary: houseRowsSchema.optional(),
  })
  .describe('The configuration of an office');

/** The configuration of an office. */
export type Config = Immutable<z.infer<typeof configSchema>>;

/** A configuration, or what is wrong with it. */
export type ParsedConfig =
  | { readonly config: Config }
  | { readonly problems: readonly ConfigProblem[] };

/**
 * Validates a configuration that came from outside. An unknown key is a problem that names the
 * nearest known one; nothing is thrown.
 *
 * @example
 * ```ts
 * parseConfig({ rules: { 'figure/ratios': 'off' } });
 * // { problems: [{ path: 'rules.figure/ratios', kind: 'unknown', nearest: 'figure/ratio' }] }
 * ```
 */
export function parseConfig(input: unknown): ParsedConfig {
  const result = configSchema.safeParse(input);
  if (!result.success) return { problems: problemsOf(configSchema, result.error.issues) };
  const problem = outlineProblem(result.data);
  return problem === null ? { config: result.data } : { problems: [problem] };
}

// Only the whole configuration knows every outline that may be named.
function outlineProblem({ profile, outlines }: Config): ConfigProblem | null {
  const known = outlinesOf(outlines).map(({ id }) => id);
  if (profile === undefined || known.includes(profile)) return null;
  const nearest = nearestName(profile, known);
  return {
    path: 'profile',
    kind: 'unnamed',
    value: profile,
    ...(nearest === undefined ? { allowed: known } : { nearest }),
  };
}
