import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { Mention, Refiner, StatementMention } from '../../mention.ts';
import type { Segment } from '../../segment.ts';
import { stretchOf } from '../../stretch.ts';
import { countNames, countParted, type ItemCount } from './items.ts';

type Listed = NonNullable<StatementMention['listed']>;

/**
 * Counts the things that are named after a number of them: "khởi công 04 dự án, gồm: A; B; C". Only
 * where the words say that all are named.
 */
export const countLists: Refiner = (mentions, segment, vocabulary) => {
  const found = new Map<Mention, Listed>();
  for (const mention of mentions) {
    if (mention.kind !== 'statement') continue;
    const listed = listAfter(mention, segment, vocabulary);
    if (listed !== null) found.set(mention, listed);
  }
  if (found.size === 0) return mentions;
  return mentions.map((mention) => {
    const listed = found.get(mention);
    if (listed === undefined || mention.kind !== 'statement') return mention;
    return { ...mention, listed };
  });
};

/** Words between the number of things and what leads to the list. */
const LONGEST_COMPLEMENT = 6;
/** A list longer than this is read as text. */
const LONGEST_LIST = 160;

function listAfter(
  { figure, sentence, parts }: StatementMention,
  segment: Segment,
  vocabulary: Vocabulary,
): Listed | null {
  const isCount = figure?.kind === 'quantity' && figure.unit?.dimension === 'count';
  if (!isCount || figure.hedge !== undefined || figure.isRange || parts !== undefined) return null;
  const { tokens, sentences } = segment;
  const from = listStart(figure.to, segment, vocabulary);
  if (from === null) return null;
  const end = sentences[sentence]?.to ?? from;
  const to = tokens[end - 1]?.key === '.' ? end - 1 : end;
  if (to - from > LONGEST_LIST || !isPlain(from, to, segment, vocabulary)) return null;
  const count = countIn(from, to, nounOf(figure.unit?.text ?? '', segment, figure), segment);
  if (count === null) return null;
  const { start, end: last } = stretchOf(tokens, from, count.to);
  return { least: count.least, most: count.most, start, end: last };
}

function countIn(
  from: number,
  to: number,
  noun: ReadonlySet<string>,
  segment: Segment,
): ItemCount | null {
  const isParted = segment.tokens.slice(from, to).some(({ key }) => key === ';');
  return isParted ? countParted(from, to, segment) : countNames(from, to, noun, segment);
}

// The words of the noun, by which each name may begin: "xã An Hòa, xã Bình Minh".
function nounOf(
  unit: string,
  { tokens }: Segment,
  { from, to }: { readonly from: number; readonly to: number },
): ReadonlySet<string> {
  const keys = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  return unit === '' ? new Set() : new Set(keys.map(({ key }) => key));
}

// "04 dự án, gồm:", "03 xã:", "03 xã gồm"
function listStart(
  from: number,
  { text, tokens }: Segment,
  { listLeads, partialLists }: Vocabulary,
): number | null {
  let at = from;
  const isLead = () => matchPhrase(listLeads, tokens, at, text);
  while (at < from + LONGEST_COMPLEMENT && tokens[at]?.kind === 'word' && isLead() === null) {
    // "12 dự án như:"
    if (matchPhrase(partialLists, tokens, at, text) !== null) return null;
    at += 1;
  }
  if (tokens[at]?.key === ':') return at + 1;
  if (tokens[at]?.key === ',') at += 1;
  const lead = isLead();
  if (lead === null) return null;
  if (tokens[lead.end]?.key === ':') return lead.end + 1;
  // "là" and the like lead to anything, "gồm" to all there are
  return lead.row.isClosed ? lead.end : null;
}

// A list of some, or with brackets, figures or blanks in it, is not counted.
function isPlain(
  from: number,
  to: number,
  { text, tokens }: Segment,
  vocabulary: Vocabulary,
): boolean {
  for (let at = from; at < to; at += 1) {
    const key = tokens[at]?.key;
    if (key === '(' || key === '…' || key === ':' || key === '"' || key === '“') return false;
    if (key === '.' && tokens[at + 1]?.key === '.') return false;
    if (matchPhrase(vocabulary.partialLists, tokens, at, text) !== null) return false;
  }
  return true;
}
