import { readOrgan } from '../../../domain/agency/read-organ.ts';
import type { Token } from '../../../vocabulary/tokenize.ts';
import type { NameRecognizer, OrganMention } from '../../mention.ts';
import { stretchOf } from '../../stretch.ts';

/** Organs that act or are given tasks: "UBND phường Hòa Lâm", "các phòng, ban". */
export const recognizeOrgans: NameRecognizer<OrganMention> = ({ text, tokens }, vocabulary) => {
  const bits = vocabulary.organs.bit | vocabulary.manyWords.bit;
  const mentions: OrganMention[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (at < next || (token.opens & bits) === 0) continue;
    const match = readOrgan(text, tokens, at, vocabulary);
    if (match === null) continue;
    next = match.end;
    mentions.push({
      kind: 'organ',
      organ: match.organ,
      ...(match.isMany ? { isMany: true } : {}),
      ...stretchOf(tokens, at, match.end),
    });
  }
  return mentions;
};
