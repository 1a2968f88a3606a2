import type { Report } from '../../../domain/report/report.ts';
import type { Slip } from '../../../domain/slip/slip.ts';
import { defineRule } from '../../define-rule.ts';
import { gather } from '../../gather.ts';
import type { Problem } from '../../rule.ts';
import { slipsOf } from '../../slips-of.ts';

type MessageId = 'decomposed' | 'wrongLetter' | 'zeroWidth';

/** Letters that look right and are coded otherwise, once a document for each way. */
export const textUnicode = defineRule<MessageId>({
  id: 'text/unicode',
  severity: 'info',
  scope: 'document',
  since: '0.1.0',
  basis: { vi: 'TCVN 6909:2001 (Unicode dựng sẵn)', en: 'TCVN 6909:2001 (precomposed Unicode)' },
  name: { vi: 'Mã ký tự chưa thống nhất', en: 'Letters coded in other ways' },
  messages: {
    decomposed: {
      headline: { vi: 'Chữ có dấu ở dạng tổ hợp.', en: 'Accents are coded apart.' },
      detail: {
        vi: '“{text}” và {count} đoạn trong dự thảo dùng Unicode tổ hợp, tìm kiếm và so sánh dễ sót. Có thể đổi sang dạng dựng sẵn, chữ không thay đổi.',
        en: '“{text}” and {count} passages of the draft keep accents apart from letters, so that searching misses them. They can be joined; nothing looks different.',
      },
    },
    wrongLetter: {
      headline: { vi: 'Chữ “Đ” của bảng mã khác.', en: 'A foreign letter for “Đ”.' },
      detail: {
        vi: '“{word}” dùng chữ “{text}” của tiếng nước khác, trông giống chữ “{suggestion}”. Cả dự thảo có {count} chữ như vậy.',
        en: '“{word}” has a foreign “{text}” that looks like “{suggestion}”. There are {count} in the draft.',
      },
    },
    zeroWidth: {
      headline: { vi: 'Có ký tự ẩn.', en: 'Invisible characters.' },
      detail: {
        vi: 'Trong hoặc cạnh “{word}” có ký tự không nhìn thấy. Cả dự thảo có {count} chỗ như vậy.',
        en: 'There is an invisible character in or beside “{word}”. There are {count} in the draft.',
      },
    },
  },
  related: { same: { vi: 'Cũng như vậy', en: 'Likewise' } },
  fixes: {
    compose: {
      vi: 'Đổi cả dự thảo sang Unicode dựng sẵn',
      en: 'Join accents and letters throughout',
    },
    replace: { vi: 'Thay bằng chữ “Đ” tiếng Việt', en: 'Put the Vietnamese letter' },
    remove: { vi: 'Bỏ ký tự ẩn', en: 'Remove invisible characters' },
  },
  find: ({ report }) => [
    ...inDecomposed(report),
    ...once(report, 'wrong-letter', 'wrongLetter', 'replace'),
    ...once(report, 'zero-width', 'zeroWidth', 'remove'),
  ],
});

function inDecomposed(report: Report): readonly Problem<MessageId>[] {
  const slips = slipsOf(report, 'decomposed-unicode').map(({ slip, path }) => ({
    path,
    slip: { ...slip, suggestion: slip.text.normalize('NFC') },
  }));
  const gathered = gather(slips);
  if (gathered === null) return [];
  const { first, place, edits } = gathered;
  const [word = ''] = first.slip.text.split(/\s/u);
  const { span } = first.slip;
  return [
    {
      messageId: 'decomposed',
      params: { text: word, count: `${slips.length}` },
      ...place,
      // the first word stands for its passage, which may be a page
      span: span === undefined ? undefined : { start: span.start, end: span.start + word.length },
      ...(edits.length === 0 ? {} : { fixes: [{ titleId: 'compose', safe: true, edits }] }),
    },
  ];
}

function once(
  report: Report,
  kind: Slip['kind'],
  messageId: MessageId,
  titleId: string,
): readonly Problem<MessageId>[] {
  const slips = slipsOf(report, kind);
  const gathered = gather(slips);
  if (gathered === null) return [];
  const { first, place, edits } = gathered;
  const { text, words = [], suggestion = '' } = first.slip;
  return [
    {
      messageId,
      params: { text, suggestion, word: words[0] ?? '', count: `${slips.length}` },
      ...place,
      ...(edits.length === 0 ? {} : { fixes: [{ titleId, safe: true, edits }] }),
    },
  ];
}
