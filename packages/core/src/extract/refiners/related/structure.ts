import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { StatementMention } from '../../mention.ts';
import type { Segment } from '../../segment.ts';
import { endBefore } from './figures.ts';

/** How many words before the first share may say that shares make up a whole. */
const REACH = 16;
/** Of shares of one whole there are seldom more. */
const MOST = 24;

/**
 * The shares that "cơ cấu" says make up a whole, by the place of the first: "cơ cấu kinh tế: nông
 * nghiệp 12,3%; công nghiệp 45,6%; dịch vụ 42,1%". Each is a statement of one share and nothing else.
 */
export function bindStructures(
  statements: readonly StatementMention[],
  segment: Segment,
  vocabulary: Vocabulary,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  for (let place = 0; place < statements.length; place += 1) {
    const run = sharesFrom(place, statements, segment, vocabulary);
    const isWhole = run.length > 1 && namesStructure(place, statements, segment, vocabulary);
    if (isWhole && !isOpen(run.at(-1) ?? place, statements, segment, vocabulary)) {
      found.set(place, run);
    }
    place += Math.max(0, run.length - 1);
  }
  return found;
}

function sharesFrom(
  first: number,
  statements: readonly StatementMention[],
  { text, tokens }: Segment,
  vocabulary: Vocabulary,
): readonly number[] {
  const run: number[] = [];
  const { sentence } = statements[first] as StatementMention;
  for (let place = first; place < Math.min(statements.length, first + MOST); place += 1) {
    const statement = statements[place] as StatementMention;
    if (statement.sentence !== sentence || !isShare(statement)) break;
    if (place > first) {
      const end = endBefore(statements[place - 1] as StatementMention, shareOf(statement).from);
      for (let at = end; at < shareOf(statement).from; at += 1) {
        if (matchPhrase(vocabulary.partCues, tokens, at, text) !== null) return run;
      }
    }
    run.push(place);
  }
  return run;
}

function isShare({ figure, comparisons }: StatementMention): boolean {
  const [only] = comparisons;
  if (figure !== undefined || only === undefined || comparisons.length > 1) return false;
  const isPlain = only.verb === undefined || only.verb.verb === 'account-for';
  const isOfWhole = only.basis === undefined || only.basis.basis.kind === 'whole';
  return isPlain && isOfWhole && only.figure.kind === 'percentage' && !only.figure.isRange;
}

function shareOf({ comparisons, from }: StatementMention): { readonly from: number; to: number } {
  return comparisons[0]?.figure ?? { from, to: from };
}

function namesStructure(
  first: number,
  statements: readonly StatementMention[],
  { text, tokens, sentences }: Segment,
  vocabulary: Vocabulary,
): boolean {
  const statement = statements[first] as StatementMention;
  const { from } = shareOf(statement);
  const least = Math.max(sentences[statement.sentence]?.from ?? from, from - REACH);
  for (let at = from - 1; at >= least; at -= 1) {
    if (tokens[at]?.kind === 'number') return false;
    if (matchPhrase(vocabulary.structures, tokens, at, text) !== null) return true;
  }
  return false;
}

// "…, còn lại là ngành khác": a share is not given.
function isOpen(
  last: number,
  statements: readonly StatementMention[],
  { text, tokens, sentences }: Segment,
  vocabulary: Vocabulary,
): boolean {
  const statement = statements[last] as StatementMention;
  const { to } = shareOf(statement);
  const end = Math.min(sentences[statement.sentence]?.to ?? to, to + REACH);
  for (let at = to; at < end; at += 1) {
    if (tokens[at]?.key === ';') return false;
    const isRest =
      matchPhrase(vocabulary.others, tokens, at, text) ??
      matchPhrase(vocabulary.remainders, tokens, at, text);
    if (isRest !== null || tokens[at]?.key === '…') return true;
  }
  return false;
}
