import type { Token } from '../../../vocabulary/tokenize.ts';
import type { DocumentNumberMention, Recognizer } from '../../mention.ts';
import { NUMBER } from '../../particle-keys.ts';
import { stretchOf } from '../../stretch.ts';

/**
 * Numbers of official documents: digits joined to a notation in capitals ("186/BC-UBND",
 * "08-NQ/TU", "30/2020/NĐ-CP"), or a number with a year after "số" ("số 09/2022").
 */
export const recognizeDocumentNumbers: Recognizer = ({ text, tokens, numbers }) => {
  const mentions: DocumentNumberMention[] = [];
  for (const at of numbers) {
    const token = tokens[at] as Token;
    if (!mayHaveNotation(tokens[at + 1]) || !/^\d{1,5}$/u.test(token.key)) continue;
    if (token.start < (mentions.at(-1)?.end ?? 0)) continue;
    const year = yearAt(tokens, at + 1);
    const notationFrom = year === null ? at + 1 : at + 3;
    const to = endOfNotation(text, tokens, notationFrom);
    const afterNumberWord = [tokens[at - 1], tokens[at - 2]].some((word) => word?.key === NUMBER);
    if (to === null && !(year !== null && afterNumberWord)) continue;
    const end = to ?? at + 3;
    mentions.push({
      kind: 'document-number',
      number: token.key,
      ...(to === null
        ? {}
        : { notation: text.slice(tokens[notationFrom + 1]?.start, tokens[to - 1]?.end) }),
      ...(year === null ? {} : { year }),
      ...stretchOf(tokens, at, end),
    });
  }
  return mentions;
};

// The mark between the digits and the notation or year stands right after the digits.
function mayHaveNotation(mark: Token | undefined): boolean {
  return mark !== undefined && !mark.spaced && (mark.key === '/' || mark.key === '-');
}

function yearAt(tokens: readonly Token[], at: number): number | null {
  const slash = tokens[at];
  const year = tokens[at + 1];
  if (slash?.key !== '/' || slash.spaced || year?.spaced !== false) return null;
  return /^(?:19|20)\d{2}$/u.test(year.key) ? Number(year.key) : null;
}

// A mark, then words in capitals joined by hyphens and slashes, all without blanks.
function endOfNotation(text: string, tokens: readonly Token[], at: number): number | null {
  const mark = tokens[at];
  if (!mayHaveNotation(mark)) return null;
  let end: number | null = null;
  for (let next = at + 1; next < tokens.length; next += 1) {
    const token = tokens[next] as Token;
    if (token.spaced) break;
    if (token.kind === 'word') {
      if (!isNotation(text.slice(token.start, token.end))) break;
      end = next + 1;
    } else if (token.key !== '-' && token.key !== '/' && token.key !== '&') break;
  }
  return end;
}

// "QĐ", "UBND", "QyĐ", "BC": at least two letters, the first and one more in capitals.
function isNotation(word: string): boolean {
  const capitals = [...word].filter((letter) => letter !== letter.toLowerCase()).length;
  return word.length > 1 && capitals > 1;
}
