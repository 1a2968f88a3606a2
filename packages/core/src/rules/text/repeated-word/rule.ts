import { defineRule } from '../../define-rule.ts';
import { slipsOf } from '../../slips-of.ts';

type MessageId = 'repeated';

/** Words written twice in a row. */
export const textRepeatedWord = defineRule<MessageId>({
  id: 'text/repeated-word',
  severity: 'info',
  scope: 'block',
  since: '0.1.0',
  basis: { vi: 'Cách viết câu', en: 'How sentences are written' },
  name: { vi: 'Từ lặp', en: 'Repeated word' },
  messages: {
    repeated: {
      headline: { vi: 'Lặp từ.', en: 'Repeated word.' },
      detail: {
        vi: '“{text}”. Đề nghị giữ “{suggestion}”.',
        en: '“{text}” says the same twice; “{suggestion}” is enough.',
      },
    },
  },
  related: {},
  fixes: { keepOne: { vi: 'Chỉ giữ “{suggestion}”', en: 'Keep “{suggestion}” only' } },
  find: ({ report }) =>
    slipsOf(report, 'repeated-word').map(({ slip, path }) => {
      const { text, suggestion = '', span } = slip;
      return {
        messageId: 'repeated' as const,
        params: { text, suggestion },
        path,
        span,
        ...(span === undefined
          ? {}
          : {
              fixes: [{ titleId: 'keepOne', safe: false, edits: [{ span, text: suggestion }] }],
            }),
      };
    }),
});
