import { readPeriod } from '../../../domain/period/read-period.ts';
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
    mentions.push({
      kind: 'period',
      period: reading.period,
      ...stretchOf(tokens, at, reading.end),
    });
    ({ end } = reading);
  }
  return mentions;
};
