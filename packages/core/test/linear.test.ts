import { describe, expect, test } from 'vitest';
import { analyze } from '../src/index.ts';

const SIZE = 16_000;
const TIMES = 8;
/** Linear work grows 8-fold, quadratic work 64-fold; between them there is room for a busy machine. */
const MOST = 32;
/** Less is told apart from nothing only by chance. */
const SHORTEST_MS = 10;

const fill = (part: string) => (size: number) => part.repeat(Math.ceil(size / part.length));
const after = (head: string, part: string) => (size: number) => head + fill(part)(size);
const before = (part: string, tail: string) => (size: number) => fill(part)(size) + tail;

// rows of places under headings that say what is measured, with a total and a ratio of two of them
function placesTable(size: number): string {
  const rows = Array.from({ length: Math.ceil(size / 50) }, (_, at) => {
    const [men, women] = [at + 20, at + 30];
    const share = ((100 * men) / (men + women)).toFixed(1).replace('.', ',');
    return `| ${at + 1} | Thôn ${at + 1} | ${men + women} | ${men} | ${women} | ${men} | ${women} | ${share} |\n`;
  });
  const head =
    '| TT | Thôn | Tổng số hộ | Nam | Nữ | Số hộ vay | Số hộ mới | Tỷ lệ (%) |\n|---|---|---|---|---|---|---|---|\n';
  return head + rows.join('');
}

// Time on the processor, which other work on the machine does not lengthen.
function time(text: string): number {
  const start = process.cpuUsage();
  analyze(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** How many times longer the longer text takes, each at its best. */
function growth(short: string, long: string): number {
  const best = (text: string) => Math.min(...[1, 2, 3].map(() => time(text)));
  return best(long) / Math.max(best(short), SHORTEST_MS);
}

// nobody writes so, but a file may hold anything, and an editor checks it on every change
describe('the time taken grows no faster than the text', () => {
  test.each([
    ['a table of places', placesTable],
    ['one sentence', fill('Thu 5 tỷ đồng, tăng 3% so với cùng kỳ, ')],
    ['one paragraph', fill('Thu 5 tỷ đồng, tăng 3% so với cùng kỳ. ')],
    ['one paragraph of many lines', fill('thu 5 tỷ đồng\n')],
    [
      'decomposed letters',
      (size: number) => fill('tăng 3% so với kỳ trước. ')(size).normalize('NFD'),
    ],
    ['no digits', fill('Công tác tuyên truyền được duy trì. ')],
    ['only digits', fill('1234567890')],
    ['digits with points', fill('1.')],
    ['numbers', fill('1 2 3 4 ')],
    ['numbers and slashes', fill('1/2/')],
    ['a notation without end', after('1', '-AB')],
    ['brackets', fill('(')],
    ['brackets and digits', fill('((5')],
    ['verbs', fill('tăng tăng tăng ')],
    ['posts', fill('Chủ tịch UBND xã, ')],
    ['names', fill('Đỗ Thị Lan, ')],
    ['persons with posts', fill('đồng chí Đỗ Thị Lan, Phó Bí thư, Chủ tịch UBND xã; ')],
    ['lists of persons', fill('các đồng chí Đỗ Thị Lan, ')],
    ['bodies', fill('HĐND - UBND - ')],
    ['units', fill('các xã, phường và ')],
    ['verbs before one figure', before('tăng ', '5%')],
    ['changes before one base', before('tăng 5%, ', 'so với cùng kỳ')],
    ['words that lead to a base', before('so với ', '5%')],
    ['hedges', before('gần ', '5 hộ')],
    ['words between commas', before('tăng, ', '5 vụ')],
    ['nouns between commas', after('5 ', 'hộ, ')],
    ['signs of per cent', after('5', '%')],
    ['scale words', after('một ', 'tỷ ')],
    ['dates', fill('ngày 5/10/2026 - ')],
    ['fractions that do not fit', fill('12/15 hộ, đạt 99%, ')],
    ['a fence that is never closed', after('---\n', 'ky: 5\n')],
    ['comments that are never closed', fill('<!-- chưa đóng\n')],
    ['comments closed too late', before('<!-- chưa đóng\n', '--> còn chữ')],
    [
      'comments above one line',
      after(
        '<!-- baocao-ignore-next-line -->\n',
        '<!-- baocao-ignore-next-line figure/ratio -->\n',
      ),
    ],
    ['starts without ends', fill('<!-- baocao-ignore-start -->\n12/15 hộ, đạt 99%.\n')],
    [
      'headings of plans',
      after('Tháng 10/2026\n\nTháng 11/2026\n', '## Nhiệm vụ trọng tâm\nThu 5 tỷ đồng.\n'),
    ],
    ['parts of one total', after('Thu 9 tỷ đồng, trong đó: ', 'chi 5 tỷ đồng, ')],
    ['totals within totals', fill('thu 9 tỷ đồng, trong đó ')],
    ['items of one total', after('Thu 9 tỷ đồng, trong đó:\n', '- Chi 5 tỷ đồng\n')],
    ['lists of parts', fill('Thu 9 tỷ đồng, trong đó:\n- Chi 5 tỷ đồng\n')],
    ['figures in brackets', fill('thu (5 vụ) ')],
    ['brackets within brackets', fill('thu 5 vụ (giảm 3%, ')],
    ['words that join', before('và ', '5 vụ')],
    ['figures that are joined', fill('5% và ')],
    ['answers in order', fill('nông nghiệp, công nghiệp tăng lần lượt 3%, 5%, ')],
    ['areas', fill('xã Hòa Lâm, ')],
    ['provinces', fill('tỉnh Ninh Bình, ')],
    ['numbers of documents', fill('số 5/BC-UBND ngày 5/10/2026, ')],
    ['numbers still blank', fill('Số:      /BC-UBND\n')],
    ['capacities', fill('TM. ỦY BAN NHÂN DÂN\n')],
    ['recipients', after('Nơi nhận:\n', '- Các thôn;\n')],
    ['leads to recipients', fill('Nơi nhận nào\n')],
    ['addressees', after('Số: 5/BC-UBND\nBÁO CÁO\nKính gửi: ', 'UBND xã; ')],
    ['data without days', fill('số liệu tính từ 5/10/2026 ')],
    ['areas and figures', fill('xã Hòa Lâm 5 vụ, ')],
    ['figures without a period', fill('thu 5 tỷ đồng; ')],
    ['prices', fill('theo giá so sánh 5 tỷ đồng, ')],
    ['parts of periods', fill('đầu tháng 9 năm ')],
    ['numbers in words', fill('hai mươi ')],
    ['what was and what became of it', fill('từ 5 vụ xuống còn 3 vụ, ')],
    ['cells', fill('| 5 ')],
    ['rows', fill('| 5 vụ | 6% |\n')],
    ['annexes', after('PHỤ LỤC 01\n\n', 'Chi tiết tại Phụ lục 02, 03 kèm theo. ')],
    ['headings of annexes', after('BÁO CÁO\nTình hình\n\n', '## Phụ lục 1\n\nThu đủ.\n\n')],
    ['headings with nothing under them', after('BÁO CÁO\nTình hình\n\n', '## Kết quả\n\n')],
    ['one number left out of a long list', after('2. Thu\n', '4. Chi\n5. Vay\n')],
    ['numbers left out', fill('1. Thu\n3. Chi\n')],
    ['numbers left out of one list', after('1. Thu\n2. Chi\n', '5. Vay. 3. Trả\n4) Nợ\n')],
    ['lists within lists', fill('I. THU\n1. Chi\n1.1. Vay\na) Nợ\n- 3. Trả\n')],
    ['dots', fill('.')],
    ['dots in brackets', fill('(... ')],
    ['blanks left for figures', fill('thu … tỷ đồng, ')],
    ['letters x', fill('x')],
    [
      'a table of many rows',
      after(
        '| TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện | TH/KH (%) |\n|--|--|--|--|--|--|\n',
        '| 1 | Thu phí | tỷ đồng | 12,5 | 10,0 | 80,0 |\n',
      ),
    ],
    [
      'a table of many rows under one',
      after(
        '| TT | Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |\n| I | Thu | ha | 9 | 9 |\n',
        '| 1 | Thu | ha | 1 | 1 |\n',
      ),
    ],
    [
      'a wide table',
      (size: number) => {
        const row = (lead: string, cell: string) => `${lead}${fill(`${cell} | `)(size / 3)}\n`;
        return row('| Chỉ tiêu | ', 'Thực hiện') + row('| | ', 'Năm 2026') + row('| Số hộ | ', '5');
      },
    ],
    [
      'a wide table of ratios',
      (size: number) => {
        const row = (lead: string, cell: string) => `${lead}${fill(`${cell} | `)(size / 2)}\n`;
        return row('| Chỉ tiêu | KH | TH | ', 'TH/KH (%)') + row('| Số hộ | 5 | 4 | ', '80');
      },
    ],
    [
      'a head of empty cells',
      (size: number) => `| Chỉ tiêu ${fill('| ')(size / 2)}|\n| ${fill('| x ')(size / 2)}|\n`,
    ],
    ['rows of tabs', fill('Thu\tChi\tPhí\t5\n')],
    ['tables of two rows', fill('| Chỉ tiêu | TH |\n| Số hộ | 5 |\n\n')],
    ['decomposed slips', fill('hoà hòa ,Ð\u200b ')],
    ['marks without blanks', fill('a,bc.De')],
    ['a legacy encoding', fill('hoµ x· ')],
    ['words written again and again', fill('và ')],
    ['pairs of words', fill('rà soát ')],
    ['abbreviations', fill('TTDVHL và ')],
    ['abbreviations in brackets', fill('Tổ Dân phố (TDPX) ')],
    ['headings', fill('## Kết quả\n\nThu 5 tỷ đồng.\n\n')],
    ['headings that only grow deeper', fill('I. Kết quả\n\n1. Kinh tế\n\na) Thu\n\n')],
    ['paragraphs of many parts', fill('Tuy nhiên, còn chậm.\n\nKết luận, ông yêu cầu làm.\n\n')],
    ['words that announce parts', after('Xã họp\n\n', 'tuy nhiên, bên cạnh những kết quả, ')],
    ['questions and answers', fill('- Xin ông cho biết kết quả?\n\n+ Năm 2026, tốt.\n\n')],
    ['captions', after('Xã họp\n\nXã đã họp.\n\n', 'Quang cảnh hội nghị\n\n')],
    ['names', after('Xã họp\n\nXã đã họp.\n\n', 'Thu Hà\n')],
    ['lines of a portal', after('Xã họp\n\nXã đã họp.\n\n', 'Tin liên quan\n')],
    ['recipients', after('BÁO CÁO\n\nXã đã họp.\n\nNơi nhận:\n', '- Lưu: VT;\n')],
    ['periods in titles', fill('Giao ban tháng 9, nhiệm vụ tháng 10 ')],
    ['paragraphs that begin with periods', after('Xã họp\n\n', 'Trong tháng 9, xã làm.\n\n')],
    ['marks of emphasis', fill('** ')],
    ['blanks', before(' ', '5 vụ')],
    ['orders', fill('Giao Phòng Kinh tế rà soát. ')],
    ['orders in one sentence', fill('giao Phòng Kinh tế, yêu cầu ')],
    ['posts before one order', before('Chủ tịch UBND xã, ', 'yêu cầu các thôn dọn vệ sinh.')],
    ['verbs before one order', before('nhấn mạnh, ', 'yêu cầu các thôn dọn vệ sinh.')],
    ['those who are given one task', after('Giao ', 'Công an xã, ')],
    ['capitals after one who is given a task', after('Giao Phòng Kinh tế, ', 'Đô thị, ')],
    ['topics', fill('Trong công tác, ')],
    ['words of duty', fill('các thôn cần có, ')],
    ['lists of tasks', fill('Giao Công an xã:\n- Tuần tra ban đêm.\n')],
    ['dates in one order', after('Giao Công an xã tuần tra ', 'trước ngày 5/10, ')],
    ['empty lines', fill('\n')],
  ])('%s', (_name, make) => {
    expect(growth(make(SIZE), make(SIZE * TIMES))).toBeLessThan(MOST);
  });
});
