import type { Slip } from '../../../domain/slip/slip.ts';
import { defineRule } from '../../define-rule.ts';
import type { Problem } from '../../rule.ts';
import { slipsOf } from '../../slips-of.ts';

type MessageId = 'contradiction';

/** Two hedges before one figure, one saying less and one saying more. */
export const figureHedge = defineRule<MessageId>({
  id: 'figure/hedge',
  severity: 'warning',
  scope: 'block',
  since: '0.1.0',
  basis: { vi: 'Nghĩa của từ ước lượng', en: 'The meaning of the hedges' },
  name: {
    vi: 'Hai từ ước lượng trái nghĩa trước một số liệu',
    en: 'Two hedges that contradict each other',
  },
  messages: {
    contradiction: {
      headline: { vi: 'Hai từ ước lượng trái nhau.', en: 'Two hedges contradict each other.' },
      detail: {
        vi: '“{text}”: “{under}” là chưa đến, “{over}” là đã quá. Đề nghị giữ một từ.',
        en: '“{text}”: “{under}” says less, “{over}” says more. Keep one of the two words.',
      },
    },
  },
  related: {},
  fixes: { keep: { vi: 'Chỉ giữ “{word}”', en: 'Keep “{word}” only' } },
  find: ({ report }) =>
    slipsOf(report, 'contradictory-hedges').map(({ slip, path }) => describe(slip, path)),
});

function describe({ text, words = [], span }: Slip, path: string): Problem<MessageId> {
  const [under = '', over = ''] = words;
  return {
    messageId: 'contradiction',
    params: { text, under, over },
    path,
    span,
    ...(span === undefined
      ? {}
      : {
          fixes: [under, over].map((word) => ({
            titleId: 'keep',
            params: { word },
            safe: false,
            edits: [{ span, text: atSameCase(word, text) }],
          })),
        }),
  };
}

// The word that is kept may now begin the sentence.
function atSameCase(word: string, replaced: string): string {
  const first = replaced.charAt(0);
  const isCapital = first !== first.toLowerCase();
  return isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
