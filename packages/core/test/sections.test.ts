import { describe, expect, test } from 'vitest';
import { analyze, type Section } from '../src/index.ts';
import { drafts } from './sections/drafts.ts';

interface Line {
  readonly role: string;
  readonly start: number;
  readonly end: number;
}

const MARK = /^([a-z-]+)\|/u;

/** A draft without its marks, with the role and place of each of its lines. */
function readDraft(marked: string): { readonly text: string; readonly lines: readonly Line[] } {
  let text = '';
  const lines: Line[] = [];
  for (const line of marked.trim().split('\n')) {
    const mark = MARK.exec(line);
    const words = mark === null ? line : line.slice(mark[0].length);
    if (mark?.[1] !== undefined) {
      lines.push({ role: mark[1], start: text.length, end: text.length + words.length });
    }
    text += `${words}\n`;
  }
  return { text, lines };
}

/** The role of a line is that of the smallest part around all of it. */
function roleAt(sections: readonly Section[], { start, end }: Line): string | undefined {
  const around = sections.filter(
    ({ span }) => span !== undefined && span.start <= start && span.end >= end,
  );
  const size = ({ span }: Section) => (span?.end ?? 0) - (span?.start ?? 0);
  return around.sort((a, b) => size(a) - size(b))[0]?.role;
}

const variants = [
  ['as given', (draft: string) => draft],
  ['decomposed', (draft: string) => draft.normalize('NFD')],
  ['with no-break spaces', (draft: string) => draft.replaceAll(' ', '\u00a0')],
] as const;

describe('what each line is for', () => {
  const cases = Object.entries(drafts).flatMap(([name, draft]) =>
    variants.map(([variant, change]) => [name, variant, change(draft)] as const),
  );
  test.each(cases)('%s, %s', (_name, _variant, draft) => {
    const { text, lines } = readDraft(draft);
    const { sections = [] } = analyze(text).report;
    const read = lines.map(
      (line) => `${roleAt(sections, line)}|${text.slice(line.start, line.end)}`,
    );
    const wanted = lines.map((line) => `${line.role}|${text.slice(line.start, line.end)}`);
    expect(read).toEqual(wanted);
  });
});

describe('parts', () => {
  const draft = readDraft(drafts['a periodic report with headings in capitals'] ?? '').text;
  const { sections = [] } = analyze(draft).report;

  test('under headings keep heading, number and level', () => {
    expect(
      sections
        .filter(({ heading }) => heading !== undefined)
        .map(({ level, number = '', heading }) => `${level} ${number} ${heading}`),
    ).toEqual([
      '1  PHẦN THỨ NHẤT',
      '2  KẾT QUẢ THỰC HIỆN NHIỆM VỤ QUÝ III',
      '3 1 Chương trình mục tiêu quốc gia',
      '3 2 Văn hóa, giáo dục',
      '1  PHẦN THỨ HAI',
      '2  TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN',
      '3 1 Tồn tại, hạn chế',
      '3 2 Nguyên nhân',
      '1  PHẦN THỨ BA',
      '2  NHIỆM VỤ TRỌNG TÂM QUÝ IV',
      '2  KIẾN NGHỊ, ĐỀ XUẤT',
    ]);
  });

  test('without a heading carry the words that announce them', () => {
    const news = readDraft(drafts['a briefing as portals print it'] ?? '').text;
    const cues = analyze(news).report.sections?.flatMap(({ role, cue }) =>
      cue === undefined ? [] : [`${role}: ${cue}`],
    );
    expect(cues).toEqual([
      'results: Theo báo cáo',
      'limitations: Tuy nhiên',
      'discussion: các đại biểu',
      'directives: Kết luận hội nghị',
    ]);
  });

  test('nest: none crosses the edge of another', () => {
    for (const marked of Object.values(drafts)) {
      const found = analyze(readDraft(marked).text).report.sections ?? [];
      const spans = found.flatMap(({ span }) => (span === undefined ? [] : [span]));
      const crossing = spans.filter((a) =>
        spans.some((b) => a.start < b.start && b.start < a.end && a.end < b.end),
      );
      expect(crossing).toEqual([]);
    }
  });
});
