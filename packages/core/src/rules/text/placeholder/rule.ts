import { defineRule } from '../../define-rule.ts';
import { slipsOf } from '../../slips-of.ts';

type MessageId = 'noFigure' | 'blank' | 'spreadsheet';

/** Dots, brackets or the error of a spreadsheet where a figure or a name should stand. */
export const textPlaceholder = defineRule<MessageId>({
  id: 'text/placeholder',
  severity: 'warning',
  scope: 'block',
  since: '0.1.0',
  basis: { vi: 'Dự thảo chưa điền đủ', en: 'A draft that is not filled in' },
  name: { vi: 'Còn chỗ chưa điền', en: 'A blank is left' },
  messages: {
    noFigure: {
      headline: { vi: 'Còn chỗ chưa điền.', en: 'A blank is left.' },
      detail: { vi: '“{text}” chưa có số liệu.', en: '“{text}” has no figure.' },
    },
    blank: {
      headline: { vi: 'Còn chỗ chưa điền.', en: 'A blank is left.' },
      detail: {
        vi: 'Dự thảo còn ghi “{text}”. Đề nghị bổ sung.',
        en: 'The draft still says “{text}”.',
      },
    },
    spreadsheet: {
      headline: { vi: 'Lỗi từ bảng tính.', en: 'Spreadsheet error pasted.' },
      detail: {
        vi: '“{text}” được dán từ bảng tính, chưa có số liệu.',
        en: '“{text}” stands where a figure should be.',
      },
    },
  },
  related: {},
  fixes: {},
  find: ({ report }) => [
    ...slipsOf(report, 'placeholder').map(({ slip, path }) => ({
      messageId: slip.words === undefined ? ('blank' as const) : ('noFigure' as const),
      params: { text: slip.text },
      path,
      span: slip.span,
    })),
    ...slipsOf(report, 'spreadsheet-error').map(({ slip, path }) => ({
      messageId: 'spreadsheet' as const,
      params: { text: slip.text },
      path,
      span: slip.span,
    })),
  ],
});
