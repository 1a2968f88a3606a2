import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkSchema } from '../src/domain/check/check.ts';
import { analyze, createAnalyzer, findingSchema, reportSchema, rules } from '../src/index.ts';
import { drafts } from './fixtures/drafts.ts';
import { analyzerWith, fences, settingsOf } from './sources/examples.ts';
import { packagesFolder } from './sources/source-files.ts';

// every rule has something to report: its own pages show what
const reported = rules.flatMap(({ id }) =>
  ['vi', 'en'].flatMap((locale) => {
    const page = join(packagesFolder, 'core/src/rules', id, `page.${locale}.md`);
    const words = readFileSync(page, 'utf8');
    const config = settingsOf(words);
    return fences(words, 'baocao-bad').map(({ code }, index) => ({
      name: `${id}, ${locale} ${index + 1}`,
      text: code,
      config,
    }));
  }),
);
const shapes = Object.entries(drafts).map(([name, text]) => ({ name, text, config: {} }));
const cases = [...shapes, ...reported];

describe('the Report is sufficient', () => {
  test.each(cases)(
    '$name: judging its data gives what judging the text gave',
    ({ text, config }) => {
      const analyzer = analyzerWith(config);
      const analysis = analyzer.analyze(text);
      const again = analyzer.check(JSON.parse(JSON.stringify(analysis.report)));
      expect(again.findings).toEqual(analysis.findings);
      expect(again.checks).toEqual(analysis.checks);
    },
  );

  test('every rule has something to judge', () => {
    const found = cases.flatMap(({ text, config }) =>
      analyzerWith(config)
        .analyze(text)
        .findings.map(({ rule }) => rule),
    );
    expect([...new Set(found)].sort()).toEqual(rules.map(({ id }) => id));
  });
});

describe('what comes out satisfies the schemas', () => {
  test.each(cases)('$name', ({ text }) => {
    const { report, checks, findings } = analyze(text);
    expect(reportSchema.parse(report)).toEqual(report);
    for (const one of checks) expect(checkSchema.parse(one)).toEqual(one);
    for (const one of findings) expect(findingSchema.parse(one)).toEqual(one);
  });
});

// Words, places and figures are the same; only offsets differ.
describe('decomposed Unicode and no-break spaces change nothing but offsets', () => {
  const withoutPlaces = (text: string) =>
    analyze(text)
      // that letters are decomposed is reported by itself
      .findings.filter(({ rule }) => rule !== 'text/unicode')
      .map(({ span, related, fixes, ...finding }) => ({
        ...finding,
        words: text.slice(span?.start, span?.end).normalize('NFC').replaceAll('\u00a0', ' '),
        related: related?.map((place) =>
          text.slice(place.span?.start, place.span?.end).normalize('NFC').replaceAll('\u00a0', ' '),
        ),
        fixes: fixes?.map(({ edits: _, ...fix }) => fix),
      }));

  test.each(cases)('$name', ({ text }) => {
    const plain = withoutPlaces(text.normalize('NFC'));
    expect(withoutPlaces(text.normalize('NFD'))).toEqual(plain);
    expect(withoutPlaces(text.replace(/(?<=\p{L}|\d) (?=\p{L}|\d)/gu, '\u00a0'))).toEqual(plain);
  });
});

describe('a session', () => {
  test.each(cases)('$name: typed piece by piece, it is the same analysis', ({ text }) => {
    const session = createAnalyzer().open('');
    for (let at = 0; at < text.length; at += 97) {
      session.edit([{ start: at, end: at, text: text.slice(at, at + 97) }]);
    }
    expect(session.text).toBe(text);
    expect(session.analysis).toEqual(analyze(text));
  });

  test('edits outside the text are clamped to it', () => {
    const session = createAnalyzer().open('tăng 5%');
    session.edit([
      { start: -3, end: 0, text: 'Thu ' },
      { start: 99, end: 400, text: '%.' },
    ]);
    expect(session.text).toBe('Thu tăng 5%%.');
    expect(session.analysis.findings[0]?.rule).toBe('figure/malformed');
  });
});
