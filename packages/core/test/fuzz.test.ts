import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  analyze,
  findValues,
  hoverAt,
  type Report,
  renderFinding,
  type Span,
} from '../src/index.ts';
import { drafts } from './fixtures/drafts.ts';

const pieces = [
  ...Object.values(drafts).flatMap((draft) => draft.split(/(?<=[ \n])/u)),
  '8,5%%',
  '2.480 hồ sơ',
  '128/160 hộ',
  'gần trên ',
  'đạt 73,1%',
  'từ 10 - 15 triệu đồng',
  '61, 7 triệu đồng',
  '1 250 000 đồng',
  '1,591,3 tỷ',
  '1 tỷ 700 triệu',
  'một nghìn hai trăm hộ',
  'gấp đôi ',
  '≥ ',
  '-5% ',
  '28/9-2/10/2026',
  'từ 01 đến 15/10',
  'thứ Hai, ',
  'tuần đầu tiên của tháng ',
  'đầu ',
  'lũy kế đến ',
  ' năm ngoái',
  '\u0301',
  '\u00a0',
  '\u200b',
  '😀',
  '<!--',
  '-->',
  '---\n',
  '| a | b |\n',
  '| TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | TH/KH (%) |\n',
  '| 1 | Thu phí | tỷ đồng | 12,5 | 10 | 80,0 |\n',
  '| | Trong đó: hộ | hộ | 5 | 0 | -3% |\n',
  '| A | B | 1 | 2 | 3 | 4=3/2 |\n',
  'ĐVT: triệu đồng\n',
  '| Tổng cộng ',
  '|---|---|\n',
  '| ',
  '# ',
  'I. ',
  '(',
  ')',
  '\ud800',
  '\t',
  '\r',
  '/',
  '%',
  '-',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

function* spansOf(value: unknown): Generator<Span> {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && typeof value.start === 'number') yield value as Span;
  for (const inner of Object.values(value)) yield* spansOf(inner);
}

describe('whatever the text', () => {
  test('nothing throws, spans lie inside it, and every finding has words', () => {
    fc.assert(
      fc.property(text, (draft) => {
        const analysis = analyze(draft);
        for (const { start, end } of spansOf(analysis)) {
          expect(0 <= start && start <= end && end <= draft.length).toBe(true);
        }
        for (const finding of analysis.findings) {
          for (const locale of ['vi', 'en'] as const) {
            expect(renderFinding(finding, locale).text).not.toMatch(/[{}]|undefined/u);
          }
        }
        for (const { span } of analysis.report.metrics ?? [])
          hoverAt(analysis, span?.start ?? 0, 'vi');
      }),
      { numRuns: 1500 },
    );
  });

  test('the words of a figure are those of its span', () => {
    fc.assert(
      fc.property(text, (draft) => {
        for (const { value, fraction } of (analyze(draft).report as Report).metrics ?? []) {
          const figure = value ?? fraction;
          if (figure?.span === undefined) continue;
          const words = draft.slice(figure.span.start, figure.span.end).normalize('NFC');
          expect(words.replace(/\s/gu, ' ')).toBe(figure.text?.replace(/\s/gu, ' '));
        }
      }),
    );
  });

  test('values of a phrase do not overlap', () => {
    fc.assert(
      fc.property(text, (phrase) => {
        let last = 0;
        for (const { span } of findValues(phrase, { reference: '2026-11-20' })) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          last = span.end;
        }
      }),
    );
  });
});
