import * as z from 'zod';
import {
  dayNumber,
  daysInMonth,
  formatIsoDate,
  fromDayNumber,
  readIsoDate,
} from '../../../domain/date/date.ts';
import { formatPeriod } from '../../../domain/period/format-period.ts';
import type { Bounds } from '../../../domain/period/given.ts';
import type { Period, PeriodKind } from '../../../domain/period/period.ts';
import { pointerTo } from '../../../domain/report/pointer.ts';
import type { Report } from '../../../domain/report/report.ts';
import { defineRule } from '../../define-rule.ts';
import type { Problem } from '../../rule.ts';

const lastDay = z
  .int()
  .min(1)
  .max(31)
  .optional()
  .describe('Last day of the data, in the last month of the period; 31 is the end of the month');

const options = z.strictObject({
  lastDay: z
    .strictObject({
      month: lastDay,
      quarter: lastDay,
      half: lastDay,
      'nine-months': lastDay,
      year: lastDay,
    })
    .default({})
    .describe('By the length of the period; lengths that are not named are not judged'),
});

type Options = z.infer<typeof options>;
type MessageId = 'window' | 'end';

/** The days that the data cover, where they are not those that the office has laid down. */
export const periodCutOff = defineRule<MessageId, Options>({
  id: 'period/cut-off',
  severity: 'warning',
  scope: 'document',
  since: '0.1.0',
  basis: {
    vi: 'NĐ 09/2019/NĐ-CP, Điều 12 (thời gian chốt số liệu), theo cài đặt của cơ quan',
    en: 'Decree 09/2019/NĐ-CP, Article 12 (cut-off days), as the office sets them',
  },
  name: { vi: 'Thời gian chốt số liệu', en: 'The days that the data cover' },
  messages: {
    window: {
      headline: {
        vi: 'Thời gian chốt số liệu chưa khớp.',
        en: 'The data cover other days.',
      },
      detail: {
        vi: 'Số liệu của {period} lấy {expected}, theo cài đặt của cơ quan; dự thảo ghi “{written}”.',
        en: 'Data for {periodEnglish} are taken {expectedEnglish}, as the office has set it; the draft says “{written}”.',
      },
    },
    end: {
      headline: { vi: 'Ngày chốt số liệu chưa khớp.', en: 'The data end on another day.' },
      detail: {
        vi: 'Số liệu của {period} chốt {expected}, theo cài đặt của cơ quan; dự thảo ghi “{written}”.',
        en: 'Data for {periodEnglish} end on {expectedEnglish}, as the office has set it; the draft says “{written}”.',
      },
    },
  },
  related: {},
  fixes: {},
  options,
  find: ({ report, options: { lastDay: days } }) => judge(report, days),
});

function judge(
  { period, dataWindow }: Report,
  days: Options['lastDay'],
): readonly Problem<MessageId>[] {
  const last = period === undefined ? undefined : dayOf(period.kind, days);
  if (period === undefined || last === undefined || dataWindow?.end === undefined) return [];
  const expected = windowOf(period, last);
  if (expected === null) return [];
  const { start, end } = dataWindow;
  const isSameStart = start === undefined || start === expected.start;
  if (end === expected.end && isSameStart) return [];
  const shown: Period =
    start === undefined ? day(expected.end) : { kind: 'range', given: {}, ...expected };
  return [
    {
      messageId: start === undefined ? 'end' : 'window',
      params: {
        period: formatPeriod(period),
        periodEnglish: formatPeriod(period, 'en'),
        expected: formatPeriod(shown),
        expectedEnglish: formatPeriod(shown, 'en'),
        written: dataWindow.text ?? formatPeriod(dataWindow),
      },
      path: pointerTo('dataWindow'),
      span: dataWindow.span,
    },
  ];
}

function dayOf(kind: PeriodKind, days: Options['lastDay']): number | undefined {
  return kind === 'day' || kind === 'week' || kind === 'range' ? undefined : days[kind];
}

/** From the day after the last one of the month before the period to the last one of the period. */
function windowOf({ start, end }: Period, last: number): Bounds | null {
  if (start === undefined || end === undefined) return null;
  const before = readIsoDate(dayAfter(start, -1));
  const closing = readIsoDate(end);
  return {
    start: dayAfter(lastIn(before, last), 1),
    end: lastIn(closing, last),
  };
}

function lastIn({ year, month }: { readonly year: number; readonly month: number }, last: number) {
  return formatIsoDate({ year, month, day: Math.min(last, daysInMonth(year, month)) });
}

function dayAfter(iso: string, days: number): string {
  return formatIsoDate(fromDayNumber(dayNumber(readIsoDate(iso)) + days));
}

const day = (iso: string): Period => ({
  kind: 'day',
  given: readIsoDate(iso),
  start: iso,
  end: iso,
});
