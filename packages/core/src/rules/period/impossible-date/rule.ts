import { daysInMonth } from '../../../domain/date/date.ts';
import type { Period } from '../../../domain/period/period.ts';
import { pointerTo } from '../../../domain/report/pointer.ts';
import { defineRule } from '../../define-rule.ts';
import type { Problem } from '../../rule.ts';

type MessageId = 'noSuchDay' | 'inNoYear';

/** 29 February may exist where no year is written. */
const LEAP_YEAR = 2024;

/** A date that the calendar does not have. */
export const periodImpossibleDate = defineRule<MessageId>({
  id: 'period/impossible-date',
  severity: 'error',
  scope: 'block',
  since: '0.1.0',
  basis: { vi: 'Lịch', en: 'The calendar' },
  name: { vi: 'Ngày không có trong lịch', en: 'A date that does not exist' },
  messages: {
    noSuchDay: {
      headline: { vi: 'Ngày không có trong lịch.', en: 'No such date.' },
      detail: {
        vi: 'Tháng {month} có {days} ngày; dự thảo ghi “{text}”.',
        en: 'Month {month} has {days} days; the draft says “{text}”.',
      },
    },
    inNoYear: {
      headline: { vi: 'Ngày không có trong lịch.', en: 'No such date.' },
      detail: {
        vi: 'Tháng {month} có nhiều nhất {days} ngày; dự thảo ghi “{text}”.',
        en: 'Month {month} has at most {days} days; the draft says “{text}”.',
      },
    },
  },
  related: {},
  fixes: {},
  find: ({ report }) =>
    (report.periods ?? []).flatMap((period, index) =>
      period.impossible === true ? describe(period, pointerTo('periods', index)) : [],
    ),
});

const BEGINS_WITH_WORD = /^\p{L}/u;

function describe(period: Period, path: string): readonly Problem<MessageId>[] {
  const { given, text = '', span } = period;
  const { year, month } = given;
  // two figures and a slash are a date only after a word that says so
  const isCertain = year !== undefined || BEGINS_WITH_WORD.test(text);
  if (month === undefined || !isCertain) return [];
  const days = `${daysInMonth(year ?? LEAP_YEAR, month)}`;
  return [
    {
      messageId: year === undefined ? 'inNoYear' : 'noSuchDay',
      ...(year === undefined ? { severity: 'warning' as const } : {}),
      params: {
        month: year === undefined ? `${month}` : `${month}/${year}`,
        days: { figure: days, decimals: 0 },
        text,
      },
      path,
      span,
    },
  ];
}
