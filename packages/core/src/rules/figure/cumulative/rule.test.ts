import { expect, test } from 'vitest';
import { checkRule } from '../../../testing/check-rule.ts';
import { figureCumulative } from './rule.ts';

const HEAD = 'BÁO CÁO\nTình hình kinh tế - xã hội tháng 10, nhiệm vụ tháng 11 năm 2026\n\n';
const under = (texts: readonly string[]) => texts.map((text) => HEAD + text);

test('figure/cumulative', () => {
  const failures = checkRule(figureCumulative, {
    invalid: under([
      'Thu ngân sách tháng 10 đạt 3,2 tỷ đồng; lũy kế 9 tháng đạt 25,4 tỷ đồng, lũy kế 10 tháng đạt «month:29,5 tỷ đồng».',
      'Thu ngân sách tháng 10 đạt 3,2 tỷ đồng.\n\nLũy kế 9 tháng, thu ngân sách đạt 25,4 tỷ đồng.\n\nLũy kế 10 tháng, thu ngân sách đạt «month:29,5 tỷ đồng».',
      'Thu ngân sách tháng 10 đạt 3,2 tỷ đồng; lũy kế 9 tháng đạt 25,4 tỷ đồng, lũy kế 10 tháng đạt «digits:26,8 tỷ đồng».',
      'Doanh thu du lịch quý I đạt 12,4 tỷ đồng, quý II đạt 15,1 tỷ đồng, 6 tháng đầu năm đạt «periods:28,9 tỷ đồng».',
      'Thu ngân sách tháng 10 ước đạt 3,2 tỷ đồng; lũy kế 9 tháng đạt 25,4 tỷ đồng, lũy kế 10 tháng ước đạt «month:29,5 tỷ đồng».',
      'Thu ngân sách tháng 10 đạt 3,2 tỷ đồng; lũy kế 9 tháng đạt 25,4 tỷ đồng, lũy kế 10 tháng đạt «lastPlace:28,8 tỷ đồng».',
      'Trong tháng ghi nhận 12 ca sốt xuất huyết, lũy kế từ đầu năm «less:11 ca».',
    ]),
    valid: under([
      'Thu ngân sách tháng 10 đạt 3,2 tỷ đồng; lũy kế 9 tháng đạt 25,4 tỷ đồng, lũy kế 10 tháng đạt 28,6 tỷ đồng.',
      'Thu ngân sách tháng 10 đạt 3,2 tỷ đồng; lũy kế 9 tháng đạt 25,4 tỷ đồng, lũy kế 10 tháng đạt 28,7 tỷ đồng.',
      'Doanh thu du lịch quý I đạt 12,4 tỷ đồng, quý II đạt 15,1 tỷ đồng, 6 tháng đầu năm đạt 27,5 tỷ đồng.',
      'Trong tháng ghi nhận 12 ca sốt xuất huyết, lũy kế từ đầu năm 57 ca.',
      // what stands at a moment does not add up
      'Dư nợ tháng 10 đạt 320 tỷ đồng; 9 tháng đạt 310 tỷ đồng, 10 tháng đạt 320 tỷ đồng.',
      'Dân số tháng 10 là 9.120 người; 9 tháng là 9.100 người, 10 tháng là 9.120 người.',
      // rates, another area, another thing
      'Tỷ lệ giải ngân tháng 10 đạt 12,5%; lũy kế 9 tháng đạt 60,2%, lũy kế 10 tháng đạt 70,1%.',
      'Thu ngân sách xã Hòa Tân tháng 10 đạt 3,2 tỷ đồng; thu ngân sách xã Bản Lầm 9 tháng đạt 25,4 tỷ đồng; thu ngân sách 10 tháng đạt 48,6 tỷ đồng.',
      'Thu phí tháng 10 đạt 3,2 tỷ đồng; thu phạt 9 tháng đạt 25,4 tỷ đồng; thu nợ 10 tháng đạt 29,5 tỷ đồng.',
      // of one month two figures: which is meant is not known
      'Thu ngân sách tháng 10 đạt 3,2 tỷ đồng; lũy kế 9 tháng đạt 25,4 tỷ đồng, lũy kế 10 tháng đạt 29,5 tỷ đồng. Thu ngân sách tháng 10 đạt 4,1 tỷ đồng.',
      // months between are not told
      'Thu ngân sách tháng 10 đạt 3,2 tỷ đồng; lũy kế 6 tháng đạt 15,4 tỷ đồng, lũy kế 10 tháng đạt 29,5 tỷ đồng.',
    ]),
  });
  expect(failures).toEqual([]);
});
