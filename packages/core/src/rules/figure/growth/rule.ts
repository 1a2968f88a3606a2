import { defineRule } from '../../define-rule.ts';
import { isToldBy } from '../../explanation.ts';
import { messagesFor, shapeWords, smallHeadlines } from '../../followed-messages.ts';
import { followedProblems } from '../../followed-problem.ts';
import { changeTo, ownArithmetic } from '../../shared-words.ts';

const ID = 'figure/growth';

/** A rise or fall that does not follow from the figures of the two periods. */
export const figureGrowth = defineRule({
  id: ID,
  severity: 'error',
  scope: 'block',
  since: '0.1.0',
  basis: ownArithmetic,
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
    correct: changeTo('rounded'),
    turn: {
      vi: 'Sửa thành “{verb} {rounded}” (xin kiểm tra lại số gốc)',
      en: 'Change to “{verb} {rounded}” (check the source first)',
    },
  },
  find: ({ report, checks }) =>
    checks
      .filter((check) => isToldBy(ID, check))
      .flatMap((check) => followedProblems(check, report))
      .map(({ shape, weight, isTurned, ...problem }) =>
        isTurned && weight === 'mismatch'
          ? { ...problem, messageId: `turned-${shape}` as const, severity: 'error' as const }
          : { ...problem, messageId: `${weight}-${shape}` as const },
      ),
});
