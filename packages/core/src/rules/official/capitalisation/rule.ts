import { defineRule } from '../../define-rule.ts';
import { slipsOf } from '../../slips-of.ts';

type MessageId = 'small';

/** The name of a place or person with a small letter where it has capitals elsewhere. */
export const officialCapitalisation = defineRule<MessageId>({
  id: 'official/capitalisation',
  severity: 'info',
  scope: 'document',
  since: '0.1.0',
  basis: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục II (viết hoa)',
    en: 'Decree 30/2020/NĐ-CP, Appendix II (capitals)',
  },
  name: { vi: 'Tên riêng viết hoa chưa thống nhất', en: 'A name with and without capitals' },
  messages: {
    small: {
      headline: { vi: 'Tên riêng viết hoa chưa thống nhất.', en: 'Capitals of a name differ.' },
      detail: {
        vi: 'Dự thảo ghi “{text}”, chỗ khác ghi “{suggestion}”.',
        en: 'The draft says “{text}” here and “{suggestion}” elsewhere.',
      },
    },
  },
  related: {},
  fixes: { capitals: { vi: 'Sửa thành “{suggestion}”', en: 'Change to “{suggestion}”' } },
  find: ({ report }) =>
    slipsOf(report, 'capitalisation').map(({ slip, path }) => {
      const { text, suggestion = '', span } = slip;
      return {
        messageId: 'small' as const,
        params: { text, suggestion },
        path,
        span,
        ...(span === undefined || suggestion === ''
          ? {}
          : {
              fixes: [
                {
                  titleId: 'capitals',
                  params: { suggestion },
                  safe: false,
                  edits: [{ span, text: suggestion }],
                },
              ],
            }),
      };
    }),
});
