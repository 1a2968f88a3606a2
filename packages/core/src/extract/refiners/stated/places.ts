import type { Mention, PeriodMention } from '../../mention.ts';

/** The dates and periods of a segment by the tokens they begin at and end before. */
export interface PeriodPlaces {
  readonly startingAt: ReadonlyMap<number, PeriodMention>;
  readonly endingAt: ReadonlyMap<number, PeriodMention>;
}

/** Indexes dates and periods by their places. */
export function placePeriods(mentions: readonly Mention[]): PeriodPlaces {
  const startingAt = new Map<number, PeriodMention>();
  const endingAt = new Map<number, PeriodMention>();
  for (const mention of mentions) {
    if (mention.kind !== 'period') continue;
    startingAt.set(mention.from, mention);
    endingAt.set(mention.to, mention);
  }
  return { startingAt, endingAt };
}
