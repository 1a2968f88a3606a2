import { dayNumber, readIsoDate } from '../../../domain/date/date.ts';
import { formatPeriod } from '../../../domain/period/format-period.ts';
import { pointerTo } from '../../../domain/report/pointer.ts';
import type { Report } from '../../../domain/report/report.ts';
import { defineRule } from '../../define-rule.ts';
import type { Problem } from '../../rule.ts';

type MessageId = 'data' | 'meeting';

/** So many days after the document a date is of another year than the one meant. */
const FARTHEST = 92;
/** Papers that tell of a meeting that has been held. */
const TELLING: ReadonlySet<Report['kind']> = new Set(['conclusion-notice', 'minutes']);

/** Figures, or a meeting, told of in a document that is dated before them. */
export const periodOrder = defineRule<MessageId>({
  id: 'period/order',
  severity: 'warning',
  scope: 'document',
  since: '0.1.0',
  basis: {
    vi: 'Thứ tự thời gian: điều đã có không thể sau ngày của văn bản',
    en: 'The order of time: what has been cannot lie after the document’s own date',
  },
  name: { vi: 'Số liệu, cuộc họp sau ngày văn bản', en: 'Figures or a meeting after the document' },
  messages: {
    data: {
      headline: { vi: 'Số liệu sau ngày của dự thảo.', en: 'Figures later than the draft.' },
      detail: {
        vi: 'Dự thảo đề {issued} nhưng có số liệu đến {date}. Nếu là số ước, đề nghị ghi “ước”.',
        en: 'The draft is dated {issuedEnglish} and has figures up to {dateEnglish}. If they are estimates, they should say so.',
      },
    },
    meeting: {
      headline: {
        vi: 'Ngày họp sau ngày của dự thảo.',
        en: 'The meeting is later than the draft.',
      },
      detail: {
        vi: 'Dự thảo đề {issued} nhưng kể về cuộc họp {date}. Đề nghị xem lại hai ngày này.',
        en: 'The draft is dated {issuedEnglish} and tells of a meeting on {dateEnglish}. Either may be wrong.',
      },
    },
  },
  related: {},
  fixes: {},
  find: ({ report }) => {
    const issued = report.envelope?.issueDate ?? report.publishedAt?.slice(0, 10);
    return issued === undefined
      ? []
      : [...dataAfter(report, issued), ...meetingsAfter(report, issued)];
  },
});

function dataAfter({ periods = [] }: Report, issued: string): readonly Problem<MessageId>[] {
  return periods.flatMap(({ asserts, end, given, span }, index) => {
    if (asserts?.as !== 'data' || end === undefined || !isAfter(end, issued)) return [];
    // reports are often dated some days before the month is over
    const isSameMonth = end.slice(0, 7) === issued.slice(0, 7);
    const isSure = given.year !== undefined && !isSameMonth;
    return [
      {
        messageId: 'data' as const,
        ...(isSure ? {} : { severity: 'info' as const }),
        params: paramsOf(issued, end),
        path: pointerTo('periods', index),
        span,
      },
    ];
  });
}

function meetingsAfter(
  { kind, meetings = [] }: Report,
  issued: string,
): readonly Problem<MessageId>[] {
  if (!TELLING.has(kind)) return [];
  return meetings.flatMap(({ date, dateGiven, span }, index) => {
    const isWhole = dateGiven === undefined || dateGiven.length === 3;
    if (date === undefined || !isWhole || !isAfter(date, issued)) return [];
    return [
      {
        messageId: 'meeting' as const,
        params: paramsOf(issued, date),
        path: pointerTo('meetings', index),
        span,
      },
    ];
  });
}

function isAfter(date: string, issued: string): boolean {
  const days = dayNumber(readIsoDate(date)) - dayNumber(readIsoDate(issued));
  return days > 0 && days <= FARTHEST;
}

function paramsOf(issued: string, date: string) {
  return {
    issued: formatPeriod(dayOf(issued)),
    issuedEnglish: formatPeriod(dayOf(issued), 'en'),
    date: formatPeriod(dayOf(date)),
    dateEnglish: formatPeriod(dayOf(date), 'en'),
  };
}

const dayOf = (iso: string) =>
  ({ kind: 'day', given: readIsoDate(iso), start: iso, end: iso }) as const;
