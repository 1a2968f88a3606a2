import type { Random } from '../../random.ts';
import { type Day, dayOf, fieldsOf, slashed } from '../calendar.ts';
import { type Content, contentFrom } from '../content.ts';
import { textOf } from '../document.ts';
import type { DocumentFamily } from '../family.ts';
import { conclusionNotice } from '../kinds/conclusion-notice.ts';
import { invitation } from '../kinds/invitation.ts';
import { meetingNews } from '../kinds/meeting-news.ts';
import { periodicReport } from '../kinds/periodic-report.ts';

const KINDS = [conclusionNotice, periodicReport, meetingNews, invitation] as const;
const DATED = /(?<lead>trước ngày|chậm nhất ngày|muộn nhất ngày) (?<date>[\d/]+)/gu;

/** A deadline of an earlier document left in: it lies before the one that sets it. */
export const deadlines: DocumentFamily = {
  name: 'deadline',
  make: (random, turn) => {
    const make = KINDS[turn % KINDS.length] ?? conclusionNotice;
    const content = contentFrom(random);
    const original = textOf(make(content));
    const dated = [...original.matchAll(DATED)];
    const { index, 0: words, groups } = random.pick(dated);
    const date = groups?.date ?? '';
    const earlier = wordsOf(groups?.lead ?? '', passed(date, content, random), random);
    return {
      kind: `${make.name}: ${words}`,
      original,
      planted: `${original.slice(0, index)}«${earlier}»${original.slice(index + words.length)}`,
      rules: ['directive/past-deadline'],
    };
  },
};

// The same day some months before, or any day of the weeks before the meeting.
function passed(date: string, { setting }: Content, random: Random): Day {
  if (random.whole(0, 1) === 0) return setting.met - random.whole(1, 40);
  const [day = 1, month = 1, year = 1] = date.split('/').map(Number);
  const least = setting.month - fieldsOf(dayOf(year, month, 1)).month;
  const before = dayOf(year, month + least - random.whole(1, 2), Math.min(day, 28));
  return Math.min(before, setting.met - 1);
}

function wordsOf(lead: string, day: Day, random: Random): string {
  if (random.whole(0, 3) > 0) return `${lead} ${slashed(day)}`;
  const { day: date, month, year } = fieldsOf(day);
  return `${lead} ${date} tháng ${month} năm ${year}`;
}
