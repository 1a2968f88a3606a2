import { expect, test } from 'vitest';
import { analyze, createAnalyzer } from '../../../analyzer/analyzer.ts';
import type { Config } from '../../../config/config.ts';
import { readMarks } from '../../../testing/marked-text.ts';
import { ignoreStale } from './rule.ts';

const SLIP = 'Thu tăng 8,5%%.';
const FINE = 'Thu tăng 8,5%.';
// without accents: that they are decomposed is a finding by itself
const PLAIN = 'Chi 8,5%.';
const RATIO = 'Tiếp nhận 80 hồ sơ, giải quyết 60 hồ sơ, đạt 70,0%.';

const next = (rule: string) => `<!-- baocao-ignore-next-line${rule && ` ${rule}`} -- theo mẫu -->`;
const at = (message: string, comment: string) => `«${message}:${comment}»`;

/** What is reported, as the marks of the text name it. */
function reported(marked: string, config: Config = {}): readonly (readonly string[])[] {
  return [marked, marked.normalize('NFD')].map((variant) => {
    const { text } = readMarks(variant);
    const { findings } = createAnalyzer({ config }).analyze(text);
    return findings
      .filter(({ rule }) => rule === ignoreStale.id)
      .map(({ messageId, span }) => `${messageId} ${span?.start}`);
  });
}

const wanted = (marked: string) =>
  [marked, marked.normalize('NFD')].map((variant) =>
    readMarks(variant).marks.map(({ name, start }) => `${name} ${start}`),
  );

test.each([
  `${at('staleRule', next('figure/malformed'))}\n${FINE}`,
  `${at('stale', next(''))}\n${PLAIN}`,
  // another rule's finding is not the one that was ignored
  `${at('staleRule', next('figure/ratio'))}\n${SLIP}`,
  // the finding stands in another line
  `${at('staleRule', next('figure/malformed'))}\n${FINE}\n${SLIP}`,
  `${SLIP}\n${at('staleRule', next('figure/malformed'))}\n${FINE}`,
  // no such rule
  `${at('staleRule', next('figure/malfromed'))}\n${SLIP}`,
  `${SLIP}\n${at('staleRule', '<!-- baocao-ignore-start figure/malformed -->')}\n${FINE}\n<!-- baocao-ignore-end figure/malformed -->\n${SLIP}`,
  `${at('staleRule', '<!-- baocao-ignore-file figure/ratio -->')}\n${SLIP}`,
  `${at('stale', '<!-- baocao-ignore-file -->')}\n${PLAIN}`,
  // of two on one line the one that covers something stays
  `${next('figure/malformed')}\n${at('staleRule', next('figure/ratio'))}\n${SLIP}`,
])('reports %j', (marked) => {
  expect(reported(marked)).toEqual(wanted(marked));
});

test.each([
  FINE,
  `${next('figure/malformed')}\n${SLIP}`,
  `${next('')}\n${SLIP}`,
  `<!-- baocao-ignore-start -->\n${FINE}\n${SLIP}\n<!-- baocao-ignore-end -->\n${FINE}`,
  `<!-- baocao-ignore-start figure/malformed -->\n${FINE}\n${SLIP}`,
  `<!-- baocao-ignore-file figure/malformed -->\n${FINE}\n${SLIP}`,
  // one inside the other: both cover it
  `<!-- baocao-ignore-start -->\n${next('figure/malformed')}\n${SLIP}\n<!-- baocao-ignore-end -->`,
  `${next('figure/malformed')}\n${next('figure/ratio')}\n${RATIO.replace('70,0%', '70,0%%')}`,
  // what is said of this rule itself
  `<!-- baocao-ignore-file ignore/stale -->\n${FINE}`,
])('is silent on %j', (text) => {
  expect(reported(text)).toEqual([[], []]);
});

test.each<[Config['rules'], string, number]>([
  [{ 'figure/malformed': 'off' }, next('figure/malformed'), 0],
  [{ 'figure/malformed': { level: 'off' } }, next('figure/malformed'), 0],
  [{ 'figure/malformed': 'hint' }, next('figure/malformed'), 1],
  [{ 'figure/ratio': 'off' }, next('figure/malformed'), 1],
  // it may be of a rule that is off
  [{ 'figure/ratio': 'off' }, next(''), 0],
  [{ 'ignore/stale': 'off' }, next('figure/malformed'), 0],
])('under %j, of %j: %i', (rules, comment, count) => {
  expect(reported(`${comment}\n${FINE}`, { rules })[0]).toHaveLength(count);
});

test('it can be ignored itself', () => {
  const text = `<!-- baocao-ignore-file ignore/stale -- dùng lại mẫu -->\n${next('figure/ratio')}\n${FINE}`;
  expect(analyze(text).findings).toMatchObject([
    { rule: 'ignore/stale', ignored: { reason: 'dùng lại mẫu' } },
  ]);
});

test('an ignore of a report that never was text has a path', () => {
  const report = {
    schemaVersion: '1',
    ignores: [{ scope: 'file', rule: 'figure/ratio' }],
  } as const;
  expect(createAnalyzer().check(report).findings).toMatchObject([
    { rule: 'ignore/stale', severity: 'info', path: '/ignores/0' },
  ]);
});
