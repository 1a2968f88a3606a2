import { restatedWords, twoTiersFrom } from '../../../lexicon/boundaries/boundaries.ts';
import type { Step } from '../../step.ts';

/** Notes that the text says which boundaries its earlier figures follow. */
export const noteBoundaries: Step = (report, { original }) => {
  if ((report.period?.end ?? '') < twoTiersFrom) return report;
  const words = original.normalize('NFC').replaceAll('\u00a0', ' ').toLowerCase();
  const isRestated = restatedWords.some((phrase) => words.includes(phrase));
  return isRestated ? { ...report, restated: true } : report;
};
