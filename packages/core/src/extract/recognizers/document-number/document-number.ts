import { readNumberAt } from '../../../domain/document-number/read-document-number.ts';
import type { DocumentNumberMention, Recognizer } from '../../mention.ts';
import { stretchOf } from '../../stretch.ts';

/**
 * Numbers of official documents: digits joined to a notation in capitals ("186/BC-UBND",
 * "08-NQ/TU", "30/2020/NĐ-CP"), or a number with a year after "số" ("số 09/2022").
 */
export const recognizeDocumentNumbers: Recognizer = ({ text, tokens, numbers }) => {
  const mentions: DocumentNumberMention[] = [];
  for (const at of numbers) {
    if (at < (mentions.at(-1)?.to ?? 0)) continue;
    const read = readNumberAt(text, tokens, at);
    if (read === null) continue;
    const { reading, end } = read;
    mentions.push({ kind: 'document-number', reading, ...stretchOf(tokens, at, end) });
  }
  return mentions;
};
