import type { Message, Wording } from '../../rule.ts';
import { finerFigures, inTwoSentences, wouldFit } from '../../shared-words.ts';

/** What may be said of a total and its parts. */
export type SumMessage =
  | 'mismatch'
  | 'many'
  | 'digits'
  | 'truncated'
  | 'lastPlace'
  | 'coarser'
  | 'countedTwice'
  | 'part'
  | 'someParts'
  | 'mean'
  | 'shares'
  | 'sharesRounded';

const headline = {
  vi: 'Cộng thành phần chưa bằng tổng số.',
  en: 'Parts do not add up to the total.',
};

const sum = {
  vi: '{terms} = {sum}; dự thảo ghi tổng số {total}, chênh {difference}.',
  en: '{terms} = {sum}; the draft gives a total of {total}, a difference of {difference}.',
};

const withHint = (hint: Wording): Message => ({ headline, detail: inTwoSentences(sum, hint) });

export const messages: Readonly<Record<SumMessage, Message>> = {
  mean: {
    headline: {
      vi: 'Mức tăng chung nằm ngoài các thành phần.',
      en: 'The growth of the whole lies outside its parts.',
    },
    detail: {
      vi: 'Các thành phần thay đổi từ {least} đến {most}, nên tổng số cũng trong khoảng đó; dự thảo ghi “{written}”.',
      en: 'The parts change by {least} to {most}, so the whole lies between them; the draft says “{written}”.',
    },
  },
  mismatch: { headline, detail: sum },
  many: {
    headline,
    detail: {
      vi: '{count} thành phần cộng lại là {sum}; dự thảo ghi tổng số {total}, chênh {difference}.',
      en: 'The {count} parts make {sum}; the draft gives a total of {total}, a difference of {difference}.',
    },
  },
  digits: withHint(wouldFit),
  truncated: withHint({
    vi: 'Có thể do cắt bớt phần thập phân thay vì làm tròn.',
    en: 'Decimals may have been cut off instead of rounded.',
  }),
  lastPlace: withHint(finerFigures),
  coarser: withHint({
    vi: 'Số liệu khớp nếu một số đã được làm tròn đến hàng cao hơn.',
    en: 'It fits if a figure was rounded to a higher place.',
  }),
  countedTwice: withHint({
    vi: 'Nếu không cộng {written} thì số liệu khớp: có thể số này thuộc một thành phần khác.',
    en: 'Without {written} it fits: that may be a part of another part.',
  }),
  part: {
    headline: { vi: 'Thành phần lớn hơn tổng số.', en: 'A part is larger than the total.' },
    detail: {
      vi: 'Thành phần ghi {sum}, tổng số ghi {total}, chênh {difference}. Đề nghị xem lại hai số này.',
      en: 'The part is {sum}, the total {total}, a difference of {difference}. Review the two figures.',
    },
  },
  someParts: {
    headline: {
      vi: 'Các thành phần cộng lại lớn hơn tổng số.',
      en: 'Parts together are larger than the total.',
    },
    detail: {
      vi: '{terms} = {sum}; dự thảo ghi tổng số {total}. Có thể các thành phần có phần trùng nhau.',
      en: '{terms} = {sum}; the draft gives a total of {total}. The parts may overlap.',
    },
  },
  shares: {
    headline: { vi: 'Các tỷ trọng cộng lại khác 100%.', en: 'Shares do not total 100%.' },
    detail: {
      vi: '{terms} = {sum}; phần chênh {difference} điểm phần trăm lớn hơn mức có thể do làm tròn ({allowed}).',
      en: '{terms} = {sum}; the difference of {difference} points is more than rounding allows ({allowed}).',
    },
  },
  sharesRounded: {
    headline: { vi: 'Các tỷ trọng cộng lại khác 100%.', en: 'Shares do not total 100%.' },
    detail: {
      vi: '{terms} = {sum}, chênh {difference} điểm phần trăm. Có thể do làm tròn từ số liệu chi tiết hơn.',
      en: '{terms} = {sum}, a difference of {difference} points. It may come from rounding finer figures.',
    },
  },
};
