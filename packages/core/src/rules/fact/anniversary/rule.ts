import type { Anniversary } from '../../../domain/anniversary/anniversary.ts';
import type { Severity } from '../../../domain/finding/finding.ts';
import { pointerTo } from '../../../domain/report/pointer.ts';
import { reportDate } from '../../../domain/report/report-date.ts';
import { defineRule } from '../../define-rule.ts';
import type { Problem } from '../../rule.ts';

type MessageId = 'betweenYears' | 'byYear';

/** A number of years that does not follow from the years beside it. */
export const factAnniversary = defineRule<MessageId>({
  id: 'fact/anniversary',
  severity: 'warning',
  scope: 'document',
  since: '0.1.0',
  basis: { vi: 'Phép trừ hai năm', en: 'One year less the other' },
  name: { vi: 'Số năm kỷ niệm', en: 'The years of an anniversary' },
  messages: {
    betweenYears: {
      headline: { vi: 'Số năm kỷ niệm chưa khớp.', en: 'Anniversary and years disagree.' },
      detail: {
        vi: 'Từ năm {from} đến năm {to} là {computed} năm; dự thảo ghi “{text}”.',
        en: 'From {from} to {to} is {computed} years; the draft says “{text}”.',
      },
    },
    byYear: {
      headline: { vi: 'Số năm kỷ niệm có thể chưa khớp.', en: 'The anniversary may not fit.' },
      detail: {
        vi: 'Từ năm {from} đến năm {to} (năm của văn bản) là {computed} năm; dự thảo ghi “{text}”.',
        en: 'From {from} to {to} (the year of the text) is {computed} years; the draft says “{text}”.',
      },
    },
  },
  related: {},
  fixes: {},
  find: ({ report }) => {
    const year = reportDate(report)?.slice(0, 4);
    return (report.anniversaries ?? []).flatMap((anniversary, index) =>
      judge(anniversary, year, pointerTo('anniversaries', index)),
    );
  },
});

function judge(
  anniversary: Anniversary,
  ownYear: string | undefined,
  path: string,
): readonly Problem<MessageId>[] {
  const { from, to, years, coming } = anniversary;
  if (to !== undefined) {
    const computed = to.year - from.year;
    if (computed === years || computed < 0 || !isOneDay(anniversary)) return [];
    // of years alone the first may be counted too
    const isClear = from.day !== undefined || Math.abs(computed - years) > 1;
    const severity = isClear && coming !== true ? 'warning' : 'info';
    return [describe(anniversary, path, 'betweenYears', severity, to.year)];
  }
  if (ownYear === undefined || from.day === undefined) return [];
  // one may look back to the last or forward to the next
  const computed = Number(ownYear) - from.year;
  if (Math.abs(computed - years) <= 1) return [];
  return [describe(anniversary, path, 'byYear', 'info', Number(ownYear))];
}

function isOneDay({ from, to }: Anniversary): boolean {
  return from.day === to?.day && from.month === to?.month;
}

function describe(
  { text, from, span }: Anniversary,
  path: string,
  messageId: MessageId,
  severity: Severity,
  to: number,
): Problem<MessageId> {
  return {
    messageId,
    severity,
    params: { text, from: `${from.year}`, to: `${to}`, computed: `${to - from.year}` },
    path,
    span,
  };
}
