import { readTitle } from '../../../domain/official-title/read-title.ts';
import { presidiumWord } from '../../../lexicon/titles/beside.ts';
import { fold } from '../../../vocabulary/fold.ts';
import { phraseEndingAt } from '../../../vocabulary/phrase-index.ts';
import type { Token } from '../../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { NameRecognizer, TitleMention } from '../../mention.ts';
import type { Segment } from '../../segment.ts';
import { stretchOf } from '../../stretch.ts';

const PRESIDIUM = fold(presidiumWord);

/** Posts: "Phó Chủ tịch Thường trực HĐND phường Hòa Lâm", each by itself. */
export const recognizeTitles: NameRecognizer<TitleMention> = (segment, vocabulary) => {
  const { text, tokens } = segment;
  const { bit } = vocabulary.roles;
  const mentions: TitleMention[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (at < next || token.kind !== 'word' || (token.opens & bit) === 0) continue;
    const match = readTitle(text, tokens, at, vocabulary);
    // "Đoàn Chủ tịch" is a body
    if (match === null || tokens[at - 1]?.key === PRESIDIUM) continue;
    next = match.to;
    const isMany = match.isMany || followsMany(segment, match.from, vocabulary);
    mentions.push({
      kind: 'title',
      title: match.title,
      ...(isMany ? { isMany } : {}),
      ...stretchOf(tokens, match.from, match.to),
    });
  }
  return mentions;
};

function followsMany({ text, tokens }: Segment, from: number, vocabulary: Vocabulary): boolean {
  if (tokens[from - 1]?.kind === 'number') return true;
  if (phraseEndingAt(vocabulary.manyWords, tokens, from, 0, text) !== null) return true;
  const address = phraseEndingAt(vocabulary.honorifics, tokens, from, 0, text);
  return (
    address !== null && phraseEndingAt(vocabulary.manyWords, tokens, address + 1, 0, text) !== null
  );
}
