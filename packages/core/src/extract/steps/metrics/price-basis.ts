import type { Metric } from '../../../domain/metric/metric.ts';
import { lastBeginning } from '../../../domain/span/locate.ts';
import type { Mention, StatementMention } from '../../mention.ts';
import type { SegmentReading } from '../../read-document.ts';

const LONGEST_BRACKET = 40;
/** How many mentions back the words may stand. */
const FARTHEST = 40;

/**
 * In which prices an amount of money, or the growth of one, is given: what its sentence says before
 * it, or the bracket right after it; null where nothing does.
 */
export function priceBasisOf(
  { figure, comparisons, sentence, end }: StatementMention,
  { passage, mentions, namesPrices }: SegmentReading,
): Metric['priceBasis'] | null {
  if (!namesPrices || (figure !== undefined && figure.unit?.dimension !== 'money')) return null;
  const stop = figure?.end ?? comparisons[0]?.end ?? end;
  const from = passage.sentences[sentence]?.start ?? 0;
  const nearest = lastBeginning(mentions, stop + LONGEST_BRACKET, ({ start }) => start);
  for (let at = nearest; at >= Math.max(0, nearest - FARTHEST); at -= 1) {
    const mention = mentions[at] as Mention;
    if (mention.start < from) break;
    if (mention.kind !== 'price-basis') continue;
    const between = passage.text.slice(stop, mention.start);
    if (mention.start < stop || opensBracket(between)) return mention.basis;
  }
  return null;
}

// "12 tỷ đồng (theo giá so sánh)"
function opensBracket(between: string): boolean {
  const words = between.trimStart();
  return words.startsWith('(') && !words.includes(')') && !/[0-9]/u.test(words);
}
