import type { Meeting } from '../../../domain/meeting/meeting.ts';
import type { Report } from '../../../domain/report/report.ts';
import { originalSpan } from '../../../text/view.ts';
import { listedAttendees } from './attendees.ts';
import { type LabelledLine, labelledLines, linesBelow, wordsAfter } from './labels.ts';
import { type Line, within } from './line.ts';
import { optional } from './optional.ts';
import { chairsIn } from './people.ts';
import { whenOf } from './when.ts';

/** What the labelled lines of an invitation or of minutes give. */
export function formOf(lines: readonly Line[], report: Report): Partial<Meeting> {
  const fields = labelledLines(lines);
  const time = fields.get('time');
  const place = fields.get('place');
  const words = place === undefined ? null : wordsAfter(place);
  const day =
    time === undefined
      ? undefined
      : within(time.line.segment.periods, time.line).find(({ period }) => period.kind === 'day');
  const chair = fields.get('chair');
  const [chaired] = chair === undefined ? [] : chairsIn([chair.line], report);
  const present = fields.get('attendees');
  const absent = fields.get('absent');
  const attendees = [
    ...(present === undefined ? [] : listedAttendees(of(present, lines))),
    ...(absent === undefined ? [] : listedAttendees(of(absent, lines), true)),
  ];
  return {
    ...(time === undefined ? {} : whenOf(time.line, day, report)),
    ...(words === null ? {} : { place: { text: words.text } }),
    ...(chaired === undefined ? {} : { chair: chaired }),
    ...optional('attendees', attendees),
    ...optional('agenda', agendaOf(fields.get('agenda'), lines)),
  };
}

const of = (field: LabelledLine, lines: readonly Line[]) => [
  field.line,
  ...linesBelow(field, lines),
];

function agendaOf(
  field: LabelledLine | undefined,
  lines: readonly Line[],
): NonNullable<Meeting['agenda']> {
  if (field === undefined) return [];
  const own = wordsAfter(field);
  if (own !== null) return [{ text: own.text }];
  return linesBelow(field, lines).map((line) => ({
    text: line.text.slice(line.start, line.end),
    span: originalSpan(line.segment.passage.view, line),
  }));
}
