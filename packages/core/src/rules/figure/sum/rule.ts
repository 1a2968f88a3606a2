import { defineRule } from '../../define-rule.ts';
import { isToldBy } from '../../explanation.ts';
import { changeTo, ownArithmetic } from '../../shared-words.ts';
import { describeMean } from './mean.ts';
import { messages, type SumMessage } from './messages.ts';
import { describeParts } from './parts.ts';
import { describeShares } from './shares.ts';

/** Parts that do not add up to their total, and shares that do not make one hundred. */
export const figureSum = defineRule<SumMessage>({
  id: 'figure/sum',
  severity: 'warning',
  scope: 'document',
  since: '0.1.0',
  basis: ownArithmetic,
  name: {
    vi: 'Các thành phần cộng lại không bằng tổng số',
    en: 'Parts that do not add up to their total',
  },
  messages,
  related: {
    total: { vi: 'Tổng số', en: 'The total' },
    part: { vi: 'Thành phần', en: 'A part' },
    growth: { vi: 'Mức tăng, giảm của thành phần', en: 'The growth of a part' },
    share: { vi: 'Tỷ trọng', en: 'A share' },
  },
  fixes: {
    digits: changeTo('suggested'),
  },
  find: ({ report, checks }) =>
    checks
      .filter((check) => isToldBy('figure/sum', check))
      .flatMap(
        (check) =>
          describeMean(check, report) ??
          describeShares(check, report) ??
          describeParts(check, report),
      ),
});
