import type { Meeting } from '../../../domain/meeting/meeting.ts';
import type { Report } from '../../../domain/report/report.ts';
import { dayWords } from '../../../lexicon/calendar/calendar.ts';
import { attendanceWords, chairingVerbs, dueWords } from '../../../lexicon/meetings/meetings.ts';
import { fold } from '../../../vocabulary/fold.ts';
import { compilePhrases, matchPhrase, phraseEndingAt } from '../../../vocabulary/phrase-index.ts';
import type { DocumentReading } from '../../read-document.ts';
import { labelledLines } from './labels.ts';
import { type Line, linesOf, within } from './line.ts';

type Named = NonNullable<Meeting['named']>[number];

/** The body of a letter or of minutes, lists of those present left out. */
const MOST = 60;
const CHAIRING = compilePhrases(chairingVerbs, (word) => [word]);
const ATTENDANCE = compilePhrases(attendanceWords, (word) => [word]);
const DUE = compilePhrases(dueWords, (word) => [word]);
const DAY = fold(dayWords[0] ?? '');
const BLANKS = new Set(['…', '.', '_', '/']);
const HOUR = /(?:^|[^\d/.,])\d{1,2}\s?(?:giờ|h|g|:\d)|giờ/iu;
/** How far a citation and its day may stand apart: "số 115/KH-UBND, ngày 30/6/2026". */
const CITED = 12;

/**
 * What a paper speaks of, whether or not it was understood: so that nothing is called missing
 * which stands there in words that reading does not know.
 */
export function namedIn(reading: DocumentReading, report: Report): readonly Named[] {
  const lines = linesOf(reading, MOST);
  const all = linesOf(reading, reading.blocks.length, (text) => CHAIR_HINT.test(text));
  // who has a line for the time says it there
  const time = labelledLines(lines).get('time');
  const own = time === undefined ? lines : lines.slice(lines.indexOf(time.line)).slice(0, 2);
  const head = report.kind === 'minutes' ? null : headEnd(report);
  const dated = own.some((line) => namesDay(line, head));
  const timed = own.some(({ text, start, end }) => HOUR.test(text.slice(start, end)));
  const chaired = all.some(({ tokens, text }) =>
    tokens.some((_, at) => matchPhrase(CHAIRING, tokens, at, text) !== null),
  );
  const held =
    report.envelope?.organ !== undefined || lines.some(({ segment }) => segment.organs.length > 0);
  const attended = lines.some(({ tokens, text }) =>
    tokens.some((_, at) => matchPhrase(ATTENDANCE, tokens, at, text) !== null),
  );
  const named: readonly (readonly [Named, boolean])[] = [
    ['date', dated],
    ['time', timed],
    ['chair', chaired],
    ['organ', held],
    ['attendees', attended],
  ];
  return named.flatMap(([what, isNamed]) => (isNamed ? [what] : []));
}

// not "phối hợp", but "chủ trì", "chủ tọa", "điều hành", in whatever case and tone marks
const CHAIR_HINT = /ch[uủ]\s*t|điều\s*hành|trưởng\s*đoàn/iu;

function headEnd({ envelope }: Report): number {
  return envelope?.span?.end ?? 0;
}

// "ngày 26/11/2026", "ngày … tháng … năm …", but no day of a cited paper, none by which to be ready
function namesDay(line: Line, headEnds: number | null): boolean {
  const { segment, tokens, text } = line;
  if (headEnds !== null && segment.passage.view.start + line.start < headEnds) return false;
  const isOpen = tokens.some(({ key }, at) => key === DAY && BLANKS.has(tokens[at + 1]?.key ?? ''));
  if (isOpen) return true;
  const cited = within(segment.documents, line);
  return within(segment.periods, line).some(({ period, start }) => {
    if (period.kind !== 'day') return false;
    const at = tokens.findIndex((token) => token.start >= start);
    const isDue = phraseEndingAt(DUE, tokens, at, 0, text) !== null;
    return !isDue && !cited.some(({ end }) => end <= start && start - end <= CITED);
  });
}
