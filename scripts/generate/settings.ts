import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { levelNames, type RuleInfo } from './rule-info.ts';
import { root } from './workspace.ts';

const manifest = 'packages/vscode/package.json';
const setting = 'baocao.rules';

interface Section {
  properties: Record<string, Record<string, unknown>>;
}

/**
 * The manifest of the extension with one property a rule under `baocao.rules`. Only that region
 * is generated; everything else in the file is written by hand and kept.
 */
export function settings(rules: readonly RuleInfo[]): ReadonlyMap<string, string> {
  const json = JSON.parse(readFileSync(join(root, manifest), 'utf8'));
  const sections: Section[] = [json.contributes.configuration].flat();
  const declared = sections.find(({ properties }) => setting in properties)?.properties[setting];
  if (declared === undefined) throw new Error(`${manifest} does not declare ${setting}`);
  declared.properties = Object.fromEntries(rules.map((rule) => [rule.id, property(rule)]));
  return new Map([[manifest, `${JSON.stringify(json, null, 2)}\n`]]);
}

/** The setting of one rule: its level, or its level and its options where it has some. */
export function property(rule: RuleInfo): object {
  const level = {
    type: 'string',
    enum: Object.keys(levelNames.vi),
    enumDescriptions: Object.values(levelNames.vi),
  };
  const common = { default: rule.severity, description: rule.name.vi };
  if (rule.options === undefined) return { ...level, ...common };
  const { $schema, ...options } = z.toJSONSchema(rule.options, { io: 'input' });
  const whole = { type: 'object', properties: { level, options }, additionalProperties: false };
  return { anyOf: [level, whole], ...common };
}
