import { percentOf, slackOf } from '../exact.ts';
import { counted, placeOf, rangeOf, rounded, share } from '../figure.ts';
import { COMMUNES } from '../names.ts';
import { type Family, type Figures, figureIn } from '../statement.ts';
import { countFrom, partOf } from './truths.ts';

const SAID = [
  ['hồ sơ', 'Bộ phận Một cửa {xã} tiếp nhận {all}, đã giải quyết {some}, đạt {p}.'],
  [
    'hồ sơ',
    'Trong tháng, Trung tâm Phục vụ hành chính công tiếp nhận {all}, giải quyết {some}, đạt {p}.',
  ],
  ['hồ sơ', 'Đã giải quyết {some}/{all}, đạt tỷ lệ {p}.'],
  ['hộ', 'Đến nay, {some#}/{all} đã dùng nước sạch, đạt {p}.'],
  ['hộ', 'Có {some#}/{all} đăng ký gia đình văn hóa ({p}).'],
  ['hộ', 'Toàn xã có {all}, trong đó {some} có hố xử lý rác, chiếm {p}.'],
  ['đơn', 'Ban tiếp công dân nhận {all}, đã xử lý {some}, đạt {p}.'],
  ['học sinh', 'Kết quả khám sức khỏe: {some#}/{all} có sổ theo dõi, chiếm {p}.'],
  ['thửa đất', 'Đã đo đạc xong {some#}/{all}, đạt {p}.'],
] as const;

/** So many of so many things, and the percentage. */
export const ratioOfCounts: Family = {
  name: 'ratio of counts',
  make: (random) => {
    const [noun, words] = random.pick(SAID);
    const all = countFrom(random, 120, 9000);
    const some = partOf(all, random, 300, 970);
    const unit = counted(noun);
    const places = random.pick([1, 1, 2]);
    return {
      words: words.replace('{xã}', random.pick(COMMUNES)),
      figures: {
        all: rounded(all, 0, unit),
        some: rounded(some, 0, unit),
        p: share(some, all, places),
      },
      slack: (figures) => slackOfShare(figures, 'some', 'all', 'p'),
      errors: [
        { kind: 'percentage-changed', keys: ['p'] },
        { kind: 'digit-swap', keys: ['some', 'all', 'p'] },
        { kind: 'scale', keys: ['some', 'all'] },
        { kind: 'swapped', keys: ['some', 'all'] },
        { kind: 'part-changed', keys: ['some'] },
      ],
    };
  },
};

/** How far a percentage is from the share that two figures make. */
export function slackOfShare(figures: Figures, some: string, all: string, p: string) {
  const percent = figureIn(figures, p);
  const follows = percentOf(rangeOf(figureIn(figures, some)), rangeOf(figureIn(figures, all)));
  return slackOf(follows, rangeOf(percent), placeOf(percent));
}
