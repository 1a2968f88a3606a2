import type { Meeting } from '../../../domain/meeting/meeting.ts';
import type { Report, ReportKind } from '../../../domain/report/report.ts';
import { concludingVerbs } from '../../../lexicon/meetings/meetings.ts';
import { originalSpan } from '../../../text/view.ts';
import type { DocumentReading } from '../../read-document.ts';
import type { Step } from '../../step.ts';
import { attendeesIn } from './attendees.ts';
import { formOf } from './form.ts';
import { type Line, linesOf, within } from './line.ts';
import { modeIn } from './mode.ts';
import { namedIn } from './named.ts';
import { CERTAIN, findOpening, type Opening } from './opening.ts';
import { optional } from './optional.ts';
import { holderIn, holderInTitle } from './organ.ts';
import { chairsIn, concludersIn, reportersIn } from './people.ts';
import { placeIn } from './place.ts';
import { votesIn } from './votes.ts';
import { whenOf } from './when.ts';

/** How many blocks from the top may tell of the meeting: title, subject, opening, captions. */
const HEAD = 14;
/** Lists of those present and of matters may stand lower in an invitation or in minutes. */
const FORM = 60;

const MEETING_KINDS = new Set<ReportKind | undefined>([
  'briefing',
  'regular-session',
  'working-session',
  'conference',
  'council-session',
  'press-briefing',
]);
/** Kinds that are about a meeting, whatever they say of it. */
const ABOUT_MEETINGS = new Set<ReportKind | undefined>([
  ...MEETING_KINDS,
  'conclusion-notice',
  'minutes',
  'invitation',
]);
/** Kinds in which a meeting is told of only where a sentence says so by itself. */
const MAY_TELL = new Set<ReportKind | undefined>([undefined, 'news']);
/** Papers that must say when, by whom and under whom they met. */
const FORMED = new Set<ReportKind | undefined>(['minutes', 'invitation', 'conclusion-notice']);
const FORMS = new Set<ReportKind | undefined>(['minutes', 'invitation']);

/**
 * Finds the meeting that a document tells of or calls: when it was held, by whom and where, who led,
 * concluded, reported and was present. None is made up for a report that tells of none.
 */
export const readMeeting: Step = (report, reading) => {
  const isAbout = ABOUT_MEETINGS.has(report.kind);
  if (!isAbout && !MAY_TELL.has(report.kind)) return report;
  const head = linesOf(reading, HEAD);
  const opening = findOpening(head);
  if (!isAbout && (opening === null || opening.weight < CERTAIN)) return report;
  const lines = FORMS.has(report.kind) ? linesOf(reading, FORM) : head;
  const meeting: Meeting = {
    ...kindOf(report, opening),
    ...told(opening, head, report),
    ...people(head, reading, report),
    ...formOf(lines, report),
    ...optional('votes', votesIn(FORMS.has(report.kind) ? lines : [])),
    ...(FORMED.has(report.kind) ? { named: namedIn(reading, report) } : {}),
    ...spanOf(opening),
  };
  return { ...report, meetings: [meeting] };
};

function kindOf({ kind }: Report, opening: Opening | null): Pick<Meeting, 'kind'> {
  if (MEETING_KINDS.has(kind)) return { kind } as Pick<Meeting, 'kind'>;
  return opening === null ? {} : { kind: opening.kind };
}

function told(opening: Opening | null, head: readonly Line[], report: Report): Partial<Meeting> {
  const title = head[0];
  const organ =
    (opening === null ? null : holderIn(opening)) ??
    report.envelope?.organ ??
    (title === undefined ? null : holderInTitle(title));
  const mode = modeIn(head);
  const place = opening === null ? null : placeIn(opening);
  return {
    ...(opening === null ? {} : whenOf(opening.line, opening.day ?? saidToday(head), report)),
    ...(organ == null ? {} : { organ }),
    ...(place === null ? {} : { place }),
    ...(mode === undefined ? {} : { mode }),
  };
}

// "Tại phiên họp chiều nay" may stand below the sentence that opens
function saidToday(head: readonly Line[]) {
  return head
    .flatMap((line) => within(line.segment.periods, line))
    .find(({ period }) => period.relative?.unit === 'day' && period.relative.from === 0);
}

function people(head: readonly Line[], reading: DocumentReading, report: Report): Partial<Meeting> {
  const telling = linesOf(reading, reading.blocks.length, (text) => mayConclude(text));
  const [concludedBy] = concludersIn(telling, report);
  const chair = chairsIn(head, report)[0] ?? concludedBy;
  return {
    ...(chair === undefined ? {} : { chair }),
    ...(concludedBy === undefined ? {} : { concludedBy }),
    ...optional('reporters', reportersIn(head, report)),
    ...optional('attendees', attendeesIn(head)),
  };
}

const mayConclude = (text: string) => {
  const words = text.toLowerCase();
  return concludingVerbs.some((verb) => words.includes(verb));
};

function spanOf(opening: Opening | null): Pick<Meeting, 'span'> {
  if (opening === null) return {};
  const { line } = opening;
  return { span: originalSpan(line.segment.passage.view, line) };
}
