import type { RuleSettings } from '../config/rule-setting.ts';
import type { Severity } from '../domain/finding/finding.ts';
import { rules as knownRules } from '../rules/registry.generated.ts';
import type { Rule } from '../rules/rule.ts';

/** The rules that are not off, with what the configuration says of each. */
export interface ActiveRules {
  readonly rules: readonly { readonly rule: Rule; readonly options: unknown }[];
  /** Ids of the rules that are known and not asked. */
  readonly off: ReadonlySet<string>;
  /** The gravest a rule may be, by its id. */
  readonly ceilings: ReadonlyMap<string, Severity>;
}

/**
 * Reads the settings of the rules, once for all documents that follow.
 *
 * @throws ZodError where the options of a rule are not what its schema takes: `parseConfig` finds
 *   that before.
 */
export function activeRules(rules: readonly Rule[], settings: RuleSettings): ActiveRules {
  const ceilings = new Map<string, Severity>();
  const active = rules.flatMap((rule) => {
    const setting = settings[rule.id] ?? {};
    const { level, options = {} } = typeof setting === 'string' ? { level: setting } : setting;
    if (level === 'off') return [];
    if (level !== undefined) ceilings.set(rule.id, level);
    return [{ rule, options: rule.options?.parse(options) }];
  });
  const asked = new Set(active.map(({ rule }) => rule.id));
  const off = new Set([...knownRules, ...rules].map(({ id }) => id).filter((id) => !asked.has(id)));
  return { rules: active, off, ceilings };
}
