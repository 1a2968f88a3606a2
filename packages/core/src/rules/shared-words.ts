import type { Wording } from './rule.ts';

/** What the rules rest on that compute again what the draft itself gives. */
export const ownArithmetic: Wording = {
  vi: 'Phép tính từ chính số liệu trong văn bản',
  en: 'Arithmetic on the figures of the text',
};

/** The title of a fix that puts another figure, `{name}`, in place of the written one. */
export function changeTo(name: string): Wording {
  return {
    vi: `Sửa thành “{${name}}” (xin kiểm tra lại số gốc)`,
    en: `Change to “{${name}}” (check the source first)`,
  };
}

/** With which other digits it would fit. */
export const wouldFit: Wording = {
  vi: 'Nếu “{written}” là “{suggested}” thì số liệu khớp.',
  en: 'With “{suggested}” instead of “{written}” it would fit.',
};

/** That rounding may explain it. */
export const finerFigures: Wording = {
  vi: 'Có thể do làm tròn từ số liệu chi tiết hơn.',
  en: 'It may come from rounding finer figures.',
};

/** Two sentences, one after the other. */
export function inTwoSentences(first: Wording, second: Wording): Wording {
  return { vi: `${first.vi} ${second.vi}`, en: `${first.en} ${second.en}` };
}
