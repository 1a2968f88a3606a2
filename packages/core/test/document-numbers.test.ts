import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  analyze,
  documentNumberSchema,
  formatDocumentNumber,
  parseDocumentNumber,
} from '../src/index.ts';
import { partyTypes, stateTypes } from '../src/lexicon/document-numbers/types.ts';

describe('what a document number stands for', () => {
  test.each([
    ['Số: 05/BC-UBND', '05', 'BC-UBND', 'Báo cáo', 'UBND', 'state'],
    ['186/BC-UBND', '186', 'BC-UBND', 'Báo cáo', 'UBND', 'state'],
    ['Số 08-NQ/TU', '08', 'NQ/TU', 'Nghị quyết', 'TU', 'party'],
    ['47-TB/ĐU', '47', 'TB/ĐU', 'Thông báo', 'ĐU', 'party'],
    ['Số 12-BC/UBKTTU', '12', 'BC/UBKTTU', 'Báo cáo', 'UBKTTU', 'party'],
    // a mass organisation numbers like the Party or like the state, by rules of its own
    ['Số: 15-KH/ĐTN', '15', 'KH/ĐTN', 'Kế hoạch', 'ĐTN', undefined],
    ['12/BC-MTTQ', '12', 'BC-MTTQ', 'Báo cáo', 'MTTQ', undefined],
    ['30/2020/NĐ-CP', '30', 'NĐ-CP', 'Nghị định', 'CP', 'state'],
    ['12/2026/NQ-HĐND', '12', 'NQ-HĐND', 'Nghị quyết', 'HĐND', 'state'],
    ['31/TTr-UBND', '31', 'TTr-UBND', 'Tờ trình', 'UBND', 'state'],
    ['02/QyĐ-UBND', '02', 'QyĐ-UBND', 'Quy định', 'UBND', 'state'],
    ['07/HD-SNV', '07', 'HD-SNV', 'Hướng dẫn', 'SNV', 'state'],
    ['Kế hoạch số 15/KH-UBND ngày 02/3/2026', '15', 'KH-UBND', 'Kế hoạch', 'UBND', 'state'],
    // a Quyết định or a Quy định of the Party: only the words say which
    ['399-QĐ/TW', '399', 'QĐ/TW', undefined, 'TW', 'party'],
    ['Quy định số 399-QĐ/TW', '399', 'QĐ/TW', 'Quy định', 'TW', 'party'],
    // a law or a resolution of the National Assembly
    ['72/2025/QH15', '72', 'QH15', undefined, 'QH15', 'state'],
    ['Luật số 72/2025/QH15', '72', 'QH15', 'Luật', 'QH15', 'state'],
    ['1199/NQ-UBTVQH15', '1199', 'NQ-UBTVQH15', 'Nghị quyết', 'UBTVQH15', 'state'],
    // official letters
    ['1245/UBND-KT', '1245', 'UBND-KT', 'Công văn', 'UBND', 'state'],
    ['Số: 87/STC-QLNS', '87', 'STC-QLNS', 'Công văn', 'STC', 'state'],
    ['33-CV/ĐU', '33', 'CV/ĐU', 'Công văn', 'ĐU', 'party'],
    // blank until the registry fills it in
    ['Số:      /BC-UBND', undefined, 'BC-UBND', 'Báo cáo', 'UBND', 'state'],
    ['Số: …../KH-UBND', undefined, 'KH-UBND', 'Kế hoạch', 'UBND', 'state'],
    ['Số       -BC/ĐU', undefined, 'BC/ĐU', 'Báo cáo', 'ĐU', 'party'],
    ['Số:        /2026/NQ-HĐND', undefined, 'NQ-HĐND', 'Nghị quyết', 'HĐND', 'state'],
    // no notation
    ['số 09/2022', '09', undefined, undefined, undefined, undefined],
  ])('%s', (phrase, number, notation, type, organ, system) => {
    for (const written of [phrase, phrase.normalize('NFD'), phrase.replaceAll(' ', '\u00a0')]) {
      const read = parseDocumentNumber(`  ${written} `);
      expect(read).toMatchObject({ ...(notation === undefined ? {} : { notation }) });
      expect([read?.number, read?.type, read?.organ, read?.system]).toEqual([
        number,
        type,
        organ,
        system,
      ]);
      expect(read?.deviations).toBeUndefined();
      expect(documentNumberSchema.safeParse(read).success).toBe(true);
      expect(read?.span).toEqual({ start: 2, end: written.length + 2 });
    }
  });

  test('the unit that drafted a letter, the year and the day', () => {
    expect(parseDocumentNumber('1245/UBND-TH&KT')?.unit).toBe('TH&KT');
    expect(parseDocumentNumber('30/2020/NĐ-CP')?.year).toBe(2020);
    expect(parseDocumentNumber('Công văn số 12/UBND-VX ngày 05/02/2026')?.date).toBe('2026-02-05');
  });

  test.each([
    ['5/BC-UBND', ['leading-zero']],
    ['Số 05/BC-UBND', ['missing-colon']],
    ['Số: 08-NQ/TU', ['colon']],
    ['Số: 05 / BC - UBND', ['blanks']],
    ['05/BC–UBND', ['dash']],
    ['Số: 5/BC – UBND', ['leading-zero', 'blanks', 'dash']],
    ['08/NQ-TU', ['form']],
    ['05-BC/UBND', ['form']],
    ['08-NQ-TU', ['form']],
    ['05/BC/UBND', ['form']],
    ['09/CTR-UBND', ['letter-case']],
    ['09/TTR-UBND', ['letter-case']],
    ['03/BTĐ-UBND', ['unknown-type']],
    ['125/CV-UBND', ['needless-type']],
    ['15/2026/BC-UBND', ['needless-year']],
    // in a sentence no colon is missing, and nothing else departs
    ['số 05/BC-UBND', []],
    ['12/2026/QĐ-UBND', []],
    ['05/CT-TTg', []],
  ])('%s departs from the rules: %j', (phrase, kinds) => {
    const { deviations = [] } = parseDocumentNumber(phrase) ?? {};
    expect(deviations.map(({ kind }) => kind)).toEqual(kinds);
  });

  test('says how it should be', () => {
    const expected = (phrase: string) => parseDocumentNumber(phrase)?.deviations?.[0]?.expected;
    expect(expected('08/NQ-TU')).toBe('-NQ/TU');
    expect(expected('05-BC/UBND')).toBe('/BC-UBND');
    expect(expected('09/CTR-UBND')).toBe('CTr');
    expect(expected('Số: 08-NQ/TU')).toBe('Số');
  });

  test.each([
    '',
    '12/15 xã',
    '3/3/2026',
    'số 5',
    'Báo cáo',
    'tháng 2/2021',
    '186/BC-UBND và 187/BC-UBND',
    'theo 186/BC-UBND',
    '186/BC-UBND của xã',
    '08-NQ/TU, ngày 5/1',
    '12-15 xã',
    '1.245/UBND-KT',
  ])('%s is none', (phrase) => {
    expect(parseDocumentNumber(phrase)).toBeNull();
  });
});

describe('what is written is read back', () => {
  const stateCodes = stateTypes.flatMap(({ code, year }) =>
    code === undefined || year === 'always' ? [] : [code],
  );
  const partyCodes = partyTypes.flatMap(({ code }) => (code === undefined ? [] : [code]));
  const number = fc.option(
    fc.integer({ min: 1, max: 99_999 }).map((n) => String(n).padStart(2, '0')),
    { nil: undefined },
  );
  const place = fc.constantFrom('head', 'text');
  const state = fc.record({
    system: fc.constant('state' as const),
    notation: fc
      .tuple(
        fc.constantFrom(...stateCodes),
        fc.constantFrom('UBND', 'HĐND', 'SNV', 'VPUBND', 'TTg'),
      )
      .map(([type, organ]) => `${type}-${organ}`),
  });
  const party = fc.record({
    system: fc.constant('party' as const),
    notation: fc
      .tuple(fc.constantFrom(...partyCodes), fc.constantFrom('TU', 'ĐU', 'TW', 'VPTW', 'UBKTTU'))
      .map(([type, organ]) => `${type}/${organ}`),
  });

  test('whatever the type, organ and digits', () => {
    fc.assert(
      fc.property(fc.oneof(state, party), number, place, (named, digits, where) => {
        if (digits === undefined && where === 'text') return;
        const parts = { ...named, ...(digits === undefined ? {} : { number: digits }) };
        const read = parseDocumentNumber(formatDocumentNumber(parts, where));
        expect(read).toMatchObject(parts);
        expect(read?.deviations).toBeUndefined();
      }),
    );
  });

  test('and mended where it departed from the rules', () => {
    for (const phrase of ['5/BC-UBND', 'Số: 05 / BC - UBND', 'Số: 8-NQ/TU', 'Số 5/BC – UBND']) {
      const read = parseDocumentNumber(phrase);
      const mended = formatDocumentNumber(read ?? {}, 'head');
      expect(parseDocumentNumber(mended)?.deviations, mended).toBeUndefined();
    }
  });
});

test('documents that a report cites are listed with their days', () => {
  const { report } = analyze(
    'Thực hiện Kế hoạch số 15/KH-UBND ngày 02/3/2026 và Nghị quyết 08-NQ/TU, xã họp ngày 5/3/2026.',
  );
  expect(report.documents?.map(({ text, type, date }) => [text, type, date])).toEqual([
    ['15/KH-UBND', 'Kế hoạch', '2026-03-02'],
    ['08-NQ/TU', 'Nghị quyết', undefined],
  ]);
});
