import type { FormerOrgan } from '../../../domain/agency/former-organ.ts';
import { dayNumber, formatIsoDate, fromDayNumber, readIsoDate } from '../../../domain/date/date.ts';
import { formatPeriod } from '../../../domain/period/format-period.ts';
import type { Period } from '../../../domain/period/period.ts';
import { pointerTo } from '../../../domain/report/pointer.ts';
import type { Report } from '../../../domain/report/report.ts';
import { reportDate } from '../../../domain/report/report-date.ts';
import { defineRule } from '../../define-rule.ts';
import type { Problem } from '../../rule.ts';

type MessageId = 'actsAfter' | 'actsNow' | 'tasked' | 'issues';

/** So long after the end of a body a text may still tell of what it did before. */
const DAYS_OF_GRACE = 92;

/** A body that has ended and acts, issues or is given a task after its last day. */
export const officialObsoleteUnit = defineRule<MessageId>({
  id: 'official/obsolete-unit',
  severity: 'warning',
  scope: 'document',
  since: '0.1.0',
  basis: {
    vi: 'Luật Tổ chức chính quyền địa phương 72/2025/QH15: hai cấp từ 01/7/2025',
    en: 'Law on local government 72/2025/QH15: two tiers from 01/7/2025',
  },
  name: { vi: 'Cơ quan trước sắp xếp', en: 'A body from before the reorganisation' },
  messages: {
    actsAfter: {
      headline: {
        vi: 'Tên đơn vị trước sắp xếp.',
        en: 'Unit name from before the reorganisation.',
      },
      detail: {
        vi: 'Câu này ghi {date}; “{text}” kết thúc hoạt động từ {end}. Đề nghị ghi cơ quan mới, hoặc xem lại ngày.',
        en: 'The sentence is of {dateEnglish}; “{text}” ended on {endEnglish}. Give the present body, or look at the date again.',
      },
    },
    actsNow: {
      headline: {
        vi: 'Tên đơn vị trước sắp xếp.',
        en: 'Unit name from before the reorganisation.',
      },
      detail: {
        vi: '“{text}” kết thúc hoạt động từ {end}. Nếu nhắc việc trước ngày đó, đề nghị thêm “(cũ)” hoặc “trước đây”; nếu nói về hiện nay, đề nghị ghi tên cơ quan mới.',
        en: '“{text}” ended on {endEnglish}. For earlier events add “(cũ)” (former); otherwise give the present body.',
      },
    },
    tasked: {
      headline: {
        vi: 'Giao việc cho đơn vị không còn.',
        en: 'A task for a body that has ended.',
      },
      detail: {
        vi: '“{text}” kết thúc hoạt động từ {end}. Đề nghị ghi tên cơ quan mới.',
        en: '“{text}” ended on {endEnglish}. Give the present body.',
      },
    },
    issues: {
      headline: {
        vi: 'Tên cơ quan ban hành trước sắp xếp.',
        en: 'Issued by a body that has ended.',
      },
      detail: {
        vi: 'Văn bản ghi {date}; “{text}” kết thúc hoạt động từ {end}.',
        en: 'The document is of {dateEnglish}; “{text}” ended on {endEnglish}.',
      },
    },
  },
  related: {},
  fixes: {},
  find: ({ report }) =>
    (report.formerOrgans ?? []).flatMap((organ, index) =>
      judge(organ, report, pointerTo('formerOrgans', index)),
    ),
});

function judge(organ: FormerOrgan, report: Report, path: string): readonly Problem<MessageId>[] {
  const { as, date, validTo, verified } = organ;
  const own = reportDate(report);
  if (as === 'issuing' || date !== undefined) {
    if (date === undefined || date <= validTo) return [];
    const messageId = as === 'issuing' ? 'issues' : 'actsAfter';
    return [describe(organ, path, messageId, { date, isSure: verified })];
  }
  if (own === undefined || own <= validTo) return [];
  if (as === 'tasked') return [describe(organ, path, 'tasked', { date: own, isSure: verified })];
  // what is told without a date may be of before
  const from = report.period?.start ?? own;
  if (from <= validTo || daysBetween(validTo, own) < DAYS_OF_GRACE) return [];
  return [describe(organ, path, 'actsNow', { date: own, isSure: false })];
}

function describe(
  { text, validTo, span }: FormerOrgan,
  path: string,
  messageId: MessageId,
  { date, isSure }: { readonly date: string; readonly isSure: boolean },
): Problem<MessageId> {
  const [at, end] = [dayOf(date), dayOf(nextDay(validTo))];
  return {
    messageId,
    ...(isSure ? {} : { severity: 'info' as const }),
    params: {
      text,
      date: formatPeriod(at),
      dateEnglish: formatPeriod(at, 'en'),
      end: formatPeriod(end),
      endEnglish: formatPeriod(end, 'en'),
    },
    path,
    span,
  };
}

function dayOf(iso: string): Period {
  const { day, month, year } = readIsoDate(iso);
  return { kind: 'day', given: { day, month, year }, start: iso, end: iso };
}

function nextDay(iso: string): string {
  return formatIsoDate(fromDayNumber(dayNumber(readIsoDate(iso)) + 1));
}

function daysBetween(from: string, to: string): number {
  return dayNumber(readIsoDate(to)) - dayNumber(readIsoDate(from));
}
