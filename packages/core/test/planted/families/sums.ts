import { exact, plus, slackOf, sumOf } from '../exact.ts';
import { counted, type Figure, PERCENT, placeOf, rangeOf, rounded, share } from '../figure.ts';
import { COMMUNES } from '../names.ts';
import { type Family, type Figures, figureIn } from '../statement.ts';
import { countFrom, moneyFrom, partOf } from './truths.ts';

const MONEY_SAID = [
  'Tổng thu ngân sách {xã} đạt {t}, gồm: thu nội địa {a}; thu viện trợ {b}; thu đóng góp {c}.',
  'Tổng chi ngân sách địa phương {t}, bao gồm: chi đầu tư {a}; chi thường xuyên {b}; chi khác {c}.',
  'Tổng nguồn vốn huy động {t}, trong đó: ngân sách xã {a}; doanh nghiệp {b}; còn lại nhân dân đóng góp {c}.',
  'Tổng chi cho giáo dục là {t}, gồm chi lương {a}, chi mua sắm {b} và chi sửa chữa {c}.',
] as const;

/** A total and all its parts. */
export const sumOfMoney: Family = {
  name: 'sum of money',
  make: (random) => {
    const { value: a, unit, places } = moneyFrom(random);
    const [b, c] = [partOf(a, random, 200, 1500), partOf(a, random, 100, 900)];
    const write = (value: typeof a) => rounded(value, places, unit);
    return sumStatement(random.pick(MONEY_SAID).replace('{xã}', random.pick(COMMUNES)), {
      t: write(plus(plus(a, b), c)),
      a: write(a),
      b: write(b),
      c: write(c),
    });
  },
};

const COUNTS_SAID = [
  ['cán bộ', 'Toàn xã có {t}, gồm: {a} cấp xã, {b} thôn và {c} bán chuyên trách.'],
  ['đoàn viên', 'Đã kết nạp {t}, gồm {a} khối trường học, {b} khối dân cư, {c} khối cơ quan.'],
  ['con', 'Tổng đàn vật nuôi {t}, gồm: trâu {a}; bò {b}; lợn {c}.'],
  ['văn bản', 'Đã ban hành {t}, gồm: nghị quyết {a}; quyết định {b}; công văn {c}.'],
] as const;

/** The same of things that are counted. */
export const sumOfCounts: Family = {
  name: 'sum of counts',
  make: (random) => {
    const [noun, words] = random.pick(COUNTS_SAID);
    const [a, b, c] = [0, 1, 2].map(() => countFrom(random, 12, 900)) as [
      ReturnType<typeof exact>,
      ReturnType<typeof exact>,
      ReturnType<typeof exact>,
    ];
    const write = (value: typeof a) => rounded(value, 0, counted(noun));
    return sumStatement(words, {
      t: write(plus(plus(a, b), c)),
      a: write(a),
      b: write(b),
      c: write(c),
    });
  },
};

function sumStatement(words: string, figures: Figures) {
  return {
    words,
    figures,
    slack: (written: Figures) => {
      const total = figureIn(written, 't');
      return slackOf(partsOf(written), rangeOf(total), placeOf(total));
    },
    errors: [
      { kind: 'part-changed', keys: ['a', 'b', 'c'] },
      { kind: 'digit-swap', keys: ['t', 'a', 'b', 'c'] },
      { kind: 'scale', keys: ['a', 'b'] },
      { kind: 'part-changed', keys: ['t'] },
    ],
  } as const;
}

const partsOf = (figures: Figures) =>
  sumOf(['a', 'b', 'c'].map((key) => rangeOf(figureIn(figures, key))));

const SHARES_SAID = [
  'Cơ cấu kinh tế: nông, lâm, thủy sản chiếm {a}; công nghiệp – xây dựng chiếm {b}; dịch vụ chiếm {c}.',
  'Cơ cấu lao động: nông nghiệp {a}, công nghiệp {b}, dịch vụ {c}.',
  'Cơ cấu nguồn vốn: vốn nhà nước chiếm {a}; vốn ngoài nhà nước chiếm {b}; vốn đầu tư nước ngoài chiếm {c}.',
] as const;

/** Shares that make up the whole. */
export const sharesOfWhole: Family = {
  name: 'shares of a whole',
  make: (random) => {
    const parts = [0, 1, 2].map(() => countFrom(random, 800, 9000)) as [
      ReturnType<typeof exact>,
      ReturnType<typeof exact>,
      ReturnType<typeof exact>,
    ];
    const whole = parts.reduce(plus);
    const places = random.pick([1, 1, 2]);
    const [a, b, c] = parts.map((part) => share(part, whole, places)) as [Figure, Figure, Figure];
    const hundred = { low: exact(100n), high: exact(100n) };
    return {
      words: random.pick(SHARES_SAID),
      figures: { a, b, c },
      slack: (figures) =>
        slackOf(partsOf(figures), hundred, placeOf({ digits: 0n, places, unit: PERCENT })),
      errors: [
        { kind: 'part-changed', keys: ['a', 'b', 'c'] },
        { kind: 'digit-swap', keys: ['a', 'b', 'c'] },
        { kind: 'percentage-changed', keys: ['a', 'b', 'c'] },
      ],
    };
  },
};
