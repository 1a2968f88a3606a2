import { dateExists, dayNumber, formatIsoDate, readIsoDate } from '../../../domain/date/date.ts';
import { formatPeriod } from '../../../domain/period/format-period.ts';
import type { Period } from '../../../domain/period/period.ts';
import { weekdayName, weekdayOf } from '../../../domain/period/weekday.ts';
import { pointerTo } from '../../../domain/report/pointer.ts';
import type { Report } from '../../../domain/report/report.ts';
import type { Span } from '../../../domain/span/span.ts';
import { defineRule } from '../../define-rule.ts';
import type { Problem } from '../../rule.ts';

type MessageId = 'mismatch' | 'mismatchByYear';

/** A date without its year is that of the document only where it lies as near to it as this. */
const NEAR = 31;

/** A date and a day of the week beside it that is not its own. */
export const periodWeekday = defineRule<MessageId>({
  id: 'period/weekday',
  severity: 'warning',
  scope: 'block',
  since: '0.1.0',
  basis: { vi: 'Lịch', en: 'The calendar' },
  name: { vi: 'Thứ và ngày chưa khớp', en: 'A weekday that is not that of its date' },
  messages: {
    mismatch: {
      headline: { vi: 'Thứ và ngày chưa khớp.', en: 'Weekday and date disagree.' },
      detail: {
        vi: 'Theo lịch, {date} là {actual}; dự thảo ghi “{written}”.',
        en: '{dateEnglish} is a {actualEnglish}; the draft says {writtenEnglish} (“{written}”).',
      },
    },
    mismatchByYear: {
      headline: { vi: 'Có thể thứ và ngày chưa khớp.', en: 'Weekday and date may disagree.' },
      detail: {
        vi: 'Nếu là {date} (năm của dự thảo) thì là {actual}; dự thảo ghi “{written}”.',
        en: 'If {dateEnglish} is meant (the year of the draft), it is a {actualEnglish}; the draft says {writtenEnglish} (“{written}”).',
      },
    },
  },
  related: {},
  fixes: { change: { vi: 'Sửa thành “{words}”', en: 'Change to “{words}”' } },
  find: ({ report }) =>
    (report.periods ?? []).flatMap((period, index) =>
      judge(period, report, pointerTo('periods', index)),
    ),
});

function judge(period: Period, report: Report, path: string): readonly Problem<MessageId>[] {
  const { weekday, span } = period;
  if (weekday === undefined || period.kind !== 'day' || period.impossible === true) return [];
  const date = period.start ?? nearestDate(period, report);
  if (date === null) return [];
  const actual = weekdayOf(date);
  if (actual === weekday.day) return [];
  const { year, month, day } = readIsoDate(date);
  const stated: Period = { kind: 'day', given: { day, month, year }, start: date, end: date };
  const words = inStyleOf(weekday.text, actual);
  return [
    {
      messageId: period.start === undefined ? 'mismatchByYear' : 'mismatch',
      ...(period.start === undefined ? { severity: 'info' as const } : {}),
      params: {
        date: formatPeriod(stated),
        dateEnglish: formatPeriod(stated, 'en'),
        actual: weekdayName(actual).vi,
        actualEnglish: weekdayName(actual).en,
        written: weekday.text,
        writtenEnglish: weekdayName(weekday.day).en,
      },
      path,
      span: around(span, weekday.span),
      ...(weekday.span === undefined
        ? {}
        : {
            fixes: [
              {
                titleId: 'change',
                params: { words },
                safe: false,
                edits: [{ span: weekday.span, text: words }],
              },
            ],
          }),
    },
  ];
}

// The year is left out: the date is the one nearest to the document's own, if that is near.
function nearestDate({ given }: Period, { publishedAt, envelope }: Report): string | null {
  const own = publishedAt?.slice(0, 10) ?? envelope?.issueDate;
  const { day, month, year } = given;
  if (own === undefined || day === undefined || month === undefined || year !== undefined) {
    return null;
  }
  const reference = readIsoDate(own);
  for (const candidate of [reference.year, reference.year - 1, reference.year + 1]) {
    const fields = { year: candidate, month, day };
    if (!dateExists(fields)) continue;
    if (Math.abs(dayNumber(fields) - dayNumber(reference)) <= NEAR) return formatIsoDate(fields);
  }
  return null;
}

const IN_TWO = /^(?<lead>\p{L}+)(?<blank>\s+)(?<name>\S+)$/u;
const DIGIT = /^\d$/u;
const SUNDAY = 7;
const SUNDAY_END = 'nhật';

/** The name of a day as another one is written: "thứ 4" becomes "thứ 3", "Thứ tư" "Thứ ba". */
function inStyleOf(written: string, day: number): string {
  const { vi } = weekdayName(day);
  if (written === written.toUpperCase()) return vi.toUpperCase();
  const wasSunday = written.toLowerCase().endsWith(SUNDAY_END);
  if (day === SUNDAY || wasSunday) return vi;
  const { lead = '', blank = ' ', name = '' } = IN_TWO.exec(written)?.groups ?? {};
  if (DIGIT.test(name)) return `${lead}${blank}${day + 1}`;
  const [, word = ''] = vi.split(' ');
  return `${lead}${blank}${name === name.toLowerCase() ? word.toLowerCase() : word}`;
}

function around(period: Span | undefined, weekday: Span | undefined): Span | undefined {
  if (period === undefined || weekday === undefined) return period;
  return {
    start: Math.min(period.start, weekday.start),
    end: Math.max(period.end, weekday.end),
  };
}
