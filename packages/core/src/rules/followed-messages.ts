import type { Weight } from './explanation.ts';
import type { Shape } from './followed.ts';
import type { Message, Wording } from './rule.ts';

/** What follows from two figures, for each way in which it may be told. */
export const shapeWords: Readonly<Record<Shape, Wording>> = {
  rise: {
    vi: 'Từ {under} lên {over} là tăng {computed}; dự thảo ghi “{written}”.',
    en: 'From {under} to {over} is a rise of {computed}; the draft says “{written}”.',
  },
  riseRange: {
    vi: 'Từ {under} lên {over} là tăng khoảng {lower} đến {upper}; dự thảo ghi “{written}”.',
    en: 'From {under} to {over} is a rise of about {lower} to {upper}; the draft says “{written}”.',
  },
  fall: {
    vi: 'Từ {under} xuống {over} là giảm {computed}; dự thảo ghi “{written}”.',
    en: 'From {under} to {over} is a fall of {computed}; the draft says “{written}”.',
  },
  fallRange: {
    vi: 'Từ {under} xuống {over} là giảm khoảng {lower} đến {upper}; dự thảo ghi “{written}”.',
    en: 'From {under} to {over} is a fall of about {lower} to {upper}; the draft says “{written}”.',
  },
  changeRange: {
    vi: 'Từ {under} đến {over} thay đổi không quá {lower} khi giảm, {upper} khi tăng, có tính đến làm tròn; dự thảo ghi “{written}”.',
    en: 'From {under} to {over} is at most a fall of {lower} or a rise of {upper}, granted the rounding; the draft says “{written}”.',
  },
  level: {
    vi: '{over} và {under} bằng nhau; dự thảo ghi “{written}”.',
    en: '{over} and {under} are equal; the draft says “{written}”.',
  },
  riseBy: {
    vi: 'Tăng thêm {under} thành {over} là tăng {computed}; dự thảo ghi “{written}”.',
    en: '{under} more, making {over}, is a rise of {computed}; the draft says “{written}”.',
  },
  fallBy: {
    vi: 'Giảm {under} còn {over} là giảm {computed}; dự thảo ghi “{written}”.',
    en: '{under} fewer, leaving {over}, is a fall of {computed}; the draft says “{written}”.',
  },
  share: {
    vi: '{over} bằng {computed} của {under}; dự thảo ghi “{written}”.',
    en: '{over} is {computed} of {under}; the draft says “{written}”.',
  },
  shareRange: {
    vi: '{over} bằng khoảng {lower} đến {upper} của {under}, có tính đến làm tròn; dự thảo ghi “{written}”.',
    en: '{over} is about {lower} to {upper} of {under}, granted the rounding; the draft says “{written}”.',
  },
  times: {
    vi: '{over} gấp {computed} {under}; dự thảo ghi “{written}”.',
    en: '{over} is {computed} (times) {under}; the draft says “{written}”.',
  },
  timesRange: {
    vi: '{over} gấp khoảng {lower} đến {upper} {under}, có tính đến làm tròn; dự thảo ghi “{written}”.',
    en: '{over} is about {lower} to {upper} (times) {under}, granted the rounding; the draft says “{written}”.',
  },
};

/** The headlines of the small slips, which are the same for every relation. */
export const smallHeadlines: Readonly<Record<Exclude<Weight, 'mismatch'>, Wording>> = {
  truncated: {
    vi: 'Có thể đã cắt số thay vì làm tròn.',
    en: 'Probably truncated, not rounded.',
  },
  lastPlace: {
    vi: 'Số liệu lệch ở chữ số cuối.',
    en: 'The figure is off in its last digit.',
  },
  coarser: {
    vi: 'Có thể đã làm tròn số gốc.',
    en: 'A figure may have been rounded further.',
  },
};

/** A message for every headline with every way of telling: `mismatch-rise`, `truncated-share` … */
export function messagesFor<const Headline extends string, const Told extends string>(
  headlines: Readonly<Record<Headline, Wording>>,
  details: Readonly<Record<Told, Wording>>,
): Readonly<Record<`${Headline}-${Told}`, Message>> {
  const messages: Record<string, Message> = {};
  for (const [name, headline] of Object.entries<Wording>(headlines)) {
    for (const [told, detail] of Object.entries<Wording>(details)) {
      messages[`${name}-${told}`] = { headline, detail };
    }
  }
  return messages as Readonly<Record<`${Headline}-${Told}`, Message>>;
}
