import { differenceOf, exact, isAbove, minus, plus, slackOf } from '../exact.ts';
import { PERCENT, POINT, placeOf, rangeOf, rounded } from '../figure.ts';
import { COMMUNES } from '../names.ts';
import { type Family, figureIn } from '../statement.ts';

const SAID = [
  'Tỷ lệ hộ nghèo của {xã} còn {now}, {d} so với đầu năm ({before}).',
  'Tỷ lệ hộ nghèo là {now}, {d} so với cuối năm 2025 ({before}).',
  'Tỷ lệ che phủ rừng đạt {now}, {d} so với năm trước ({before}).',
  'Tỷ lệ người dân tham gia bảo hiểm y tế đạt {now}, {d} so với cùng kỳ ({before}).',
  'Tỷ lệ hồ sơ trực tuyến toàn trình đạt {now}, {d} so với tháng trước ({before}).',
] as const;

/** By how many points a percentage rose or fell. */
export const differenceInPoints: Family = {
  name: 'percentage points',
  make: (random) => {
    const words = random.pick(SAID);
    const low = words.includes('nghèo') ? 2 : 41;
    const before = exact(BigInt(random.whole(low * 1000, low * 2000)), 1000n);
    const by = exact(BigInt(random.whole(300, Math.min(low * 900, 9000))), 1000n);
    const falls = words.includes('nghèo') || random.whole(0, 2) === 0;
    const now = falls ? minus(before, by) : plus(before, by);
    const places = random.pick([1, 2]);
    const moved = isAbove(before, now) ? minus(before, now) : minus(now, before);
    return {
      words: words.replace('{xã}', random.pick(COMMUNES)),
      figures: {
        now: rounded(now, places, PERCENT),
        before: rounded(before, places, PERCENT),
        d: { ...rounded(moved, places, POINT), verb: falls ? 'giảm' : 'tăng' },
      },
      slack: (figures) => {
        const d = figureIn(figures, 'd');
        const is = rangeOf(figureIn(figures, 'now'));
        const was = rangeOf(figureIn(figures, 'before'));
        const follows = d.verb === 'giảm' ? differenceOf(was, is) : differenceOf(is, was);
        return slackOf(follows, rangeOf(d), placeOf(d));
      },
      errors: [
        { kind: 'percentage-changed', keys: ['d', 'now', 'before'] },
        { kind: 'digit-swap', keys: ['d', 'now', 'before'] },
        { kind: 'swapped', keys: ['now', 'before'] },
      ],
    };
  },
};
