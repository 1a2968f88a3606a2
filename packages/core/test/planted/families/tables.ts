import { exact, plus, slackOf, sumOf } from '../exact.ts';
import { BILLION, placeOf, rangeOf, rounded, share } from '../figure.ts';
import { type Family, farthest, figureIn } from '../statement.ts';
import { slackOfShare } from './ratio.ts';
import { moneyFrom, partOf } from './truths.ts';

const HEADS = [
  '| Chỉ tiêu | Đơn vị | Kế hoạch | Thực hiện | Tỷ lệ (%) |',
  '| Nội dung | ĐVT | Kế hoạch năm 2026 | Thực hiện 8 tháng | TH/KH (%) |',
] as const;

const ROWS = [
  ['Thu phí, lệ phí', 'Thu từ đất công ích', 'Thu sự nghiệp'],
  ['Vốn làm đường', 'Vốn thủy lợi', 'Vốn trường học'],
] as const;

/** A table of what was planned, what was done, and what share that is. */
export const planTable: Family = {
  name: 'plan table',
  make: (random) => {
    const rows = random.pick(ROWS).map((name, at) => {
      const { value } = moneyFrom(random);
      const done = partOf(value, random, 400, 1150);
      const places = random.pick([1, 2, 3]);
      return {
        line: `| ${name} | tỷ đồng | {k${at}#} | {t${at}#} | {p${at}#} |`,
        figures: {
          [`k${at}`]: rounded(value, places, BILLION),
          [`t${at}`]: rounded(done, places, BILLION),
          [`p${at}`]: share(done, value, 1),
        },
      };
    });
    const keys = [0, 1, 2];
    return {
      words: [random.pick(HEADS), '|---|---|---|---|---|', ...rows.map(({ line }) => line)].join(
        '\n',
      ),
      figures: Object.assign({}, ...rows.map(({ figures }) => figures)),
      slack: (figures) =>
        farthest(
          exact(0n),
          ...keys.map((at) => slackOfShare(figures, `t${at}`, `k${at}`, `p${at}`)),
        ),
      errors: [
        { kind: 'percentage-changed', keys: keys.map((at) => `p${at}`) },
        { kind: 'digit-swap', keys: keys.flatMap((at) => [`p${at}`, `t${at}`, `k${at}`]) },
        { kind: 'part-changed', keys: keys.map((at) => `t${at}`) },
      ],
    };
  },
};

const TOTAL_HEADS = [
  '| STT | Khoản chi | Thực hiện (tỷ đồng) |',
  '| TT | Nội dung | Thực hiện 8 tháng (tỷ đồng) |',
  '| STT | Nội dung chi | Ước thực hiện (tỷ đồng) |',
] as const;

/** A table with a row that is the total of the others, which are all numbered. */
export const totalTable: Family = {
  name: 'table with a total',
  make: (random) => {
    const { value: a } = moneyFrom(random);
    const [b, c] = [partOf(a, random, 200, 1500), partOf(a, random, 100, 900)];
    const places = random.pick([1, 2, 3]);
    const write = (value: typeof a) => rounded(value, places, BILLION);
    const isFirst = random.whole(0, 2) === 0;
    // before the rows "Tổng số" may be of things of which they are some
    const name = isFirst ? 'Tổng cộng' : random.pick(['Tổng cộng', 'Tổng số', 'Cộng']);
    const sum = `| | ${name} | {t#} |`;
    return {
      words: [
        random.pick(TOTAL_HEADS),
        '|---|---|---|',
        ...(isFirst ? [sum] : []),
        '| 1 | Chi quốc phòng, an ninh | {a#} |',
        '| 2 | Chi văn hóa, thông tin | {b#} |',
        '| 3 | Chi bảo vệ môi trường | {c#} |',
        ...(isFirst ? [] : [sum]),
      ].join('\n'),
      figures: { a: write(a), b: write(b), c: write(c), t: write(plus(plus(a, b), c)) },
      slack: (figures) => {
        const written = figureIn(figures, 't');
        const parts = ['a', 'b', 'c'].map((key) => rangeOf(figureIn(figures, key)));
        return slackOf(sumOf(parts), rangeOf(written), placeOf(written));
      },
      errors: [
        { kind: 'part-changed', keys: ['a', 'b', 'c', 't'] },
        { kind: 'digit-swap', keys: ['a', 'b', 'c', 't'] },
      ],
    };
  },
};

const SAID = [
  ['Thu tiền thuê đất', 'Thu tiền thuê đất 8 tháng năm 2026 đạt {a}.'],
  ['Doanh thu bưu chính', 'Doanh thu bưu chính 8 tháng năm 2026 đạt {a}.'],
  ['Thu hải quan', 'Trong 8 tháng năm 2026, thu hải quan đạt {a}.'],
] as const;

/** One figure in the text and in a table below it. */
export const tableAndProse: Family = {
  name: 'table against prose',
  make: (random) => {
    const [name, sentence] = random.pick(SAID);
    const { value } = moneyFrom(random);
    const fine = random.pick([2, 3]);
    const coarse = random.pick([1, fine]);
    return {
      words: [
        sentence,
        '',
        '| Chỉ tiêu | Đơn vị | Thực hiện 8 tháng năm 2026 |',
        '|---|---|---|',
        `| ${name} | tỷ đồng | {b#} |`,
      ].join('\n'),
      figures: { a: rounded(value, coarse, BILLION), b: rounded(value, fine, BILLION) },
      slack: (figures) => {
        const [prose, cell] = [figureIn(figures, 'a'), figureIn(figures, 'b')];
        return slackOf(rangeOf(cell), rangeOf(prose), placeOf(prose));
      },
      errors: [
        { kind: 'table-or-prose', keys: ['a', 'b'] },
        { kind: 'digit-swap', keys: ['a', 'b'] },
        { kind: 'scale', keys: ['a'] },
      ],
    };
  },
};
