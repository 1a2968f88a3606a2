import { productEnds } from '../../../lexicon/products/products.ts';
import type { Stretch } from '../../mention.ts';
import { stretchOf } from '../../stretch.ts';
import { after, beginsTask, CLAUSE_SIGNS, type Reader, signAt } from './reader.ts';

const LONGEST = 14;
const ENDS = new Set(productEnds);

/** What is to come of a task: "kế hoạch …" after "xây dựng". */
export function readProduct(reader: Reader, from: number): Stretch | undefined {
  const { words } = reader;
  for (let at = from; at < reader.to; at += 1) {
    const verb = after(reader, words.makingVerbs, at);
    if (verb === null) continue;
    const noun = afterNoun(reader, verb);
    if (noun === null) continue;
    return stretchOf(reader.tokens, noun.start, endOfProduct(reader, noun.end));
  }
  return undefined;
}

const MOST_BETWEEN = 4;

// "tham mưu UBND xã kế hoạch": whom it is for may stand between the two
function afterNoun(reader: Reader, verb: number): { start: number; end: number } | null {
  const last = Math.min(reader.to, verb + MOST_BETWEEN);
  for (let at = verb; at < last; at += 1) {
    const end = after(reader, reader.words.productNouns, at);
    if (end !== null) return { start: at, end };
    if (CLAUSE_SIGNS.has(signAt(reader, at))) return null;
  }
  return null;
}

function endOfProduct(reader: Reader, from: number): number {
  const last = Math.min(reader.to, from + LONGEST);
  let at = from;
  while (at < last) {
    const sign = signAt(reader, at);
    if (sign !== '' && sign !== '-' && sign !== '/' && sign !== '“' && sign !== '”') break;
    if (ENDS.has(reader.tokens[at]?.key ?? '') || (at > from && beginsTask(reader, at))) break;
    at += 1;
  }
  return at;
}
