import { describe, expect, test } from 'vitest';
import { readBlocks } from './blocks.ts';
import { createSourceText } from './source-text.ts';

const read = (text: string) => readBlocks(createSourceText(text));

// kind, marker, words: one line for each block
const outline = (text: string) =>
  read(text).map((block) =>
    block.kind === 'table'
      ? `table ${block.rows.map((row) => row.map((cell) => cell.view.text.trim()).join('¦')).join(' // ')}`
      : `${block.kind}${'marker' in block ? ` <${block.marker}>` : ''} ${block.view.text.trim()}`,
  );

describe('blocks', () => {
  test('in a hard-wrapped text a full line goes on though a name begins the next', () => {
    const full = 'Phường đã phối hợp với các đơn vị và nhân dân của tổ dân phố';
    const text = `${full}\nHòa Lâm dọn vệ sinh.\n\n`;
    const wrapped = text.repeat(20);
    expect(outline(text)).toHaveLength(2);
    expect(outline(wrapped)).toHaveLength(20);
    expect(outline(`${wrapped}${full.toUpperCase()}\nHòa Lâm`)).toHaveLength(22);
    expect(outline(`${wrapped}${'a'.repeat(200)}`)).toHaveLength(41);
  });

  test.each([
    ['# Báo cáo', ['heading <#> Báo cáo']],
    ['## II. TỒN TẠI', ['heading <II> TỒN TẠI']],
    ['I. KẾT QUẢ THỰC HIỆN', ['heading <I> KẾT QUẢ THỰC HIỆN']],
    ['A. KẾT QUẢ\n1. Về kinh tế', ['heading <A> KẾT QUẢ', 'heading <1> Về kinh tế']],
    ['1.2. Thu ngân sách', ['heading <1.2> Thu ngân sách']],
    ['a) Thu ngân sách 12 tỷ đồng.', ['list-item <a> Thu ngân sách 12 tỷ đồng.']],
    ['1. Giao Phòng Kinh tế rà soát.', ['list-item <1> Giao Phòng Kinh tế rà soát.']],
    ['- Thu 12 tỷ đồng', ['list-item <-> Thu 12 tỷ đồng']],
    ['+ Năm 2026, phường', ['list-item <+> Năm 2026, phường']],
    ['đ) mục', ['list-item <đ> mục']],
    // a figure at the beginning of a line is no number of an item
    ['17 xã, phường tham dự.', ['paragraph 17 xã, phường tham dự.']],
    ['12.480 hồ sơ', ['paragraph 12.480 hồ sơ']],
    ['1,5 tỷ đồng', ['paragraph 1,5 tỷ đồng']],
    // hard-wrapped lines
    ['Thu ngân sách đạt\n12 tỷ đồng', ['paragraph Thu ngân sách đạt', 'paragraph 12 tỷ đồng']],
    ['Thu ngân sách trên\nđịa bàn đạt 5%', ['paragraph Thu ngân sách trên\nđịa bàn đạt 5%']],
    ['Hết câu.\nđịa bàn', ['paragraph Hết câu.', 'paragraph địa bàn']],
    ['Thu\n\nđịa bàn', ['paragraph Thu', 'paragraph địa bàn']],
    [
      '5.1. Giao Phòng Kinh tế rà soát danh mục các công trình chậm tiến độ\nvà báo cáo.',
      [
        'list-item <5.1> Giao Phòng Kinh tế rà soát danh mục các công trình chậm tiến độ\nvà báo cáo.',
      ],
    ],
    ['1. Thu ngân sách\nđạt khá.', ['heading <1> Thu ngân sách', 'paragraph đạt khá.']],
    // copies of scanned pages: a blank line within a sentence
    [
      'Phường đã vận động nhân dân các tổ dân phố cùng hiến\n\nđất làm đường.',
      ['paragraph Phường đã vận động nhân dân các tổ dân phố cùng hiến\n\nđất làm đường.'],
    ],
    [
      'Phường đã vận động nhân dân các tổ dân phố cùng hiến\n\nĐất công.',
      ['paragraph Phường đã vận động nhân dân các tổ dân phố cùng hiến', 'paragraph Đất công.'],
    ],
    [
      'Phường đã vận động nhân dân các tổ dân phố cùng hiến\n\n\nđất.',
      ['paragraph Phường đã vận động nhân dân các tổ dân phố cùng hiến', 'paragraph đất.'],
    ],
    // tables
    ['| A | B |\n|---|:-:|\n| 1 | 2 |', ['table A¦B // 1¦2']],
    ['A\tB\tC\n1\t2\t3', ['table A¦B¦C // 1¦2¦3']],
    ['| một dòng |', ['paragraph | một dòng |']],
    // comments and front matter
    ['<!-- ghi chú -->\nThu', ['comment <!-- ghi chú -->', 'paragraph Thu']],
    ['<!-- hai\ndòng -->\nThu', ['comment <!-- hai\ndòng -->', 'paragraph Thu']],
    ['<!-- chưa đóng\nThu', ['comment <!-- chưa đóng', 'paragraph Thu']],
    ['<!-- a --> Thu', ['paragraph <!-- a --> Thu']],
    ['---\nky: tháng 10\n---\nThu', ['front-matter ky: tháng 10', 'paragraph Thu']],
    [
      'Thu\n---\nky: x\n---',
      ['paragraph Thu', 'paragraph ---', 'paragraph ky: x', 'paragraph ---'],
    ],
    ['', []],
    [' \n\r\n\t', []],
  ])('%j', (text, expected) => {
    expect(outline(text)).toEqual(expected);
    expect(outline(text.normalize('NFD'))).toEqual(expected);
    expect(outline(text.replaceAll('\n', '\r\n')).map((line) => line.replaceAll('\r', ''))).toEqual(
      expected,
    );
  });

  test('every character that is no blank lies in exactly one block', () => {
    const text = '# A\nMột đoạn\nhai\n\n- mục\n<!-- c -->\n| a | b |\n| c | d |\nHết';
    const covered = new Uint8Array(text.length);
    for (const { start, end } of read(text)) {
      for (let at = start; at < end; at += 1) covered[at] = (covered[at] ?? 0) + 1;
    }
    [...text].forEach((char, at) => {
      if (char.trim() !== '') expect(covered[at], `${char} at ${at}`).toBe(1);
    });
  });
});
