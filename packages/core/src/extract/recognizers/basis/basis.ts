import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import type { Token } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { BasisMention, Recognizer } from '../../mention.ts';
import { stretchOf } from '../../stretch.ts';

/** What a percentage is compared with, right after it: "so với cùng kỳ", "CK", "dự toán tỉnh". */
export const recognizeBases: Recognizer = ({ text, tokens }, vocabulary) => {
  const mentions: BasisMention[] = [];
  tokens.forEach((_token, at) => {
    const mention = readBasis(text, tokens, at, vocabulary);
    if (mention !== null) mentions.push(mention);
  });
  return mentions;
};

function readBasis(
  text: string,
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): BasisMention | null {
  let from = at;
  for (;;) {
    const lead = matchPhrase(vocabulary.basisLeads, tokens, from, text);
    if (lead === null || matchPhrase(vocabulary.bases, tokens, from, text) !== null) break;
    from = lead.end;
  }
  const year = from > at ? yearOf(tokens, from) : null;
  if (year !== null) {
    const basis = { kind: 'same-period', year } as const;
    return { kind: 'basis', basis, ...stretchOf(tokens, at, from + 2) };
  }
  const match = matchPhrase(vocabulary.bases, tokens, from, text);
  if (match === null) return null;
  const after = yearOf(tokens, match.end) === null ? match.end : match.end + 2;
  const basis = {
    kind: match.row.basis,
    ...(after === match.end ? {} : { year: yearOf(tokens, match.end) ?? 0 }),
  };
  return { kind: 'basis', basis, ...stretchOf(tokens, at, after) };
}

function yearOf(tokens: readonly Token[], at: number): number | null {
  const written = tokens[at + 1];
  if (tokens[at]?.key !== 'năm' || written?.kind !== 'number') return null;
  return /^(?:19|20)\d{2}$/u.test(written.key) ? Number(written.key) : null;
}
