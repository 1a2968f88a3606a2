import type { Severity } from '../../../domain/finding/finding.ts';
import type { SlipKind } from '../../../domain/slip/slip.ts';
import { defineRule } from '../../define-rule.ts';
import { gather, type PlacedSlip } from '../../gather.ts';
import type { Problem } from '../../rule.ts';
import { slipsOf } from '../../slips-of.ts';

type MessageId = 'groups' | 'decimals' | 'marks' | 'oneMark' | 'blanks' | 'ungrouped';

/** Figures whose digits are parted otherwise than in the rest of the draft: once for each way. */
export const figureSeparator = defineRule<MessageId>({
  id: 'figure/separator',
  severity: 'info',
  scope: 'document',
  since: '0.1.0',
  basis: { vi: 'Cách viết số liệu', en: 'How figures are written' },
  name: { vi: 'Dấu trong số chưa thống nhất', en: 'Mixed separators in figures' },
  messages: {
    groups: {
      headline: {
        vi: 'Dấu phân nhóm số chưa thống nhất.',
        en: 'Mixed thousands separators.',
      },
      detail: {
        vi: '“{text}” dùng dấu phẩy; phần còn lại của dự thảo dùng dấu chấm. Đề nghị ghi “{suggestion}”.',
        en: '“{text}” uses commas, the rest of the draft dots. “{suggestion}” is suggested.',
      },
    },
    decimals: {
      headline: { vi: 'Dấu thập phân chưa thống nhất.', en: 'Mixed decimal marks.' },
      detail: {
        vi: '“{text}” dùng dấu chấm; phần còn lại của dự thảo dùng dấu phẩy (“{against}”). Đề nghị ghi “{suggestion}”.',
        en: '“{text}” uses a point, the rest of the draft a comma (“{against}”). “{suggestion}” is suggested.',
      },
    },
    marks: {
      headline: { vi: 'Dấu trong số chưa thống nhất.', en: 'Mixed separators.' },
      detail: {
        vi: '“{text}” đặt dấu phẩy, dấu chấm ngược với phần còn lại của dự thảo (“{against}”). Đề nghị ghi “{suggestion}”.',
        en: '“{text}” has comma and point the other way round than the rest of the draft (“{against}”). “{suggestion}” is suggested.',
      },
    },
    oneMark: {
      headline: { vi: 'Dấu trong số chưa rõ.', en: 'Unclear separators.' },
      detail: {
        vi: '“{text}” dùng một dấu cho cả phân nhóm và thập phân. Nếu hiểu đúng thì đề nghị ghi “{suggestion}”.',
        en: '“{text}” uses one mark for thousands and decimals. If it is read rightly, “{suggestion}” is suggested.',
      },
    },
    blanks: {
      headline: { vi: 'Có khoảng trắng trong số.', en: 'A blank within a figure.' },
      detail: {
        vi: '“{text}” có khoảng trắng giữa các chữ số. Đề nghị ghi “{suggestion}”.',
        en: '“{text}” has a blank between its digits. “{suggestion}” is suggested.',
      },
    },
    ungrouped: {
      headline: { vi: 'Có số chưa phân nhóm.', en: 'Thousands not separated.' },
      detail: {
        vi: '“{text}” không có dấu phân nhóm như “{against}”. Đề nghị ghi “{suggestion}”.',
        en: '“{text}” has no separator as “{against}” has. “{suggestion}” is suggested.',
      },
    },
  },
  related: { same: { vi: 'Cũng ghi như vậy', en: 'Written likewise' } },
  fixes: {
    mend: { vi: 'Sửa thành “{suggestion}”', en: 'Change to “{suggestion}”' },
    mendAll: { vi: 'Sửa dấu ở {count} số', en: 'Change the marks of {count} figures' },
  },
  find: ({ report }) => {
    const set = (kind: SlipKind) =>
      slipsOf(report, kind).filter(({ slip }) => slip.against !== undefined);
    const marks = slipsOf(report, 'separator');
    return [
      ...describe('groups', set('grouping')),
      ...describe('decimals', set('decimal-point')),
      ...describe('marks', set('separator').filter(hasBothMarks)),
      // whatever the rest of the draft does, one mark cannot part both
      ...describe(
        'oneMark',
        marks.filter((slip) => !hasBothMarks(slip)),
      ),
      ...describe('blanks', slipsOf(report, 'spaced-number')),
      ...describe('ungrouped', set('ungrouped'), 'hint'),
    ];
  },
});

function hasBothMarks({ slip: { text } }: PlacedSlip): boolean {
  return text.includes(',') && text.includes('.');
}

function describe(
  messageId: MessageId,
  slips: readonly PlacedSlip[],
  severity: Severity = 'info',
): readonly Problem<MessageId>[] {
  const gathered = gather(slips);
  if (gathered === null) return [];
  const { first, place, edits } = gathered;
  const { text, suggestion = '', against = '' } = first.slip;
  const isOne = slips.length === 1;
  return [
    {
      messageId,
      severity,
      params: { text, suggestion, against },
      ...place,
      ...(edits.length === 0
        ? {}
        : {
            fixes: [
              {
                titleId: isOne ? 'mend' : 'mendAll',
                params: { count: `${slips.length}` },
                // how one mark is meant is a guess
                safe: messageId !== 'oneMark',
                edits,
              },
            ],
          }),
    },
  ];
}
