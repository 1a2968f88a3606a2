import { ofWord } from '../../lexicon/particles/particles.ts';
import { concurrentWords } from '../../lexicon/titles/beside.ts';
import {
  actingWords,
  formerWords,
  inChargeWord,
  type RoleRow,
  standingWords,
} from '../../lexicon/titles/roles.ts';
import { startsUpper } from '../../vocabulary/characters.ts';
import { fold, foldPhrase } from '../../vocabulary/fold.ts';
import { matchPhrase, phraseEndingAt } from '../../vocabulary/phrase-index.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { OrganMatch } from '../agency/organ-reading.ts';
import { endOfKnownField } from '../agency/read-field.ts';
import { readOrgan } from '../agency/read-organ.ts';
import { endOfName, readUnit } from '../place/read-unit.ts';
import type { TitleMatch, TitleReading } from './title-reading.ts';

const ACTING = fold(actingWords[0] ?? '');
const ACTING_SHORT = (actingWords[1] ?? '').replace('.', '');
const FORMER = new Set(formerWords.map(fold));
const [STANDING_FIRST = '', STANDING_SECOND = ''] = foldPhrase(standingWords[0] ?? '').split(' ');
const STANDING_SHORT = standingWords[1] ?? '';
const IN_CHARGE = foldPhrase(inChargeWord).split(' ')[0] ?? '';
const CONCURRENT = new Set(concurrentWords.map(foldPhrase));
const OF = fold(ofWord);
/** "CT" and "BT" are short for many things. */
const SHORTEST_CLEAR = 3;

/**
 * Reads the post whose role begins at a token, with the words before it that belong to it ("quyền",
 * "nguyên") and the organ or unit after it: "Phó Chủ tịch Thường trực HĐND phường Hòa Lâm".
 *
 * @returns null where none begins there; a role that needs an organ and has none included.
 */
export function readTitle(
  text: string,
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): TitleMatch | null {
  const role = matchPhrase(vocabulary.roles, tokens, at, text);
  if (role === null) return null;
  const { row } = role;
  const lead = readLead(text, tokens, at, vocabulary);
  const around = readStanding(text, tokens, role.end, vocabulary);
  const organ = readHeld(text, tokens, role.end, around.end, row, vocabulary);
  const isUnclear = role.end === at + 1 && isShort(text, tokens[at] as Token);
  if (organ === null && (row.needs !== undefined || isUnclear)) return null;
  // "ứng phó các tình huống", "tăng trưởng ngành": one word by itself is a post in capitals only
  const isSmall = !isCapitalised(text, tokens[at]) && !isCapitalised(text, tokens[role.end]);
  if (row.needs !== undefined && role.end === at + 1 && isSmall) return null;
  // "Chủ tịch Hồ Chí Minh" holds no post in the report
  if (organ === null && matchPhrase(vocabulary.namesakes, tokens, role.end, text) !== null) {
    return null;
  }
  const end = organ?.end ?? around.end;
  return {
    from: lead.from,
    to: end,
    title: {
      ...titleOf(row, organ, around.isStanding || row.isStanding === true),
      ...lead.words,
      ...around.words,
    },
    isMany: organ?.isMany === true,
  };
}

interface Held {
  readonly end: number;
  readonly text?: string;
  readonly reading: Partial<OrganMatch['organ']>;
  readonly isMany: boolean;
}

function titleOf(row: RoleRow, held: Held | null, isStanding: boolean): TitleReading {
  const branch = row.branch ?? held?.reading.branch ?? branchOfRole(row.role);
  const level = row.level ?? held?.reading.level;
  const organ = held?.text ?? row.organ;
  const body = held?.reading.name ?? row.organ;
  const place = held?.reading.place;
  return {
    role: row.role,
    ...(branch === undefined ? {} : { branch }),
    ...(level === undefined ? {} : { level }),
    ...(organ === undefined ? {} : { organ }),
    ...(body === undefined ? {} : { body }),
    ...(place === undefined ? {} : { place }),
    ...(isStanding ? { standing: true } : {}),
  };
}

// A secretary by himself is one of the Party.
function branchOfRole(role: string): 'party' | undefined {
  return role === 'secretary' || role === 'deputy-secretary' ? 'party' : undefined;
}

/** "quyền", "Q." and "nguyên" before the role. */
function readLead(
  text: string,
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): {
  readonly from: number;
  readonly words: Pick<TitleReading, 'acting' | 'former' | 'concurrent'>;
} {
  const before = tokens[at - 1];
  if (before === undefined) return { from: at, words: {} };
  if (isConcurrent(tokens, at)) return { from: at, words: { concurrent: true } };
  if (FORMER.has(before.key)) return { from: at - 1, words: { former: true } };
  if (before.key === ACTING && isApart(text, tokens, at - 1, vocabulary)) {
    return { from: at - 1, words: { acting: true } };
  }
  const short = tokens[at - 2];
  const isShortened =
    before.key === '.' &&
    !before.spaced &&
    short !== undefined &&
    text.slice(short.start, short.end) === ACTING_SHORT;
  return isShortened ? { from: at - 2, words: { acting: true } } : { from: at, words: {} };
}

// "kiêm Trưởng phòng", "kiêm nhiệm Trưởng ban"
function isConcurrent(tokens: readonly Token[], at: number): boolean {
  const [one, two] = [tokens[at - 1]?.key ?? '', tokens[at - 2]?.key ?? ''];
  return CONCURRENT.has(one) || CONCURRENT.has(`${two} ${one}`);
}

// "quyền Chủ tịch" after "đồng chí" or a comma; "thẩm quyền Chủ tịch" is another word.
function isApart(
  text: string,
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): boolean {
  const before = tokens[at - 1];
  const token = tokens[at] as Token;
  if (before === undefined || before.kind === 'sign') return true;
  if (startsUpper(text.charAt(token.start))) return true;
  return phraseEndingAt(vocabulary.honorifics, tokens, at, 0, text) !== null;
}

/** "Thường trực", "chuyên trách", "phụ trách" after the role. */
function readStanding(
  text: string,
  tokens: readonly Token[],
  from: number,
  vocabulary: Vocabulary,
): {
  readonly end: number;
  readonly isStanding: boolean;
  readonly words: Pick<TitleReading, 'acting'>;
} {
  let end = from;
  let isStanding = false;
  const first = tokens[end];
  if (first?.key === STANDING_FIRST && tokens[end + 1]?.key === STANDING_SECOND) {
    end += 2;
    isStanding = true;
  } else if (first !== undefined && text.slice(first.start, first.end) === STANDING_SHORT) {
    end += 1;
    isStanding = true;
  }
  const qualifier = matchPhrase(vocabulary.roleQualifiers, tokens, end, text);
  if (qualifier === null) return { end, isStanding, words: {} };
  const isInCharge = tokens[end]?.key === IN_CHARGE;
  return { end: qualifier.end, isStanding, words: isInCharge ? { acting: true } : {} };
}

/** The organ or unit that a post is in. */
function readHeld(
  text: string,
  tokens: readonly Token[],
  roleEnd: number,
  from: number,
  { last, hasField }: RoleRow,
  vocabulary: Vocabulary,
): Held | null {
  // "Trưởng phòng Kinh tế": the organ begins with the last word of the role
  if (last === 'place') return heldUnit(text, tokens, roleEnd, vocabulary);
  if (last === 'organ') {
    const inner = held(text, tokens, headOf(tokens, roleEnd, vocabulary, text), vocabulary);
    if (inner !== null && inner.end > roleEnd) return inner;
  }
  const at = tokens[from]?.key === OF || isPointWithin(tokens, from) ? from + 1 : from;
  const field = hasField === true ? heldField(text, tokens, at, vocabulary) : null;
  return held(text, tokens, at, vocabulary) ?? field ?? readOnlyUnit(text, tokens, at, vocabulary);
}

// "PCT.HĐND"
function isPointWithin(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.key === '.' && !tokens[at]?.spaced && next !== undefined && !next.spaced;
}

// "Chánh Văn phòng": the organ's first word may be the last two of the role.
function headOf(
  tokens: readonly Token[],
  roleEnd: number,
  vocabulary: Vocabulary,
  text: string,
): number {
  const two = matchPhrase(vocabulary.organs, tokens, roleEnd - 2, text);
  return two !== null && two.end >= roleEnd ? roleEnd - 2 : roleEnd - 1;
}

function held(
  text: string,
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): Held | null {
  const match = readOrgan(text, tokens, at, vocabulary);
  if (match === null) return null;
  return {
    end: match.end,
    text: written(text, tokens, at, match.end),
    reading: match.organ,
    isMany: match.isMany,
  };
}

// "Bộ trưởng Y tế": a field that is known
function heldField(
  text: string,
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): Held | null {
  const end = endOfKnownField(text, tokens, at, vocabulary);
  if (end === null) return null;
  return { end, text: written(text, tokens, at, end), reading: {}, isMany: false };
}

// "Chủ tịch xã", "Chủ tịch phường Hòa Lâm"; a name alone is that of a person.
function readOnlyUnit(
  text: string,
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): Held | null {
  if (matchPhrase(vocabulary.unitWords, tokens, at, text) === null) return null;
  const unit = readUnit(text, tokens, at, vocabulary);
  return unit === null ? null : { end: unit.end, reading: unit, isMany: false };
}

// "Trưởng thôn Đông", "Trưởng thôn 3"
function heldUnit(
  text: string,
  tokens: readonly Token[],
  from: number,
  vocabulary: Vocabulary,
): Held | null {
  const at = phraseEndingAt(vocabulary.unitWords, tokens, from, 0, text) ?? from - 1;
  const unit = readUnit(text, tokens, at, vocabulary);
  const end = unit?.end ?? endOfName(text, tokens, from, vocabulary);
  if (end === null || end <= from) return null;
  return {
    end,
    reading: { level: 'village', place: written(text, tokens, at, end) },
    isMany: false,
  };
}

function written(text: string, tokens: readonly Token[], from: number, to: number): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end).replace(/\s+/gu, ' ');
}

function isCapitalised(text: string, token: Token | undefined): boolean {
  return token !== undefined && startsUpper(text.charAt(token.start));
}

function isShort(text: string, { start, end }: Token): boolean {
  const word = text.slice(start, end);
  return word.length < SHORTEST_CLEAR && word === word.toUpperCase();
}
