import { expect, test } from 'vitest';
import { analyze, check } from '../../../analyzer/analyzer.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { sectionEnvelope } from './rule.ts';

interface Frame {
  readonly title?: string;
  readonly motto?: string;
  readonly number?: string;
  readonly date?: string;
  readonly type?: string;
  readonly addressees?: string;
  readonly signature?: string;
  readonly recipients?: string;
}

function draft({
  title = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto = 'Độc lập - Tự do - Hạnh phúc',
  number = 'Số: 86/BC-UBND',
  date = 'Khe Ngang, ngày 24 tháng 10 năm 2026',
  type = 'BÁO CÁO\nTình hình kinh tế - xã hội tháng 10 năm 2026',
  addressees = '',
  signature = 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLò Văn Pảo',
  recipients = 'Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.',
}: Frame): string {
  const head = `ỦY BAN NHÂN DÂN\nXÃ KHE NGANG\n\n${title}\n${motto}`;
  const body = 'UBND xã Khe Ngang báo cáo: thu ngân sách giữ tiến độ.';
  const all = [head, number, date, type, addressees, body, recipients, signature];
  return `${all.filter((part) => part !== '').join('\n\n')}\n`;
}

test('section/envelope', () => {
  const failures = checkRule(sectionEnvelope, {
    invalid: [
      draft({ motto: '', number: '«missing:Số: 86/BC-UBND»' }),
      draft({ recipients: '', number: '«missing:Số: 86/BC-UBND»' }),
      draft({ signature: '', number: '«missing:Số: 86/BC-UBND»' }),
      draft({
        number: '«missing:Số: 86/GM-UBND»',
        type: 'GIẤY MỜI\nHọp giao ban tháng 10 năm 2026',
      }),
      draft({ number: '«number:Số: 6/BC-UBND»' }),
      draft({ number: '«number:Số 86/BC-UBND»' }),
      draft({ date: '«date:Khe Ngang, ngày 4 tháng 10 năm 2026»' }),
      draft({ date: '«date:Khe Ngang, ngày 24 tháng 2 năm 2026»' }),
      draft({ date: '«date:Khe Ngang, ngày 24 tháng 09 năm 2026»' }),
      draft({ signature: '«capacity:T/M» ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLò Văn Pảo' }),
    ],
    valid: [
      draft({}),
      draft({ number: 'Số: 06/BC-UBND', date: 'Khe Ngang, ngày 04 tháng 01 năm 2026' }),
      draft({ date: 'Khe Ngang, ngày 24 tháng 9 năm 2026' }),
      // number and date are still to come
      draft({ number: 'Số:     /BC-UBND', recipients: '' }),
      draft({ date: 'Khe Ngang, ngày     tháng 10 năm 2026', motto: '' }),
      draft({
        type: 'GIẤY MỜI\nHọp giao ban tháng 10 năm 2026',
        addressees: 'Kính gửi:\n- Các thôn;\n- Công an xã.',
      }),
      // an excerpt
      draft({ signature: '', recipients: '' }),
      // a copy without its frame
      'Số: 86/BC-UBND\nKhe Ngang, ngày 24 tháng 10 năm 2026\n\nBÁO CÁO\nTình hình tháng 10\n\nThu đủ.\n',
      'UBND xã Khe Ngang họp giao ban\n\nNgày 24/10/2026, UBND xã họp giao ban.\n',
      '',
    ],
  });
  expect(failures).toEqual([]);
});

test('it is only noted', () => {
  const texts = [draft({ motto: '' }), draft({ number: 'Số: 6/BC-UBND' })];
  const found = texts.flatMap((text) => analyze(text).findings);
  const own = found.filter(({ rule }) => rule === 'section/envelope');
  expect(own.map(({ severity }) => severity)).toEqual(['info', 'info']);
});

test('a report that never was text', () => {
  const span = { start: 0, end: 1 };
  const envelope = {
    number: '6',
    issueDate: '2026-10-24',
    system: 'state',
    deviations: [{ kind: 'leading-zero', found: '6', expected: '06' }],
    parts: (
      ['state-title', 'motto', 'organ', 'number', 'place-and-date', 'signature'] as const
    ).map((part) => ({ part, span })),
  } as const;
  const { findings } = check({ schemaVersion: '1', envelope });
  expect(findings.map(({ messageId, path }) => `${messageId} ${path}`).sort()).toEqual([
    'missing undefined',
    'number /envelope/deviations/0',
  ]);
  expect(check({ schemaVersion: '1', envelope: { number: '6' } }).findings).toEqual([]);
});
