import type { Config } from '../config.ts';
import type { RuleSetting, RuleSettings } from '../rule-setting.ts';

/**
 * Lays one configuration over another: levels and options of rules one by one, words of the office
 * after those of the pack, so that they win.
 */
export function mergeConfigs(under: Config, over: Config): Config {
  const rules = mergeRules(under.rules, over.rules);
  const vocabulary = mergeRows(under.vocabulary, over.vocabulary);
  const outlines = mergeOutlines(under.outlines, over.outlines);
  return {
    ...under,
    ...over,
    ...(rules === undefined ? {} : { rules }),
    ...(vocabulary === undefined ? {} : { vocabulary }),
    ...(outlines === undefined ? {} : { outlines }),
  };
}

type Outlines = Config['outlines'];

// An outline of the same name takes the place of the one below.
function mergeOutlines(under: Outlines, over: Outlines): Outlines {
  if (under === undefined || over === undefined) return over ?? under;
  const names = new Set(over.map(({ id }) => id));
  return [...under.filter(({ id }) => !names.has(id)), ...over];
}

function mergeRules(under: RuleSettings = {}, over: RuleSettings = {}): RuleSettings | undefined {
  const merged = { ...under };
  for (const [rule, setting] of Object.entries(over)) {
    merged[rule] = mergeSetting(merged[rule], setting);
  }
  return Object.keys(merged).length === 0 ? undefined : merged;
}

function mergeSetting(under: RuleSetting = {}, over: RuleSetting = {}): RuleSetting {
  const below = whole(under);
  const above = whole(over);
  const options = { ...below.options, ...above.options };
  const level = above.level ?? below.level;
  if (Object.keys(options).length === 0) return level ?? {};
  return { ...(level === undefined ? {} : { level }), options };
}

function whole(setting: RuleSetting) {
  const { level, options } = typeof setting === 'string' ? { level: setting } : setting;
  return { level, options: options as Readonly<Record<string, unknown>> | undefined };
}

type Rows = Config['vocabulary'];

function mergeRows(under: Rows, over: Rows): Rows {
  if (under === undefined || over === undefined) return over ?? under;
  const names = new Set([...Object.keys(under), ...Object.keys(over)]) as Set<keyof typeof under>;
  return Object.fromEntries(
    [...names].map((name) => [name, [...(under[name] ?? []), ...(over[name] ?? [])]]),
  );
}
