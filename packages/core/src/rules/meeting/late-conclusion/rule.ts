import { readIsoDate } from '../../../domain/date/date.ts';
import { workingDaysBetween } from '../../../domain/holidays/working-days.ts';
import type { Meeting } from '../../../domain/meeting/meeting.ts';
import { formatPeriod } from '../../../domain/period/format-period.ts';
import { pointerTo } from '../../../domain/report/pointer.ts';
import type { Report } from '../../../domain/report/report.ts';
import { defineRule } from '../../define-rule.ts';
import type { Problem } from '../../rule.ts';

/** Working days after the meeting within which its conclusions are announced. */
const ALLOWED = 5;
/** A notice this much later is of another meeting than the one read. */
const MOST = 40;

/** A notice of conclusions that is dated more than five working days after its meeting. */
export const meetingLateConclusion = defineRule<'late'>({
  id: 'meeting/late-conclusion',
  severity: 'info',
  scope: 'document',
  since: '0.1.0',
  basis: {
    vi: 'QĐ 45/2018/QĐ-TTg (thông báo kết luận trong 05 ngày làm việc)',
    en: 'Decision 45/2018/QĐ-TTg (conclusions are announced within five working days)',
  },
  name: {
    vi: 'Thông báo kết luận sau thời hạn',
    en: 'A notice of conclusions later than it is due',
  },
  messages: {
    late: {
      headline: {
        vi: 'Thông báo kết luận sau 05 ngày làm việc.',
        en: 'Notice later than five working days.',
      },
      detail: {
        vi: 'Cuộc họp {met}, văn bản đề {issued}: sau {days} ngày làm việc, không tính thứ Bảy, Chủ nhật. Đề nghị xem lại hai ngày này.',
        en: 'The meeting was on {metEnglish}, the notice is dated {issuedEnglish}: {days} working days later, weekends left out. Either date may be wrong.',
      },
    },
  },
  related: { meeting: { vi: 'Ngày họp', en: 'The day of the meeting' } },
  fixes: {},
  find: ({ report }) => {
    if (report.kind !== 'conclusion-notice' || report.envelope?.system === 'party') return [];
    return (report.meetings ?? []).flatMap((meeting, index) => judge(meeting, index, report));
  },
});

function judge(meeting: Meeting, index: number, { envelope }: Report): readonly Problem<'late'>[] {
  const met = meeting.endDate ?? meeting.date;
  const issued = envelope?.issueDate;
  if (met === undefined || issued === undefined) return [];
  // a day named by its distance from now is counted from another day
  if (meeting.dateGiven?.includes('day') === false) return [];
  const days = workingDaysBetween(met, issued);
  if (days === null || days <= ALLOWED || days > MOST) return [];
  const dated = envelope?.parts?.find(({ part }) => part === 'place-and-date');
  return [
    {
      messageId: 'late',
      params: {
        met: formatPeriod(dayOf(met)),
        metEnglish: formatPeriod(dayOf(met), 'en'),
        issued: formatPeriod(dayOf(issued)),
        issuedEnglish: formatPeriod(dayOf(issued), 'en'),
        days: String(days),
      },
      path: pointerTo('envelope', 'issueDate'),
      span: dated?.span,
      related: [{ role: 'meeting', path: pointerTo('meetings', index), span: meeting.span }],
    },
  ];
}

const dayOf = (iso: string) =>
  ({ kind: 'day', given: readIsoDate(iso), start: iso, end: iso }) as const;
