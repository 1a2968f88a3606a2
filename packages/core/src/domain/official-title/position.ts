import { deputyWord, headPositions } from '../../lexicon/titles/positions.ts';
import { foldPhrase } from '../../vocabulary/fold.ts';

/** What stands over a signature: a head, or one who stands in for a head. */
export interface Position {
  /** The role of the head. */
  readonly role: string;
  readonly isDeputy: boolean;
  /** The words of the head, folded: those of "PHÓ CHỦ TỊCH" are "chủ tịch". */
  readonly head: string;
}

/**
 * Reads the position over a signature: "PHÓ CHỦ TỊCH", "Q. GIÁM ĐỐC"; null where it is none that is known.
 *
 * @example
 * ```ts
 * readPosition('PHÓ CHỦ TỊCH'); // { role: 'chair', isDeputy: true, head: 'chủ tịch' }
 * ```
 */
export function readPosition(text: string): Position | null {
  const words = foldPhrase(text.normalize('NFC').trim().replace(/\s+/gu, ' '));
  const isDeputy = words.startsWith(`${deputyWord} `);
  const head = isDeputy ? words.slice(deputyWord.length + 1) : words;
  const row = headPositions.find(([first]) => head === first || head.startsWith(`${first} `));
  return row === undefined ? null : { role: row[1], isDeputy, head };
}
