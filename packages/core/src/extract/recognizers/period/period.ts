import { readPeriod } from '../../../domain/period/read-period.ts';
import type { PeriodMention, Recognizer } from '../../mention.ts';
import { stretchOf } from '../../stretch.ts';

/** Dates and periods. */
export const recognizePeriods: Recognizer = ({ tokens }) => {
  const mentions: PeriodMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const reading = readPeriod(tokens, at);
    if (reading === null) {
      at += 1;
      continue;
    }
    mentions.push({
      kind: 'period',
      period: reading.period,
      ...stretchOf(tokens, at, reading.end),
    });
    at = reading.end;
  }
  return mentions;
};
