import { defineRule } from '../../define-rule.ts';
import { gather } from '../../gather.ts';
import { slipsOf } from '../../slips-of.ts';

type MessageId = 'mixed';

/** "hòa" and "hoà" in one draft. */
export const textToneMarks = defineRule<MessageId>({
  id: 'text/tone-marks',
  severity: 'hint',
  scope: 'document',
  since: '0.1.0',
  basis: { vi: 'Chính tả thống nhất trong một văn bản', en: 'One spelling in one document' },
  name: { vi: 'Dấu thanh đặt theo hai cách', en: 'Mixed placement of tone marks' },
  messages: {
    mixed: {
      headline: { vi: 'Dấu thanh đặt theo hai cách.', en: 'Tone marks are placed in two ways.' },
      detail: {
        vi: '“{text}” khác cách đặt dấu với phần lớn dự thảo (“{against}”). Cách ít dùng hơn có ở {count} chữ.',
        en: '“{text}” has its mark on another letter than most of the draft (“{against}”). The rarer way stands in {count} words.',
      },
    },
  },
  related: { same: { vi: 'Cũng đặt dấu như vậy', en: 'Placed likewise' } },
  fixes: {
    unify: {
      vi: 'Thống nhất cách đặt dấu như “{against}”',
      en: 'Place all marks as in “{against}”',
    },
  },
  find: ({ report }) => {
    const slips = slipsOf(report, 'tone-marks');
    const gathered = gather(slips);
    if (gathered === null) return [];
    const { first, place, edits } = gathered;
    const { text, against = '' } = first.slip;
    return [
      {
        messageId: 'mixed',
        params: { text, against, count: `${slips.length}` },
        ...place,
        // names of persons and places are among the words
        ...(edits.length === 0 ? {} : { fixes: [{ titleId: 'unify', safe: false, edits }] }),
      },
    ];
  },
});
