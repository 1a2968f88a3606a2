import { expect, test } from 'vitest';
import { check, type Envelope } from '../../../index.ts';
import { checkRule } from '../../../testing/check-rule.ts';
import { officialSigning } from './rule.ts';

const report = (body: string, signature: string) =>
  `ỦY BAN NHÂN DÂN\nXÃ SUỐI LAM\n\nSố: 15/BC-UBND\n\nSuối Lam, ngày 12 tháng 9 năm 2026\n\nBÁO CÁO\nKết quả tháng 8 năm 2026\n\n${body}\n\nNơi nhận:\n- Lưu: VT.\n\n${signature}`;
const chaired = 'Đồng chí Vi Văn Bách, Chủ tịch UBND xã chủ trì cuộc họp.';

test('official/signing', () => {
  const failures = checkRule(officialSigning, {
    invalid: [
      report(
        chaired,
        'TM. ỦY BAN NHÂN DÂN\n«forHead:KT. CHỦ TỊCH»\nCHỦ TỊCH\n\n(Đã ký)\n\nVi Văn Bách',
      ),
      report(chaired, '«byOrder:TL. CHỦ TỊCH»\nPHÓ CHỦ TỊCH\n\n(Đã ký)\n\nLù Thị Mây'),
      report(
        chaired,
        'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n(Đã ký)\n\n«headSigns:Vi Văn Bách»',
      ),
      'SỞ TÀI CHÍNH\n\nSố: 15/BC-STC\n\nHòa Lâm, ngày 12 tháng 9 năm 2026\n\nBÁO CÁO\nKết quả tháng 8 năm 2026\n\nNơi nhận:\n- Lưu: VT.\n\n«forHead:KT. GIÁM ĐỐC»\nGIÁM ĐỐC\n\nLù Thị Mây',
    ],
    valid: [
      report(chaired, 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n(Đã ký)\n\nVi Văn Bách'),
      report(chaired, 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n(Đã ký)\n\nLù Thị Mây'),
      report(chaired, 'TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\n(Đã ký)\n\nLù Thị Mây'),
      report(
        chaired,
        'TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\n(Đã ký)\n\nLù Thị Mây',
      ),
      report(
        'Đồng chí Vi Văn Bách, nguyên Chủ tịch UBND xã dự.',
        'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n(Đã ký)\n\nVi Văn Bách',
      ),
      report(
        'Đồng chí Vi Văn Bách, Chủ tịch Hội Nông dân xã dự.',
        'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n(Đã ký)\n\nVi Văn Bách',
      ),
      report(chaired, 'TUQ. CHỦ TỊCH\nGIÁM ĐỐC TRUNG TÂM\n\n(Đã ký)\n\nLù Thị Mây'),
      'ĐẢNG BỘ TỈNH LAM CHÂU\nĐẢNG ỦY XÃ SUỐI LAM\n\nSố 15-BC/ĐU\n\nSuối Lam, ngày 12 tháng 9 năm 2026\n\nBÁO CÁO\nKết quả tháng 8 năm 2026\n\nNơi nhận:\n- Lưu Đảng ủy.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\n(Đã ký)\n\nLù Thị Mây',
      'SỞ TÀI CHÍNH\n\nSố: 15/BC-STC\n\nHòa Lâm, ngày 12 tháng 9 năm 2026\n\nBÁO CÁO\nKết quả tháng 8 năm 2026\n\nNơi nhận:\n- Lưu: VT.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLù Thị Mây',
    ],
  });
  expect(failures).toEqual([]);
});

const signer = (title: string, of: string): NonNullable<Envelope['signer']> => ({
  title,
  capacities: [{ capacity: 'KT', text: 'KT.', of }],
});

test.each<[string, NonNullable<Envelope['signer']>, readonly string[]]>([
  ['a head for himself', signer('CHỦ TỊCH', 'CHỦ TỊCH'), ['/envelope/signer/capacities/0']],
  ['a deputy', signer('PHÓ CHỦ TỊCH', 'CHỦ TỊCH'), []],
  ['words nobody knows', signer('NGƯỜI LẬP', 'CHỦ TỊCH'), []],
])('a report that never was text: %s', (_, data, found) => {
  const { findings } = check({ schemaVersion: '1', envelope: { signer: data } });
  expect(findings.map(({ path }) => path)).toEqual(found);
});
