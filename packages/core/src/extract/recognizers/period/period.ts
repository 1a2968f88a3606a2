import { readPeriod } from '../../../domain/period/read-period.ts';
import { readWeekdayBeside } from '../../../domain/period/read-weekday.ts';
import type { PeriodMention, Recognizer } from '../../mention.ts';
import { stretchOf } from '../../stretch.ts';

/** Dates and periods. */
export const recognizePeriods: Recognizer = ({ tokens, numbers, openings }) => {
  const mentions: PeriodMention[] = [];
  let end = 0;
  let [number, opening] = [0, 0];
  while (number < numbers.length || opening < openings.length) {
    const nextNumber = numbers[number] ?? tokens.length;
    const at = Math.min(nextNumber, openings[opening] ?? tokens.length);
    if (at === nextNumber) number += 1;
    else opening += 1;
    const reading = at < end ? null : readPeriod(tokens, at);
    if (reading === null) continue;
    const { period } = reading;
    ({ end } = reading);
    const weekday =
      period.weekday ?? (period.kind === 'day' ? readWeekdayBeside(tokens, at, end) : null);
    mentions.push({
      kind: 'period',
      period,
      ...stretchOf(tokens, at, end),
      ...(weekday === null
        ? {}
        : { weekday: { day: weekday.day, ...stretchOf(tokens, weekday.from, weekday.to) } }),
    });
  }
  return mentions;
};
