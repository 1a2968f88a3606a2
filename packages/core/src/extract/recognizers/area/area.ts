import { readArea } from '../../../domain/place/read-area.ts';
import { phraseEndingAt } from '../../../vocabulary/phrase-index.ts';
import type { AreaMention, Recognizer } from '../../mention.ts';
import { stretchOf } from '../../stretch.ts';

/**
 * Areas that a figure may cover: "phường Hòa Lâm", "toàn tỉnh".
 */
export const recognizeAreas: Recognizer = ({ text, tokens, openings, kind }, vocabulary) => {
  if (kind === 'cell') return [];
  const mentions: AreaMention[] = [];
  let next = 0;
  for (const at of openings) {
    if (at < next) continue;
    const end = readArea(text, tokens, at, vocabulary);
    if (end === null) continue;
    next = end;
    const ends = (index: Parameters<typeof phraseEndingAt>[0]) =>
      phraseEndingAt(index, tokens, at, 0, text);
    const isMany = tokens[at - 1]?.kind === 'number' || ends(vocabulary.pluralWords) !== null;
    const isForeign = isMany || ends(vocabulary.foreignAreaLeads) !== null;
    const lead = ends(vocabulary.areaLeads);
    mentions.push({
      kind: 'area',
      ...(lead === null ? {} : { placedFrom: tokens[lead]?.start ?? 0 }),
      ...(isForeign ? { isForeign } : {}),
      ...stretchOf(tokens, at, end),
    });
  }
  return mentions;
};
