import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '../analyzer/analyzer.ts';
import { renderConfigProblem } from '../services/messages/render-config-problem.ts';
import { parseConfig } from './config.ts';

describe('parseConfig', () => {
  test.each([
    [{ ruls: {} }, ['Có mục lạ “ruls”. Có phải “rules”?']],
    [
      { rules: { 'figure/ratios': 'off' } },
      ['Có mục lạ “rules.figure/ratios”. Có phải “figure/ratio”?'],
    ],
    [{ rules: { 'xyz/quite-other': 'off' } }, ['Có mục lạ “rules.xyz/quite-other”.']],
    [
      { rules: { 'figure/ratio': 'loud' } },
      ['“rules.figure/ratio” chỉ nhận: error, warning, info, hint, off.'],
    ],
    [{ vocabulary: { counters: 'tổ' } }, ['“vocabulary.counters” chưa đúng dạng.']],
    [{ vocabulary: { indicators: 'cá' } }, ['“vocabulary.indicators” chưa đúng dạng.']],
    ['rules', ['Cài đặt chưa đúng dạng.']],
    [null, ['Cài đặt chưa đúng dạng.']],
  ])('%j', (input, words) => {
    const parsed = parseConfig(input);
    const problems = 'problems' in parsed ? parsed.problems : [];
    expect(problems.map((problem) => renderConfigProblem(problem, 'vi'))).toEqual(words);
    for (const problem of problems)
      expect(renderConfigProblem(problem, 'en')).not.toMatch(/undefined/u);
  });

  test('a good one is taken as it is', () => {
    const config = {
      rules: { 'figure/ratio': 'off' },
      vocabulary: { counters: [{ phrases: ['tổ liên gia'] }] },
    };
    expect(parseConfig(config)).toEqual({ config });
  });
});

describe('what a configuration does', () => {
  const text = 'Tiếp nhận 80 hồ sơ, giải quyết 60 hồ sơ, đạt 70,0%.';
  test.each([
    [{}, ['warning']],
    [{ rules: { 'figure/ratio': 'error' } }, ['warning']],
    [{ rules: { 'figure/ratio': 'hint' } }, ['hint']],
    [{ rules: { 'figure/ratio': 'off' } }, []],
  ] as const)('%j: a level is a ceiling', (config, severities) => {
    const { findings } = createAnalyzer({ config }).analyze(text);
    expect(findings.map(({ severity }) => severity)).toEqual(severities);
  });

  test('words of the office are read', () => {
    const vocabulary = { counters: [{ phrases: ['tổ liên gia tự quản'] }] };
    const unit = createAnalyzer({ config: { vocabulary } }).analyze('Có 12 tổ liên gia tự quản.')
      .report.metrics?.[0]?.value?.unit.text;
    expect(unit).toBe('tổ liên gia tự quản');
  });

  test('indicators of the office are named, with its codes', () => {
    const codes = [{ scheme: 'office', value: 'TS-07' }];
    const indicator = {
      id: 'lobster-cages',
      name: 'Số lồng nuôi tôm hùm',
      aliases: ['lồng nuôi tôm hùm'],
      units: ['lồng'],
      dimension: 'count',
      kind: 'stock',
      additiveOver: ['areas'],
      codes,
    } as const;
    const vocabulary = {
      counters: [{ phrases: ['lồng'] }],
      indicators: [indicator],
    };
    const found = createAnalyzer({ config: { vocabulary } }).analyze(
      'Số lồng nuôi tôm hùm đạt 1.250 lồng.',
    ).report.metrics?.[0]?.indicator;
    expect(found).toMatchObject({ id: 'lobster-cages', codes });
  });
});
