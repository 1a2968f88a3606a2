import { timelyWords } from '../../../lexicon/relations/relations.ts';
import { foldPhrase } from '../../../vocabulary/fold.ts';
import type { ComparisonMention, StatementMention } from '../../mention.ts';

const TIMELY = timelyWords.map(foldPhrase);

/**
 * Whether a percentage is how many of the total came out in time: "giải quyết 640 hồ sơ, trong đó
 * đúng hạn 624 hồ sơ, đạt 97,5%". Of any other part "đạt" may be of a plan of its own.
 */
export function isTimelyPart(
  { indicator }: StatementMention,
  { verb }: ComparisonMention,
): boolean {
  if (verb?.verb !== 'reach') return false;
  const name = foldPhrase(indicator.text.normalize('NFC'));
  return TIMELY.some((words) => name.includes(words));
}
