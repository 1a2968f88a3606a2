import { readPeriod } from '../../../domain/period/read-period.ts';
import type { PeriodMention, Recognizer } from '../../mention.ts';
import { stretchOf } from '../../stretch.ts';

/** Dates and periods. */
export const recognizePeriods: Recognizer = ({ tokens, numbers, openings }) => {
  const mentions: PeriodMention[] = [];
  let end = 0;
  for (const at of inOrder(numbers, openings)) {
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

function* inOrder(a: readonly number[], b: readonly number[]): Generator<number> {
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const takesA = (a[i] ?? Number.POSITIVE_INFINITY) < (b[j] ?? Number.POSITIVE_INFINITY);
    if (takesA) yield a[i++] as number;
    else yield b[j++] as number;
  }
}
