import { readIsoDate } from '../../../domain/date/date.ts';
import type { Severity } from '../../../domain/finding/finding.ts';
import { formatPeriod } from '../../../domain/period/format-period.ts';
import { pointerTo } from '../../../domain/report/pointer.ts';
import type { Report } from '../../../domain/report/report.ts';
import type { Problem } from '../../rule.ts';
import { corrected } from './corrected.ts';
import type { Claim, Dated } from './own-periods.ts';

/** What may be told of a period that is not the report's. */
export type MessageId = 'reporting' | 'next' | 'passed' | 'title' | 'year';

/** Words that speak of a period as still to come which had ended before the draft's own day. */
export function describePassed({ period, index }: Claim, day: string): Problem<MessageId> {
  return {
    messageId: 'passed',
    severity: 'info',
    params: {
      written: period.text ?? formatPeriod(period),
      day: formatPeriod(dayOf(day)),
      dayEnglish: formatPeriod(dayOf(day), 'en'),
    },
    path: pointerTo('periods', index),
    span: period.span,
  };
}

/** Words that are of another period than `to`. */
export function describe(
  messageId: MessageId,
  { period, length, index }: Claim,
  to: Dated,
  severity: Severity,
  { report, issued }: { readonly report?: Report; readonly issued?: string },
): Problem<MessageId> {
  const { text, span } = period;
  const words = text === undefined ? null : corrected(text, length, to);
  const other = messageId === 'next' ? report?.nextPeriod : report?.period;
  const isRelated = other?.span !== undefined && other.start === to.start;
  return {
    messageId,
    ...(severity === 'warning' ? {} : { severity }),
    params: {
      own: nameOf(to, 'vi'),
      ownEnglish: nameOf(to, 'en'),
      written: text ?? formatPeriod(period),
      ...(issued === undefined
        ? {}
        : {
            issued: formatPeriod(dayOf(issued)),
            issuedEnglish: formatPeriod(dayOf(issued), 'en'),
          }),
    },
    path: pointerTo('periods', index),
    span,
    ...(isRelated
      ? {
          related: [
            {
              role: 'own',
              path: pointerTo(messageId === 'next' ? 'nextPeriod' : 'period'),
              span: other.span,
            },
          ],
        }
      : {}),
    ...(span === undefined || words === null
      ? {}
      : {
          fixes: [
            { titleId: 'change', params: { words }, safe: false, edits: [{ span, text: words }] },
          ],
        }),
  };
}

// weeks have no other name than the number they are given
function nameOf(period: Dated, locale: 'vi' | 'en'): string {
  const isWeek = period.kind === 'week' && period.text !== undefined;
  return isWeek ? (period.text ?? '') : formatPeriod(period, locale);
}

const dayOf = (iso: string) =>
  ({ kind: 'day', given: readIsoDate(iso), start: iso, end: iso }) as const;
