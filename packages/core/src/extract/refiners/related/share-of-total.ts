import { totalWords } from '../../../lexicon/relations/relations.ts';
import { fold, foldPhrase } from '../../../vocabulary/fold.ts';
import type { ComparisonMention, StatementMention } from '../../mention.ts';
import { AND } from '../../particle-keys.ts';
import type { Segment } from '../../segment.ts';

const TOTAL = new Set(totalWords.map(fold));

/**
 * Whether the words after a percentage name the total of its statement once more: "Tổng dư nợ 500
 * tỷ đồng, trong đó nợ xấu 4 tỷ đồng, chiếm 0,8% tổng dư nợ". They name nothing narrower or wider.
 */
export function namesTotal(
  { figure, verb, basis, base }: ComparisonMention,
  total: StatementMention | undefined,
  { tokens }: Segment,
): boolean {
  if (total === undefined || base !== undefined || basis?.basis.kind !== 'whole') return false;
  if (figure.kind !== 'percentage' || verb?.verb !== 'account-for') return false;
  const words: string[] = [];
  for (let at = figure.to; tokens[at]?.kind === 'word' && tokens[at]?.key !== AND; at += 1) {
    words.push(tokens[at]?.key ?? '');
  }
  const name = words.filter((word) => !TOTAL.has(word)).join(' ');
  return name !== '' && name === nameOf(total);
}

function nameOf({ indicator }: StatementMention): string {
  const words = foldPhrase(indicator.text.normalize('NFC')).split(' ');
  return words.filter((word) => !TOTAL.has(word)).join(' ');
}
