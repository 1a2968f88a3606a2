import { describe, expect, test } from 'vitest';
import { analyze } from '../../analyzer/analyzer.ts';
import type { Config } from '../../config/config.ts';
import { readIgnoreList } from '../../config/file/load-ignore-list.ts';
import { entriesByFile, formatIgnoreList } from '../../domain/ignore-list/entries.ts';
import type { IgnoreEntry } from '../../domain/ignore-list/ignore-list.ts';
import { baselineEntries } from './baseline-entries.ts';
import { staleEntries } from './stale-entries.ts';

const text = 'Thu tăng 8,5%%.\n\nChi tăng 4%%.';
const { findings } = analyze(text);
const [first = '', second = ''] = findings.map(({ fingerprint }) => fingerprint);
const entry = (fingerprint: string, more: Partial<IgnoreEntry> = {}): IgnoreEntry => ({
  fingerprint,
  reason: 'theo biểu',
  ...more,
});

describe('a list of the office', () => {
  const flagsOf = (draft: string, ignoreList: readonly IgnoreEntry[]) =>
    analyze(draft, { ignoreList }).findings.map(({ ignored }) => ignored ?? null);
  const flag = { by: 'file', reason: 'theo biểu' };

  test.each<[string, readonly IgnoreEntry[], readonly unknown[]]>([
    ['nothing', [], [null, null]],
    ['one finding', [entry(second)], [null, flag]],
    ['both', [entry(second), entry(first)], [flag, flag]],
    ['one of the rule named', [entry(first, { rule: 'figure/malformed' })], [flag, null]],
    ['none of another rule', [entry(first, { rule: 'figure/ratio' })], [null, null]],
    [
      'the first that fits',
      [entry(first, { rule: 'figure/ratio', reason: 'khác' }), entry(first)],
      [flag, null],
    ],
  ])('ignores %s', (_, entries, flags) => {
    expect(flagsOf(text, entries)).toEqual(flags);
  });

  test('holds wherever the words stand, and not for other words', () => {
    expect(flagsOf(`Mở đầu.\n\n${text}`, [entry(second)])).toEqual([null, flag]);
    expect(flagsOf(text.replace('4%%', '5%%'), [entry(second)])).toEqual([null, null]);
  });

  test('yields to a comment of the writer', () => {
    const draft = `<!-- baocao-ignore-next-line -- trích văn bản -->\n${text}`;
    expect(flagsOf(draft, [entry(first)])[0]).toEqual({ by: 'comment', reason: 'trích văn bản' });
  });
});

test('entries hold for the document they name, however it is composed', () => {
  const entries = [
    entry(first),
    entry(first, { file: 'xã/dự-thảo.md' }),
    entry(first, { file: 'b.md' }),
  ];
  const entriesOf = entriesByFile(entries);
  const named = [entries[1], entries[0]];
  expect(entriesOf('xã/dự-thảo.md')).toEqual(named);
  expect(entriesOf('xã/dự-thảo.md'.normalize('NFD'))).toEqual(named);
  expect(entriesOf('c.md')).toEqual([entries[0]]);
});

const file = 'a.md';
test.each<[string, IgnoreEntry, Config, boolean]>([
  ['matches', entry(first, { file }), {}, false],
  ['matches nothing', entry('0000000000000000', { file }), {}, true],
  ['matches, but of another rule', entry(first, { file, rule: 'figure/ratio' }), {}, true],
  ['names no document', entry('0000000000000000'), {}, false],
  [
    'is of a rule that is off',
    entry('0000000000000000', { file, rule: 'figure/ratio' }),
    { rules: { 'figure/ratio': 'off' } },
    false,
  ],
  [
    'is of a rule that is off',
    entry('0000000000000000', { file, rule: 'figure/ratio' }),
    { rules: { 'figure/ratio': { level: 'off' } } },
    false,
  ],
  [
    'is not of the rule that is off',
    entry('0000000000000000', { file, rule: 'figure/ratio' }),
    { rules: { 'figure/hedge': 'off' } },
    true,
  ],
  [
    'may be of a rule that is off',
    entry('0000000000000000', { file }),
    { rules: { 'figure/hedge': 'off' } },
    false,
  ],
])('an entry that %s: %j under %j is stale: %s', (_, one, config, isStale) => {
  expect(staleEntries([one], findings, config)).toEqual(isStale ? [one] : []);
});

describe('a list as it is written', () => {
  test('is sorted, without doubles, an entry a line, and read again', () => {
    const entries = [entry(second, { file }), entry(first), entry(second, { file })];
    const written = formatIgnoreList(entries);
    expect(written.split('\n')).toHaveLength(7);
    const read = readIgnoreList(written, 'x.json');
    const sorted = [entry(second, { file }), entry(first)].sort((a, b) =>
      a.fingerprint < b.fingerprint ? -1 : 1,
    );
    expect(read).toEqual({ entries: sorted });
    expect(formatIgnoreList('entries' in read ? read.entries : [])).toBe(written);
    expect(readIgnoreList(formatIgnoreList([]), 'x.json')).toEqual({ entries: [] });
  });

  test.each([
    ['{ "entries": [', { kind: 'syntax', line: 1, column: 15 }],
    ['{ "entrys": [] }', { kind: 'invalid', path: 'entries' }],
    ['{ "entries": [], "entrie": 1 }', { kind: 'unknown', path: 'entrie', nearest: 'entries' }],
    [
      '{ "entries": [{ "fingerprint": "9f3c2a71d04be865" }] }',
      { kind: 'invalid', path: 'entries.0.reason' },
    ],
    [
      '{ "entries": [{ "fingerprint": "9f3c2a71d04be865", "reason": "x", "rul": "y" }] }',
      { kind: 'unknown', path: 'entries.0.rul', nearest: 'rule' },
    ],
  ])('%s cannot be used', (written, problem) => {
    const read = readIgnoreList(written, 'x.json');
    const problems = 'problems' in read ? read.problems : [];
    expect(problems[0]).toEqual({ file: 'x.json', ...problem });
  });
});

test('a baseline accepts what is there, and nothing that is ignored already', () => {
  const draft = `${text}\n\n<!-- baocao-ignore-next-line -->\nXuất khẩu tăng 6%%.`;
  const entries = baselineEntries(analyze(draft).findings, { file, reason: 'có từ trước' });
  expect(entries).toEqual(
    [first, second].map((fingerprint) => ({
      fingerprint,
      rule: 'figure/malformed',
      file,
      reason: 'có từ trước',
    })),
  );
  const again = analyze(`${draft}\n\nNhập khẩu tăng 7%%.`, { ignoreList: entries }).findings;
  expect(again.filter(({ ignored }) => ignored === undefined)).toHaveLength(1);
});
