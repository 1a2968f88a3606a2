import { defineRule } from '../../define-rule.ts';
import { slipsOf } from '../../slips-of.ts';

type MessageId = 'oneLetter';

/** The name of a place or organ that differs in one letter from one that the text names again and again. */
export const factNameVariant = defineRule<MessageId>({
  id: 'fact/name-variant',
  severity: 'info',
  scope: 'document',
  since: '0.1.0',
  basis: {
    vi: 'Một địa danh, một cơ quan ghi một cách trong cả văn bản (thông lệ)',
    en: 'One place or organ has one name throughout (customary)',
  },
  name: {
    vi: 'Một địa danh, cơ quan, hai cách viết',
    en: 'Two spellings of one place or organ',
  },
  messages: {
    oneLetter: {
      headline: { vi: 'Có thể gõ nhầm tên gọi.', en: 'Perhaps a misspelt name.' },
      detail: {
        vi: '“{text}” chỉ gặp một lần; các chỗ khác ghi “{suggestion}”.',
        en: '“{text}” stands once; elsewhere there is “{suggestion}”.',
      },
    },
  },
  related: {},
  fixes: {
    rename: {
      vi: 'Sửa thành “{suggestion}” (xin kiểm tra lại)',
      en: 'Change to “{suggestion}” (check first)',
    },
  },
  find: ({ report }) =>
    slipsOf(report, 'name-variant').map(({ slip, path }) => {
      const { text, suggestion = '', span } = slip;
      return {
        messageId: 'oneLetter' as const,
        params: { text, suggestion },
        path,
        span,
        ...(span === undefined || suggestion === ''
          ? {}
          : {
              fixes: [
                {
                  titleId: 'rename',
                  params: { suggestion },
                  safe: false,
                  edits: [{ span, text: suggestion }],
                },
              ],
            }),
      };
    }),
});
