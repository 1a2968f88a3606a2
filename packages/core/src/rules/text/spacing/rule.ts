import { defineRule } from '../../define-rule.ts';
import { gather } from '../../gather.ts';
import { slipsOf } from '../../slips-of.ts';

type MessageId = 'spacing';

/** Blanks missing, doubled or on the wrong side of a mark; one finding for the whole draft. */
export const textSpacing = defineRule<MessageId>({
  id: 'text/spacing',
  severity: 'hint',
  scope: 'document',
  since: '0.1.0',
  basis: { vi: 'Quy tắc gõ văn bản', en: 'Typing rules' },
  name: { vi: 'Khoảng trắng, dấu câu chưa gọn', en: 'Untidy spacing' },
  messages: {
    spacing: {
      headline: { vi: 'Khoảng trắng, dấu câu chưa gọn.', en: 'Untidy spacing.' },
      detail: {
        vi: 'Ở “{words}” thừa hoặc thiếu khoảng trắng, dấu chấm. Cả dự thảo có {count} chỗ như vậy.',
        en: 'In “{words}” a blank is missing, or a blank or stop is too many. There are {count} such places in the draft.',
      },
    },
  },
  related: { same: { vi: 'Cũng như vậy', en: 'Likewise' } },
  fixes: { tidy: { vi: 'Sửa khoảng trắng, dấu câu ở {count} chỗ', en: 'Tidy {count} places' } },
  find: ({ report }) => {
    const slips = slipsOf(report, 'spacing');
    const gathered = gather(slips);
    if (gathered === null) return [];
    const { first, place, edits } = gathered;
    return [
      {
        messageId: 'spacing',
        params: { words: first.slip.words?.[0] ?? first.slip.text, count: `${slips.length}` },
        ...place,
        ...(edits.length === 0 ? {} : { fixes: [{ titleId: 'tidy', safe: true, edits }] }),
      },
    ];
  },
});
