import type { Outcome } from '../../domain/check/check.ts';
import type { Basis } from '../../domain/comparison/comparison.ts';
import type { Wording } from '../../rules/rule.ts';

/** The words of the hover, after the model wording. */
export const hoverWords = {
  readAs: { vi: 'Hiểu là', en: 'Read as' },
  indicator: { vi: 'chỉ tiêu', en: 'indicator' },
  period: { vi: 'kỳ', en: 'period' },
  basis: { vi: 'so với', en: 'against' },
  about: { vi: 'khoảng', en: 'about' },
  over: { vi: 'trên', en: 'over' },
  under: { vi: 'dưới', en: 'under' },
  estimate: { vi: 'số ước thực hiện', en: 'estimate' },
  preliminary: { vi: 'số sơ bộ', en: 'preliminary' },
  final: { vi: 'số chính thức', en: 'final' },
  planned: { vi: 'số dự kiến', en: 'planned' },
  supplied: {
    vi: 'do phần đầu văn bản xác định, câu này không ghi',
    en: 'told by the head of the document, not by this sentence',
  },
  smallSlip: { vi: 'Lệch ở chữ số cuối', en: 'Off in the last digit' },
  impliedBase: { vi: 'Suy ra số làm căn cứ', en: 'It implies a base of' },
  alternatives: { vi: 'Có thể đọc là', en: 'May also be read as' },
} as const satisfies Readonly<Record<string, Wording>>;

export const outcomeWords: Readonly<Record<Outcome, Wording>> = {
  consistent: { vi: 'Khớp, có tính đến làm tròn', en: 'Consistent, granted the rounding' },
  inconsistent: { vi: 'Chưa khớp', en: 'Inconsistent' },
  imprecise: {
    vi: 'Chưa kết luận được: số liệu đã làm tròn',
    en: 'Cannot tell: the figures are rounded',
  },
  'not-comparable': { vi: 'Chưa đủ căn cứ để đối chiếu', en: 'Not enough to decide' },
};

export const basisWords: Readonly<Record<Basis['kind'], Wording>> = {
  'same-period': { vi: 'cùng kỳ', en: 'the like period of an earlier year' },
  'previous-period': { vi: 'kỳ trước', en: 'the period before' },
  plan: { vi: 'kế hoạch', en: 'the plan' },
  whole: { vi: 'tổng số', en: 'the whole' },
  other: { vi: 'số khác', en: 'another figure' },
};
