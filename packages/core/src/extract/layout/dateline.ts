import { countLetters, type Look } from './look.ts';
import { lineCue } from './matches.ts';

const LONGEST = 110;
/** Words beside the date: a place, an hour, a day of the week, how often it was read. */
const MOST_LETTERS = 40;
const HOUR = /(?:^|\D)\d{1,2}[:hg]\d{2}(?!\d)/u;

/** Whether a line says when the text was published, or where and when it was signed. */
export function isDateline(look: Look): boolean {
  const { reading, text, isShort } = look;
  const { block, segments } = reading;
  if (!isShort || text.length > LONGEST || block.kind === 'table') return false;
  const day = segments[0]?.periods.find(
    ({ period }) => period.kind === 'day' && period.relative === undefined,
  );
  if (day === undefined) return false;
  const letters =
    countLetters(text, MOST_LETTERS) - countLetters(text.slice(day.start, day.end), MOST_LETTERS);
  if (lineCue(look)?.role === 'dateline') return true;
  if (HOUR.test(text)) return letters < MOST_LETTERS / 2;
  const isPlaced = text.slice(0, day.start).trimEnd().endsWith(',') && day.end >= text.length - 1;
  return isPlaced || letters < 4;
}
