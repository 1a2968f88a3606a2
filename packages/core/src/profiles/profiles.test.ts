import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyze } from '../analyzer/analyzer.ts';
import { reportKinds } from '../lexicon/report-kinds.ts';
import { profiles } from './profiles.ts';

const sampleOf = (id: string) => readFileSync(join(import.meta.dirname, id, 'sample.md'), 'utf8');

test('every kind of report has its outline', () => {
  expect(profiles.map(({ kind }) => kind).sort()).toEqual([...reportKinds].sort());
  expect(new Set(profiles.map(({ id }) => id)).size).toBe(profiles.length);
});

describe.each(profiles.map((profile) => [profile.id, profile] as const))('%s', (id, profile) => {
  const { report, findings } = analyze(sampleOf(id));

  test('its sample is of its kind', () => {
    expect([report.kind, report.profile]).toEqual([profile.kind, id]);
  });

  test('its sample has every part that it requires', () => {
    const found = new Set(report.sections?.map(({ role }) => role));
    const missing = profile.parts.filter(
      ({ role, alternatives = [], presence }) =>
        presence === 'required' && ![role, ...alternatives].some((one) => found.has(one)),
    );
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  test('nothing is reported in its sample', () => {
    expect(findings.map(({ rule, messageId, span }) => [rule, messageId, span])).toEqual([]);
  });

  test('what may be missing can be inserted', () => {
    for (const { presence, skeleton, name } of profile.parts) {
      if (presence === 'required') expect(skeleton, name).toMatch(/\S\n$/u);
    }
  });

  // what is inserted must be read as the part it was inserted for
  test('each skeleton of a headed part begins with one of its headings', () => {
    for (const { skeleton = '', headings = [], name } of profile.parts) {
      if (headings.length === 0 || skeleton === '') continue;
      const words = skeleton.toLowerCase();
      expect(
        headings.some((heading) => words.includes(heading.toLowerCase())),
        name,
      ).toBe(true);
    }
  });
});
