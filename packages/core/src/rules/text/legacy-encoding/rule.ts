import { defineRule } from '../../define-rule.ts';
import { slipsOf } from '../../slips-of.ts';

type MessageId = 'legacy';

/** A text in an encoding from before Unicode. */
export const textLegacyEncoding = defineRule<MessageId>({
  id: 'text/legacy-encoding',
  severity: 'warning',
  scope: 'document',
  since: '0.1.0',
  basis: { vi: 'TCVN 6909:2001 (Unicode)', en: 'TCVN 6909:2001 (Unicode)' },
  name: { vi: 'Văn bản dùng phông chữ cũ', en: 'A text in a legacy encoding' },
  messages: {
    legacy: {
      headline: { vi: 'Văn bản dùng phông chữ cũ.', en: 'Legacy font encoding.' },
      detail: {
        vi: '“{text}” có thể là chữ theo bảng mã {encoding}, chưa đọc được. Đề nghị chuyển cả văn bản sang Unicode trước khi soát.',
        en: '“{text}” is probably encoded as {encoding} and cannot be read. Convert the whole text to Unicode first.',
      },
    },
  },
  related: {},
  fixes: {},
  find: ({ report }) =>
    slipsOf(report, 'legacy-encoding').map(({ slip, path }) => ({
      messageId: 'legacy' as const,
      params: { text: slip.text, encoding: slip.words?.[0] ?? '' },
      path,
      span: slip.span,
    })),
});
