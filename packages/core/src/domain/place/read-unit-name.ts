import { type UnitTypeRow, unitTypes } from '../../lexicon/administrative-units/types.ts';
import { foldPhrase } from '../../vocabulary/fold.ts';
import { compilePhrases, matchPhrase } from '../../vocabulary/phrase-index.ts';
import { tokenize } from '../../vocabulary/tokenize.ts';

const TYPES = compilePhrases(unitTypes, ({ phrases }) => phrases);

/** The name of a unit, apart from the word for its type. */
export interface UnitName {
  readonly name: string;
  readonly type?: UnitTypeRow;
  /** The word for the type as it is written. */
  readonly typeText?: string;
}

/** Reads "tỉnh Quảng Ninh", "TP. Hồ Chí Minh", "Quảng Ninh" in NFC. */
export function readUnitName(text: string): UnitName {
  const tokens = tokenize(text);
  const match = matchPhrase(TYPES, tokens, 0, text);
  const point = match !== null && tokens[match.end]?.key === '.' ? 1 : 0;
  const next = match === null ? undefined : tokens[match.end + point];
  if (match === null || next === undefined) return { name: text.trim() };
  const typeText = text.slice(tokens[0]?.start, tokens[match.end + point - 1]?.end);
  return { name: text.slice(next.start).trim(), type: match.row, typeText };
}

/** The form under which the name of a unit is looked up. */
export function unitKey(name: string): string {
  return foldPhrase(name.normalize('NFC').trim().replace(/\s+/gu, ' '));
}
