import { differenceOf, minus, percentOf, slackOf, sumOf } from '../exact.ts';
import { change, counted, indexOf, measured, placeOf, rangeOf, rounded, share } from '../figure.ts';
import { COMMUNES } from '../names.ts';
import { type Family, type Figures, figureIn } from '../statement.ts';
import { countFrom, moneyFrom, partOf } from './truths.ts';

const MONEY_SAID = [
  'Thu ngân sách trên địa bàn {xã} đạt {now}, {r} so với cùng kỳ ({before}).',
  'Tổng mức bán lẻ hàng hóa và dịch vụ ước đạt {now}, {r} so với cùng kỳ năm trước ({before}).',
  'Doanh thu vận tải đạt {now}, {r} so với tháng trước ({before}).',
  'Giá trị sản xuất công nghiệp đạt {now}, {r} so với cùng kỳ năm 2025 ({before}).',
  'Dư nợ tín dụng chính sách là {now}, {r} so với đầu năm ({before}).',
  'Kim ngạch xuất khẩu 8 tháng đạt {now} (cùng kỳ năm trước đạt {before}), {r}.',
] as const;

/** A new value, an old one, and how much it rose or fell, or what share of the old one it is. */
export const growthOfMoney: Family = {
  name: 'growth',
  make: (random) => {
    const { value: before, unit, places } = moneyFrom(random);
    const now = partOf(before, random, 720, 1450);
    const decimals = random.pick([1, 1, 2]);
    const asRatio = random.whole(0, 2) === 0;
    const grown = asRatio
      ? { ...share(now, before, decimals), verb: 'bằng' }
      : change(now, before, decimals);
    return {
      words: random
        .pick(asRatio ? MONEY_SAID.slice(0, 5) : MONEY_SAID)
        .replace('{xã}', random.pick(COMMUNES)),
      figures: {
        now: rounded(now, places, unit),
        before: rounded(before, places, unit),
        r: grown,
      },
      slack: (figures) => slackOfGrowth(figures),
      errors: [
        { kind: 'growth-or-ratio', keys: ['r'] },
        { kind: 'percentage-changed', keys: ['r'] },
        { kind: 'digit-swap', keys: ['now', 'before', 'r'] },
        { kind: 'scale', keys: ['now', 'before'] },
        { kind: 'growth-or-ratio', keys: ['r'] },
        { kind: 'swapped', keys: ['now', 'before'] },
      ],
    };
  },
};

const MEASURED_SAID = [
  ['tấn', 'Sản lượng thủy sản của {xã} đạt {now}, {r} so với cùng kỳ ({before}).'],
  ['tấn', 'Sản lượng gỗ keo khai thác đạt {now}, {r} so với cùng kỳ năm trước ({before}).'],
  ['ha', 'Diện tích gieo trồng vụ mùa đạt {now}, {r} so với vụ mùa năm trước ({before}).'],
  ['ha', 'Diện tích rừng trồng mới đạt {now}, {r} so với cùng kỳ ({before}).'],
  ['triệu kWh', 'Điện thương phẩm đạt {now}, {r} so với cùng kỳ ({before}).'],
] as const;

/** The same of weights and areas. */
export const growthOfMeasures: Family = {
  name: 'growth of measures',
  make: (random) => {
    const [unit, words] = random.pick(MEASURED_SAID);
    const before = { over: BigInt(random.whole(80_000, 9_000_000)), under: 1000n };
    const now = partOf(before, random, 800, 1300);
    const places = random.pick([1, 2]);
    return {
      words: words.replace('{xã}', random.pick(COMMUNES)),
      figures: {
        now: rounded(now, places, measured(unit)),
        before: rounded(before, places, measured(unit)),
        r: change(now, before, random.pick([1, 2])),
      },
      slack: (figures) => slackOfGrowth(figures),
      errors: [
        { kind: 'percentage-changed', keys: ['r'] },
        { kind: 'digit-swap', keys: ['now', 'before', 'r'] },
        { kind: 'growth-or-ratio', keys: ['r'] },
        { kind: 'swapped', keys: ['now', 'before'] },
      ],
    };
  },
};

function slackOfGrowth(figures: Figures) {
  const written = figureIn(figures, 'r');
  const follows = percentOf(
    rangeOf(figureIn(figures, 'now')),
    rangeOf(figureIn(figures, 'before')),
  );
  return slackOf(follows, indexOf(written), placeOf(written));
}

const COUNTS_SAID = [
  ['lượt khách', 'Khu du lịch hồ Vọng đón {now}, {n} ({p}) so với cùng kỳ.'],
  ['vụ', 'Lực lượng kiểm lâm phát hiện {now}, {n} ({p}) so với cùng kỳ năm trước.'],
  ['doanh nghiệp', 'Toàn tỉnh có {now} thành lập mới, {n} ({p}) so với cùng kỳ.'],
  ['trường hợp', 'Trạm y tế khám cho {now}, {n} ({p}) so với tháng trước.'],
  ['lao động', 'Giải quyết việc làm cho {now}, {n} so với cùng kỳ ({before}).'],
  ['cuộc', 'Đã tổ chức {now} kiểm tra an toàn thực phẩm, {n} so với cùng kỳ ({before}).'],
] as const;

/** By how many things a number of things rose or fell, and by how many percent or from what. */
export const growthOfCounts: Family = {
  name: 'growth of counts',
  make: (random) => {
    const [noun, words] = random.pick(COUNTS_SAID);
    const unit = counted(noun);
    const before = countFrom(random, 60, 4000);
    const now = partOf(before, random, 700, 1400);
    const { verb = 'tăng', ...grown } = change(now, before, random.pick([1, 2]));
    const by = verb === 'tăng' ? minus(now, before) : minus(before, now);
    const isByPercent = words.includes('{p}');
    const figures: Figures = {
      now: rounded(now, 0, unit),
      n: { ...rounded(by, 0, unit), verb },
      ...(isByPercent ? { p: grown } : { before: rounded(before, 0, unit) }),
    };
    return {
      words: words,
      figures,
      slack: isByPercent ? slackOfPercent : slackOfAmount,
      errors: [
        { kind: 'part-changed', keys: isByPercent ? ['n'] : ['n', 'now', 'before'] },
        { kind: 'percentage-changed', keys: isByPercent ? ['p'] : ['n'] },
        { kind: 'digit-swap', keys: isByPercent ? ['n', 'p'] : ['now', 'before', 'n'] },
        { kind: 'scale', keys: isByPercent ? ['n'] : ['now', 'n'] },
      ],
    };
  },
};

// The old value is the new one less what came to it.
function slackOfPercent(figures: Figures) {
  const [n, p] = [figureIn(figures, 'n'), figureIn(figures, 'p')];
  const [now, by] = [rangeOf(figureIn(figures, 'now')), rangeOf(n)];
  const before = n.verb === 'tăng' ? differenceOf(now, by) : sumOf([now, by]);
  return slackOf(percentOf(by, before), rangeOf(p), placeOf(p));
}

function slackOfAmount(figures: Figures) {
  const n = figureIn(figures, 'n');
  const [now, before] = [rangeOf(figureIn(figures, 'now')), rangeOf(figureIn(figures, 'before'))];
  const follows = n.verb === 'tăng' ? differenceOf(now, before) : differenceOf(before, now);
  return slackOf(follows, rangeOf(n), placeOf(n));
}
