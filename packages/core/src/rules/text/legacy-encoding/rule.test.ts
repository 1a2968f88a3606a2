import { expect, test } from 'vitest';
import { checkRule } from '../../../testing/check-rule.ts';
import { textLegacyEncoding } from './rule.ts';

const tcvn3 =
  'hoµ x· héi chñ nghÜa ViÖt Nam\n§éc lËp - Tù do - H¹nh phóc\nB¸o c¸o t×nh h×nh thùc hiÖn nhiÖm vô n¨m 2026 cña ph­êng, tiÕp tôc ®Èy m¹nh c¶i c¸ch';
const vni =
  'hoøa xaõ hoäi chuû nghóa Vieät Nam\nÑoäc laäp - Töï do - Haïnh phuùc\nBaùo caùo tình hình thöïc hieän nhieäm vuï naêm 2026 cuûa phöôøng, tieáp tuïc ñaåy maïnh caûi caùch';

test('text/legacy-encoding', () => {
  const failures = checkRule(textLegacyEncoding, {
    onlyAsGiven: true,
    invalid: [
      `Céng «legacy:hoµ»${tcvn3.slice(3)}`,
      `«legacy:Coäng» ${vni}`,
      // after a page that was typed anew
      `Phường Hòa Lâm báo cáo kết quả thực hiện nhiệm vụ.\n\nCéng «legacy:hoµ»${tcvn3.slice(3)}`,
    ],
    valid: [
      'Cộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do - Hạnh phúc\nBáo cáo tình hình thực hiện nhiệm vụ năm 2026 của phường',
      // too short to tell
      'Céng hoµ x· héi chñ nghÜa',
      // other languages
      'Où es-tu allé cet été? Le maïs naïf a été récolté à la fin de l’été, où il a plu déjà très tôt; le château fut bâti près de la forêt.',
      'Die Bürger hören für gewöhnlich früh, daß über müde Füße größere Höhen schöner wären; natürlich möchten fünf Brüder Bücher.',
      'Công ty có 5 mục § và ± 3 µm.',
      'Ban quan ly bao cao khong dau, thu ngan sach dat 5 ty dong, chi 3 ty dong trong nam nay.',
      '',
    ],
  });
  expect(failures).toEqual([]);
});
