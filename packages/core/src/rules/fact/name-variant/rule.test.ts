import { expect, test } from 'vitest';
import { check } from '../../../index.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { factNameVariant } from './rule.ts';

const usual =
  'UBND xã Suối Xuân họp.\n\nXã Suối Xuân có 12 thôn.\n\nTrên địa bàn xã Suối Xuân có 3 chợ.\n\n';

const organ =
  'Phòng Văn hóa - Xã hội, Trung tâm Phục vụ hành chính công báo cáo.\n\nGiao Phòng Văn hóa - Xã hội, Trung tâm Phục vụ hành chính công tham mưu.\n\nPhòng Văn hóa - Xã hội, Trung tâm Phục vụ hành chính công chuẩn bị.\n\n';

test('fact/name-variant', () => {
  const failures = checkRule(factNameVariant, {
    invalid: [
      `${usual}Thôn 5, xã «oneLetter:Suối Xân» có 42 hộ.`,
      `${usual}UBND xã «oneLetter:Suối Xuấn» ban hành kế hoạch.`,
      `${organ}Giao «oneLetter:Phòng Văn hóa - Xã hôi» rà soát.`,
      `${organ}Giao «oneLetter:Trung tâm Phục vu hành chính công» rà soát.`,
    ],
    valid: [
      `${usual}Thôn 5, xã Suối Xuân có 42 hộ.`,
      // another type of unit, another name
      `${usual}Phường Suối Xân có 42 hộ.`,
      `${usual}Xã Suối Lam có 42 hộ.`,
      // named side by side
      'Xã Suối Xuân và xã Suối Xân có 42 hộ. Xã Suối Xuân có 20 hộ; xã Suối Xuân có 3 chợ.',
      // not often enough to be sure
      'Xã Suối Xuân có 12 thôn.\n\nXã Suối Xuân có 3 chợ.\n\nXã Suối Xân có 42 hộ.',
      `${usual}Xã Suối Xân có 42 hộ.\n\nXã Suối Xân có 3 chợ.`,
      // two names that are alike
      `${usual}Xã Suối Xân có 42 hộ.\n\nXã Suối Xuôn có 3 chợ.`,
      // the place of a tone mark
      'Xã Hòa Thủy họp.\n\nXã Hòa Thủy có 12 thôn.\n\nXã Hòa Thủy có 3 chợ.\n\nXã Hoà Thuỷ có 42 hộ.',
      // organs: another dash, the place of a tone mark, abbreviations, organs beside each other
      `${organ}Giao Phòng Văn hóa – Xã hội rà soát; Trung tâm phục vụ hành chính công tiếp nhận.`,
      `${organ}Giao Phòng Văn hoá - Xã hội rà soát.`,
      'Sở TNMT họp.\n\nSở TNMT có 12 phòng.\n\nSở TNMT giao.\n\nSở NNMT rà soát.',
      `${organ}Phòng Văn hóa - Xã hội và Phòng Văn hóa - Xã hôi rà soát.`,
      // a bad scan
      `${usual}Xã Suối Xân có 42 hộ § Š ⁄.`,
    ],
  });
  expect(failures).toEqual([]);
});

test('a report that never was text', () => {
  const slip = { kind: 'name-variant', text: 'Suối Xân', suggestion: 'Suối Xuân' } as const;
  const { findings } = check({ schemaVersion: '1', slips: [slip] });
  expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
    'fact/name-variant /slips/0',
  ]);
});
