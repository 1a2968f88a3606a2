import { readIsoDate } from '../../../domain/date/date.ts';
import type { Severity } from '../../../domain/finding/finding.ts';
import type { Report } from '../../../domain/report/report.ts';
import { defineRule } from '../../define-rule.ts';
import type { Problem } from '../../rule.ts';
import {
  type Claim,
  claimsOf,
  type Dated,
  type Length,
  type OwnPeriods,
  ownPeriods,
} from './own-periods.ts';
import { dayAfterPassed, isInDataWindow } from './passed.ts';
import { describe, describePassed, type MessageId } from './problems.ts';
import { titleAgainstText } from './title.ts';
import { titleOfLastYear } from './year.ts';

const headline = {
  vi: 'Có thể còn sót nội dung kỳ trước.',
  en: 'Possibly left over from the last period.',
};

/** Words that assert another period than the report's own, or than the one that follows it. */
export const periodResidue = defineRule<MessageId>({
  id: 'period/residue',
  severity: 'warning',
  scope: 'document',
  since: '0.1.0',
  basis: {
    vi: 'Kỳ báo cáo do tiêu đề hoặc phần đầu dự thảo xác định (thông lệ)',
    en: 'The reporting period is the one the title or the opening names (customary)',
  },
  name: { vi: 'Còn sót kỳ trước', en: 'Words left over from another period' },
  messages: {
    reporting: {
      headline,
      detail: {
        vi: 'Kỳ báo cáo là {own} nhưng chỗ này ghi “{written}”.',
        en: 'The reporting period is {ownEnglish}; this says “{written}”.',
      },
    },
    next: {
      headline,
      detail: {
        vi: 'Kỳ tiếp theo là {own} nhưng chỗ này ghi “{written}”.',
        en: 'The next period is {ownEnglish}; this says “{written}”.',
      },
    },
    passed: {
      headline,
      detail: {
        vi: 'Chỗ này nói về “{written}” sắp tới, nhưng dự thảo đề {day}.',
        en: 'This speaks of “{written}” as still to come; the draft is dated {dayEnglish}.',
      },
    },
    title: {
      headline: {
        vi: 'Tiêu đề khác kỳ với nội dung.',
        en: 'Title and text are of different periods.',
      },
      detail: {
        vi: 'Tiêu đề ghi “{written}”; các phần khác của dự thảo nói về {own}.',
        en: 'The title says “{written}”; the other parts of the draft are about {ownEnglish}.',
      },
    },
    year: {
      headline: {
        vi: 'Tiêu đề có thể còn sót năm trước.',
        en: 'The title may be of the year before.',
      },
      detail: {
        vi: 'Dự thảo đề {issued} nhưng tiêu đề ghi “{written}”.',
        en: 'The draft is dated {issuedEnglish}; the title says “{written}”.',
      },
    },
  },
  related: { own: { vi: 'Kỳ của dự thảo', en: 'The period of the draft' } },
  fixes: { change: { vi: 'Sửa thành “{words}”', en: 'Change to “{words}”' } },
  find: ({ report }) => {
    const claims = claimsOf(report);
    const own = ownPeriods(report, claims);
    const issued = report.envelope?.issueDate;
    const lastYear = issued === undefined ? [] : titleOfLastYear(claims, own, issued);
    if (issued !== undefined && lastYear.length > 0) {
      return lastYear.map(({ claim, to }) => describe('year', claim, to, 'warning', { issued }));
    }
    const wrongTitle = titleAgainstText(claims, own);
    if (wrongTitle !== null) {
      return wrongTitle.map(({ claim, to }) => describe('title', claim, to, 'warning', {}));
    }
    return claims.flatMap((claim) => judge(claim, own, report));
  },
});

function judge(claim: Claim, own: OwnPeriods, report: Report): readonly Problem<MessageId>[] {
  const { period, asserts, length } = claim;
  if (asserts.as === 'reporting') {
    const to = own.reporting.get(length);
    if (to === undefined || isSame(period, to)) return [];
    const found = ofReporting(claim, to);
    const isUnsure = own.guessed === length || isInDataWindow(period, report);
    const severity = isUnsure && found !== null ? 'info' : found;
    return severity === null ? [] : [describe('reporting', claim, to, severity, { report })];
  }
  const to = own.next.get(length);
  const reported = own.reporting.get(length);
  const isReported = reported !== undefined && isSame(period, reported);
  if (to === undefined) return hasPassed(claim, report);
  if (isSame(period, to)) return [];
  if (period.start > to.start) return [];
  const isSure = isReported || isYearBefore(period, to);
  const isHead = asserts.by === 'title' || asserts.by === 'heading';
  const isPlain = asserts.by === 'sentence' && SHORT.has(length);
  const severity = isSure && (isHead || isPlain) ? 'warning' : 'info';
  return [describe('next', claim, to, severity, { report })];
}

// no period of the draft is known, but its own day is later
function hasPassed(claim: Claim, report: Report): readonly Problem<MessageId>[] {
  const day = dayAfterPassed(claim, report);
  return day === null ? [] : [describePassed(claim, day)];
}

const SHORT: ReadonlySet<Length> = new Set(['week', 'month', 'quarter']);

const MONTHS_OF = { week: 0, month: 1, quarter: 3, 'first-months': 0, 'last-months': 0, year: 12 };

/** How sure it is that words of a report are left over; null where they may well be meant. */
function ofReporting({ period, asserts, length }: Claim, to: Dated): Severity | null {
  const isLater = period.end > to.end;
  const isBefore = monthsBetween(period, to) === MONTHS_OF[length] && !isLater;
  const isHead = asserts.by === 'title' || asserts.by === 'heading';
  if (isHead) return isLater || length === 'first-months' ? 'info' : 'warning';
  if (isLater) return null;
  const isMonth = length === 'month' || length === 'week';
  const isLikely = isBefore || isYearBefore(period, to);
  if (!isLikely && length !== 'first-months') return null;
  return asserts.by === 'sentence' && isMonth ? 'warning' : 'info';
}

const isSame = (one: Dated, other: Dated) => one.start === other.start && one.end === other.end;

function isYearBefore(period: Dated, to: Dated): boolean {
  const isAlike = period.start.slice(4) === to.start.slice(4);
  return isAlike && readIsoDate(period.start).year === readIsoDate(to.start).year - 1;
}

function monthsBetween(one: Dated, other: Dated): number {
  const [a, b] = [readIsoDate(one.start), readIsoDate(other.start)];
  return (b.year - a.year) * 12 + b.month - a.month;
}
