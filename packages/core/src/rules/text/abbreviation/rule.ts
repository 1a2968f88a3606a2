import { pointerTo } from '../../../domain/report/pointer.ts';
import { defineRule } from '../../define-rule.ts';

type MessageId = 'notIntroduced';

/** An abbreviation that the draft never writes out and that not every reader knows. */
export const textAbbreviation = defineRule<MessageId>({
  id: 'text/abbreviation',
  severity: 'info',
  scope: 'document',
  since: '0.1.0',
  basis: {
    vi: 'NĐ 30/2020/NĐ-CP: viết tắt lần đầu phải kèm cụm từ đầy đủ',
    en: 'Decree 30/2020: written out at the first place',
  },
  name: { vi: 'Chữ viết tắt chưa được giải thích', en: 'Abbreviation not introduced' },
  messages: {
    notIntroduced: {
      headline: { vi: 'Chữ viết tắt chưa được giải thích.', en: 'Abbreviation not introduced.' },
      detail: {
        vi: 'Dự thảo dùng “{text}” mà chưa ghi đầy đủ ở chỗ nào. Đề nghị ghi đầy đủ ở lần đầu, chữ viết tắt đặt trong ngoặc đơn.',
        en: 'The draft uses “{text}” and writes it out nowhere. Write it out once, with the abbreviation in brackets.',
      },
    },
  },
  related: {},
  fixes: {},
  find: ({ report }) =>
    (report.abbreviations ?? []).flatMap(({ text, expansion, introduced, span }, index) =>
      expansion === undefined && introduced !== true
        ? [
            {
              messageId: 'notIntroduced' as const,
              params: { text },
              path: pointerTo('abbreviations', index),
              span,
            },
          ]
        : [],
    ),
});
