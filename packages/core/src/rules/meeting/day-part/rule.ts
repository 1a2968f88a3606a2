import { isInPart } from '../../../domain/meeting/is-in-part.ts';
import type { DayPart } from '../../../domain/meeting/meeting.ts';
import { pointerTo } from '../../../domain/report/pointer.ts';
import { defineRule } from '../../define-rule.ts';
import type { Wording } from '../../rule.ts';

const PARTS: Readonly<Record<DayPart, Wording>> = {
  morning: { vi: 'sáng', en: 'morning' },
  afternoon: { vi: 'chiều', en: 'afternoon' },
  evening: { vi: 'tối', en: 'evening' },
};

/** An hour and a part of the day beside it in which there is no such hour. */
export const meetingDayPart = defineRule<'mismatch'>({
  id: 'meeting/day-part',
  severity: 'warning',
  scope: 'block',
  since: '0.1.0',
  basis: { vi: 'Giờ trong ngày', en: 'The hours of the day' },
  name: { vi: 'Giờ và buổi chưa khớp', en: 'An hour that is not in its part of the day' },
  messages: {
    mismatch: {
      headline: { vi: 'Giờ và buổi chưa khớp.', en: 'Time and part of day disagree.' },
      detail: {
        vi: 'Dự thảo ghi “{hour} giờ {minute}” nhưng là buổi {part}. Đề nghị xem lại giờ hoặc buổi.',
        en: 'The draft says {hour}:{minute} and names the {partEnglish}. Either may be wrong.',
      },
    },
  },
  related: {},
  fixes: {},
  find: ({ report }) =>
    (report.meetings ?? []).flatMap(({ time, dayPart, timeSpan, span }, index) => {
      if (time === undefined || dayPart === undefined || isInPart(time, dayPart)) return [];
      return [
        {
          messageId: 'mismatch' as const,
          params: {
            hour: String(Number(time.slice(0, 2))),
            minute: time.slice(3),
            part: PARTS[dayPart].vi,
            partEnglish: PARTS[dayPart].en,
          },
          path: pointerTo('meetings', index),
          span: timeSpan ?? span,
        },
      ];
    }),
});
