import * as z from 'zod';
import { type Severity, severitySchema } from '../domain/finding/finding.ts';
import type { Rule } from '../rules/rule.ts';

/** What an office says of one rule. */
export type RuleSetting =
  | Severity
  | 'off'
  | {
      /** A ceiling, or off. */
      readonly level?: Severity | 'off' | undefined;
      /** What the rule's own schema takes. */
      readonly options?: unknown;
    };

/** What an office says of rules, by their ids. */
export type RuleSettings = Readonly<Record<string, RuleSetting | undefined>>;

const level = z.enum([...severitySchema.options, 'off']);

/**
 * The schema of the settings of rules, composed from the options that each of them takes.
 *
 * @example
 * ```ts
 * rulesSchema(rules).parse({ 'figure/ratio': 'info', 'figure/hedge': { level: 'off' } });
 * ```
 */
export function rulesSchema(rules: readonly Rule[]): z.ZodType<RuleSettings> {
  return z
    .strictObject(Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule).optional()])))
    .describe('Level of each rule, a ceiling or off, and its options');
}

function settingOf({ name, options }: Rule) {
  const whole = z.strictObject({
    level: level.optional(),
    ...(options === undefined ? {} : { options: options.optional() }),
  });
  return z.union([level, whole]).describe(name.en);
}
