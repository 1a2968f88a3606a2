import type { Meeting } from '../domain/meeting/meeting.ts';
import { pointerTo } from '../domain/report/pointer.ts';
import type { ReportKind } from '../domain/report/report.ts';
import type { Located, RuleInput } from './rule.ts';

type Field = NonNullable<Meeting['named']>[number];

/**
 * The meetings of a paper that must tell something and does not: neither was it read nor are there
 * words for it that reading may have failed to understand. They are shown at the title.
 *
 * @param kinds Kinds of papers in which it must be told.
 */
export function meetingsWithout(
  { report, outline }: Pick<RuleInput, 'report' | 'outline'>,
  field: Field,
  kinds: readonly ReportKind[],
): readonly (Located & { readonly meeting: Meeting })[] {
  const kind = outline?.kind ?? report.kind;
  if (kind === undefined || !kinds.includes(kind)) return [];
  const title = report.sections?.find(({ role }) => role === 'title')?.span;
  return (report.meetings ?? []).flatMap((meeting, index) => {
    if (meeting[field] !== undefined || meeting.named?.includes(field) === true) return [];
    return [{ meeting, path: pointerTo('meetings', index), span: title ?? meeting.span }];
  });
}
