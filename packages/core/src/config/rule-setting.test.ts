import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { createAnalyzer } from '../analyzer/analyzer.ts';
import { defineRule } from '../rules/define-rule.ts';
import { rules } from '../rules/registry.generated.ts';
import { problemsOf } from './config-problem.ts';
import { type RuleSettings, rulesSchema } from './rule-setting.ts';

const words = { vi: '–', en: '–' };
const options = z.strictObject({
  atMost: z.int().min(1).default(2).describe('How many figures a report may have'),
  strict: z.boolean().default(false).describe('Whether it matters'),
});

/** A rule of the test's own: a report has no more figures than the office wants. */
const tooMany = defineRule<'tooMany', z.infer<typeof options>>({
  id: 'trial/too-many',
  severity: 'error',
  scope: 'document',
  since: '0.1.0',
  basis: words,
  name: { vi: 'Quá nhiều số liệu', en: 'Too many figures' },
  messages: { tooMany: { headline: words, detail: words } },
  related: {},
  fixes: {},
  options,
  find: ({ report, options: { atMost, strict } }) =>
    (report.metrics?.length ?? 0) > atMost
      ? [
          {
            messageId: 'tooMany',
            params: { atMost: String(atMost) },
            path: '/metrics',
            ...(strict ? {} : { severity: 'hint' }),
          },
        ]
      : [],
});

const schema = rulesSchema([...rules, tooMany]);
const text = 'Thu hoạch 12 ha lúa, 15 ha ngô, 18 ha lạc.';

describe('settings of a rule with options', () => {
  test.each<[RuleSettings, readonly string[]]>([
    [{}, ['hint 2']],
    [{ 'trial/too-many': 'warning' }, ['hint 2']],
    [{ 'trial/too-many': {} }, ['hint 2']],
    [{ 'trial/too-many': { options: { strict: true } } }, ['error 2']],
    [{ 'trial/too-many': { options: { atMost: 1, strict: true } } }, ['error 1']],
    [{ 'trial/too-many': { level: 'info', options: { strict: true } } }, ['info 2']],
    [{ 'trial/too-many': { options: { atMost: 3 } } }, []],
    [{ 'trial/too-many': { level: 'off', options: { atMost: 1 } } }, []],
    [{ 'trial/too-many': 'off' }, []],
  ])('%j', (settings, expected) => {
    const parsed = schema.parse(settings);
    const { findings } = createAnalyzer({
      rules: [tooMany],
      config: { rules: parsed },
    }).analyze(text);
    const shown = findings.map(({ severity, params }) => `${severity} ${params.atMost}`);
    expect(shown).toEqual(expected);
  });

  test('are read once, not for every document', () => {
    let read = 0;
    const count = <Value>(value: Value): Value => {
      read += 1;
      return value;
    };
    const counted = { ...tooMany, options: options.transform(count) };
    const analyzer = createAnalyzer({ rules: [counted] });
    for (let time = 0; time < 3; time += 1) analyzer.analyze(text);
    expect(read).toBe(1);
  });
});

describe('settings that cannot be used', () => {
  const levels = ['error', 'warning', 'info', 'hint', 'off'];
  test.each<[unknown, unknown]>([
    [
      { 'trial/too-many': { options: { atMots: 3 } } },
      { path: 'trial/too-many.options.atMots', kind: 'unknown', nearest: 'atMost' },
    ],
    [
      { 'trial/too-many': { levle: 'off' } },
      { path: 'trial/too-many.levle', kind: 'unknown', nearest: 'level' },
    ],
    [
      { 'trial/too-many': { options: { atMost: 0 } } },
      { path: 'trial/too-many.options.atMost', kind: 'invalid' },
    ],
    [
      { 'trial/too-many': { level: 'loud' } },
      { path: 'trial/too-many.level', kind: 'invalid', allowed: levels },
    ],
    [{ 'trial/too-many': 3 }, { path: 'trial/too-many', kind: 'invalid', allowed: levels }],
    [
      { 'trial/to-many': 'off' },
      { path: 'trial/to-many', kind: 'unknown', nearest: 'trial/too-many' },
    ],
    // a rule without options takes none
    [{ 'figure/ratio': { options: {} } }, { path: 'figure/ratio.options', kind: 'unknown' }],
  ])('%j', (settings, problem) => {
    const result = schema.safeParse(settings);
    expect(problemsOf(schema, result.error?.issues ?? [])).toEqual([problem]);
  });
});

test('the options of every rule have a default and a description', () => {
  for (const { id, options: own } of [...rules, tooMany] as (typeof tooMany)[]) {
    if (own === undefined) continue;
    expect(own, id).toBeInstanceOf(z.ZodObject);
    expect(own.safeParse({}).success, id).toBe(true);
    expect(own.safeParse({ 'no such key': 1 }).success, id).toBe(false);
    for (const [key, value] of Object.entries((own as z.ZodType as z.ZodObject).shape)) {
      expect((value as z.ZodType).description, `${id}: ${key}`).toMatch(/\S/u);
    }
  }
});
