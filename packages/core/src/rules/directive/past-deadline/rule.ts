import { dayNumber, readIsoDate } from '../../../domain/date/date.ts';
import type { Deadline } from '../../../domain/directive/deadline.ts';
import type { Severity } from '../../../domain/finding/finding.ts';
import { formatPeriod } from '../../../domain/period/format-period.ts';
import { pointerTo } from '../../../domain/report/pointer.ts';
import type { Report } from '../../../domain/report/report.ts';
import { defineRule } from '../../define-rule.ts';
import type { Problem } from '../../rule.ts';
import { firstDay, type OwnDate, officialDay } from './document-date.ts';

type MessageId = 'beforeIssue' | 'beforeMeeting' | 'beforePeriod' | 'withoutYear';

/** A day that is read with doubt is only told of where it lies no more than so many days before. */
const NEAR = 92;

const HEADLINE = { vi: 'Thời hạn trước ngày ban hành.', en: 'Deadline before the date of issue.' };
const LEFT_OVER = {
  vi: 'Có thể còn sót của văn bản trước.',
  en: 'it may come from an earlier document.',
};

/** A deadline that had passed before the document set it. */
export const directivePastDeadline = defineRule<MessageId>({
  id: 'directive/past-deadline',
  severity: 'warning',
  scope: 'document',
  since: '0.1.0',
  basis: { vi: 'Lịch', en: 'The calendar' },
  name: { vi: 'Thời hạn trước ngày của dự thảo', en: 'A deadline before the document’s own date' },
  messages: {
    beforeIssue: {
      headline: HEADLINE,
      detail: {
        vi: `Thời hạn là {deadline}, sớm hơn ngày của dự thảo ({date}). ${LEFT_OVER.vi}`,
        en: `{deadlineEnglish} is earlier than the draft’s own date ({dateEnglish}); ${LEFT_OVER.en}`,
      },
    },
    beforeMeeting: {
      headline: { vi: 'Thời hạn trước ngày họp.', en: 'Deadline before the meeting.' },
      detail: {
        vi: `Thời hạn là {deadline}, sớm hơn ngày họp ({date}). ${LEFT_OVER.vi}`,
        en: `{deadlineEnglish} is earlier than the day of the meeting ({dateEnglish}); ${LEFT_OVER.en}`,
      },
    },
    beforePeriod: {
      headline: { vi: 'Thời hạn trước kỳ báo cáo.', en: 'Deadline before the period reported on.' },
      detail: {
        vi: `Thời hạn là {deadline}, sớm hơn ngày đầu của kỳ báo cáo ({date}). ${LEFT_OVER.vi}`,
        en: `{deadlineEnglish} is earlier than the first day reported on ({dateEnglish}); ${LEFT_OVER.en}`,
      },
    },
    withoutYear: {
      headline: { vi: 'Có thể thời hạn đã qua.', en: 'The deadline may have passed.' },
      detail: {
        vi: 'Thời hạn không ghi năm; nếu là {deadline} thì sớm hơn ngày của dự thảo ({date}).',
        en: 'The year is not written; if {deadlineEnglish} is meant, it is earlier than the draft’s own date ({dateEnglish}).',
      },
    },
  },
  related: {},
  fixes: {},
  find: ({ report }) => {
    const own = firstDay(report);
    if (own === null) return [];
    return deadlinesOf(report).flatMap(({ deadline, path }) => judge(deadline, path, own, report));
  },
});

interface Placed {
  readonly deadline: Deadline;
  readonly path: string;
}

// What is told of an order given before may well be over.
function deadlinesOf({ directives = [], deadlines = [] }: Report): readonly Placed[] {
  const ordered = directives.flatMap(({ deadline, told }, index) =>
    deadline === undefined || told === true
      ? []
      : [{ deadline, path: pointerTo('directives', index, 'deadline') }],
  );
  const others = deadlines.map((deadline, index) => ({
    deadline,
    path: pointerTo('deadlines', index),
  }));
  return [...ordered, ...others];
}

function judge(
  { end, supplied, doubtful, span }: Deadline,
  path: string,
  own: OwnDate,
  report: Report,
): readonly Problem<MessageId>[] {
  if (end === undefined) return [];
  const passed = passedBefore(end, own, report);
  if (passed === null) return [];
  const isUnsure = supplied === true || doubtful === true;
  if (isUnsure && daysBetween(end, passed.date) > NEAR) return [];
  const severity: Severity = isUnsure ? 'info' : passed.severity;
  return [
    {
      messageId: supplied === true ? 'withoutYear' : MESSAGES[passed.kind],
      ...(severity === 'warning' ? {} : { severity }),
      params: { ...written(end, 'deadline'), ...written(passed.date, 'date') },
      path,
      span,
    },
  ];
}

const MESSAGES: Readonly<Record<OwnDate['kind'], MessageId>> = {
  issue: 'beforeIssue',
  meeting: 'beforeMeeting',
  period: 'beforePeriod',
};

/** The day that it lies before, and how sure it is that it should not. */
function passedBefore(
  end: string,
  own: OwnDate,
  report: Report,
): (OwnDate & { readonly severity: Severity }) | null {
  if (end < own.date) return { ...own, severity: 'warning' };
  // said at a meeting and written down after it: it was still to come when it was said
  const issued = officialDay(report);
  if (own.kind !== 'meeting' || issued === undefined || end >= issued) return null;
  return { date: issued, kind: 'issue', severity: 'info' };
}

function daysBetween(earlier: string, later: string): number {
  return dayNumber(readIsoDate(later)) - dayNumber(readIsoDate(earlier));
}

function written(date: string, name: string): Readonly<Record<string, string>> {
  const { year, month, day } = readIsoDate(date);
  const period = { kind: 'day', given: { day, month, year }, start: date, end: date } as const;
  return { [name]: formatPeriod(period), [`${name}English`]: formatPeriod(period, 'en') };
}
