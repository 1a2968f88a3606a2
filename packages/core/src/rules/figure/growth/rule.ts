import { defineRule } from '../../define-rule.ts';
import { isToldBy, levelOf } from '../../explanation.ts';
import { relatedOf, spanAt } from '../../figures.ts';
import { followedBy } from '../../followed.ts';
import { messagesFor, shapeWords, smallHeadlines } from '../../followed-messages.ts';

const ID = 'figure/growth';

/** A rise or fall that does not follow from the figures of the two periods. */
export const figureGrowth = defineRule({
  id: ID,
  severity: 'error',
  scope: 'block',
  since: '0.1.0',
  basis: {
    vi: 'Phép tính từ chính số liệu trong văn bản',
    en: 'Arithmetic on the figures of the text',
  },
  name: {
    vi: 'Mức tăng, giảm không suy ra được từ số liệu hai kỳ',
    en: 'A rise or fall that does not follow from the figures of the two periods',
  },
  messages: messagesFor(
    {
      mismatch: {
        vi: 'Mức tăng, giảm chưa khớp với số liệu hai kỳ.',
        en: 'Growth does not follow from the two figures.',
      },
      turned: {
        vi: 'Chiều tăng, giảm trái với số liệu.',
        en: 'The figures go the other way.',
      },
      ...smallHeadlines,
    },
    shapeWords,
  ),
  related: {
    over: { vi: 'Số kỳ này', en: 'The figure of this period' },
    under: { vi: 'Số kỳ so sánh', en: 'The figure it is compared with' },
  },
  fixes: {
    correct: {
      vi: 'Sửa thành “{rounded}” (xin kiểm tra lại số gốc)',
      en: 'Change to “{rounded}” (check the source first)',
    },
    turn: {
      vi: 'Sửa thành “{verb} {rounded}” (xin kiểm tra lại số gốc)',
      en: 'Change to “{verb} {rounded}” (check the source first)',
    },
  },
  find: ({ report, checks }) =>
    checks.flatMap((check) => {
      if (!isToldBy(ID, check)) return [];
      const followed = followedBy(check, report);
      if (followed === null) return [];
      const { shape, weight, isTurned, params, fixes } = followed;
      return [
        {
          messageId: `${isTurned ? 'turned' : weight}-${shape}` as const,
          severity: isTurned && weight === 'mismatch' ? 'error' : levelOf[weight],
          path: check.at,
          span: spanAt(check.at, report),
          params,
          related: relatedOf(check, report, ['over', 'under']),
          ...(fixes.length === 0 ? {} : { fixes }),
        },
      ];
    }),
});
