import { minus, plus, slackOf, sumOf } from '../exact.ts';
import { counted, placeOf, rangeOf, rounded } from '../figure.ts';
import { COMMUNES } from '../names.ts';
import { type Family, type Figures, farthest, figureIn } from '../statement.ts';
import { countFrom, partOf } from './truths.ts';

const SAID = [
  [
    'hồ sơ',
    'Tổng số hồ sơ phải giải quyết {t}, trong đó kỳ trước chuyển sang {c}, tiếp nhận trong kỳ {n}; đã giải quyết {d}, đang giải quyết {o}.',
  ],
  [
    'hồ sơ',
    'Hồ sơ đất đai kỳ trước chuyển sang {c}, tiếp nhận mới {n}; đã giải quyết {d}, đang giải quyết {o}.',
  ],
  [
    'đơn',
    'Ban tiếp công dân {xã}: tồn kỳ trước {c}, tiếp nhận trong kỳ {n}, đã giải quyết {d}, còn {o} đang giải quyết.',
  ],
  ['vụ việc', 'Tòa án tồn cũ {c}, thụ lý mới {n}; đã giải quyết {d}, còn lại {o}.'],
] as const;

/** What was carried over and came in is what was done and is left. */
export const carriedOver: Family = {
  name: 'balance',
  make: (random) => {
    const [noun, words] = random.pick(SAID);
    const [carried, received] = [countFrom(random, 14, 400), countFrom(random, 90, 3000)];
    const total = plus(carried, received);
    const done = partOf(total, random, 600, 950);
    const open = minus(total, done);
    const write = (value: typeof total) => rounded(value, 0, counted(noun));
    const figures: Figures = {
      ...(words.includes('{t}') ? { t: write(total) } : {}),
      c: write(carried),
      n: write(received),
      d: write(done),
      o: write(open),
    };
    return {
      words: words.replace('{xã}', random.pick(COMMUNES)),
      figures,
      slack: slackOfBalance,
      errors: [
        { kind: 'balance-broken', keys: ['c', 'n', 'd', 'o'] },
        { kind: 'digit-swap', keys: ['c', 'n', 'd', 'o'] },
        { kind: 'balance-broken', keys: ['d', 'o'] },
        { kind: 'scale', keys: ['d', 'n'] },
      ],
    };
  },
};

function slackOfBalance(figures: Figures) {
  const sum = (...keys: string[]) => sumOf(keys.map((key) => rangeOf(figureIn(figures, key))));
  const place = placeOf(figureIn(figures, 'd'));
  const [before, after] = [sum('c', 'n'), sum('d', 'o')];
  const between = slackOf(before, after, place);
  if (!('t' in figures)) return between;
  const total = sum('t');
  return farthest(between, slackOf(before, total, place), slackOf(after, total, place));
}
