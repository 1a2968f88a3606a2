import { after, CLAUSE_SIGNS, type Reader, signAt } from './reader.ts';

const MOST_OPENERS = 3;
const MOST_TOPICS = 4;

/** Index of the token after the words that only open: "Đồng thời, ". */
export function skipOpeners(reader: Reader, from: number): number {
  let at = from;
  for (let count = 0; count < MOST_OPENERS; count += 1) {
    while (signAt(reader, at) !== '' && at < reader.to) at += 1;
    const end = after(reader, reader.words.sentenceOpeners, at);
    if (end === null) return at;
    at = end;
  }
  return at;
}

/**
 * The places where what the sentence says may begin: after words that only open, and after each part
 * that says what it is about: "Ở lĩnh vực môi trường, ".
 */
export function openings(reader: Reader): readonly number[] {
  const places: number[] = [];
  let at = skipOpeners(reader, reader.from);
  for (let count = 0; count <= MOST_TOPICS && at < reader.to; count += 1) {
    places.push(at);
    const isTopic = after(reader, reader.words.topicOpeners, at) !== null;
    const end = endOfClause(reader, at);
    if (end >= reader.to || (!isTopic && signAt(reader, end) !== ':')) break;
    at = skipOpeners(reader, end + 1);
  }
  return places;
}

function endOfClause(reader: Reader, at: number): number {
  let next = at;
  while (next < reader.to && !CLAUSE_SIGNS.has(signAt(reader, next))) next += 1;
  return next;
}
