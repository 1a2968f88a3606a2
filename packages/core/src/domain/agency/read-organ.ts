import {
  belongingWords,
  bodyJoints,
  bodyJointWords,
  type OrganRow,
  tierWord,
} from '../../lexicon/organs/organs.ts';
import { fold } from '../../vocabulary/fold.ts';
import { matchPhrase } from '../../vocabulary/phrase-index.ts';
import type { Token } from '../../vocabulary/tokenize.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { readUnit, type UnitReading } from '../place/read-unit.ts';
import type { OrganMatch, OrganReading } from './organ-reading.ts';
import { endOfField, endOfKnownField, endOfProper } from './read-field.ts';
import { endOfMany } from './read-many.ts';

const JOINTS = new Set([...bodyJoints, ...bodyJointWords.map(fold)]);
const BELONGING = new Set(belongingWords.map(fold));
const TIER = fold(tierWord);
const DEEPEST = 3;

/**
 * Reads the organ that begins at a token: "UBND phường Hòa Lâm", "Phòng Kinh tế, Hạ tầng và Đô thị",
 * "Văn phòng HĐND và UBND xã", "các phòng, ban". Words that only sound like one ("trung tâm xã",
 * "phòng họp") are none.
 */
export function readOrgan(
  text: string,
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
  depth = 0,
): OrganMatch | null {
  const many = endOfMany(text, tokens, at, vocabulary);
  if (many !== null) return withUnit(text, tokens, many, {}, true, vocabulary);
  const head = matchPhrase(vocabulary.organs, tokens, at, text);
  if (head === null || depth > DEEPEST) return null;
  const { row } = head;
  const own = ownReading(row);
  const joined = readJoined(text, tokens, head.end, own, vocabulary);
  if (joined !== null) return joined;
  const leadsToOrgan =
    row.hasOrgan === true && matchPhrase(vocabulary.organs, tokens, head.end, text) !== null;
  const mayHaveField = row.hasField === true && !leadsToOrgan;
  const readField = row.hasName === true ? endOfKnownField : endOfField;
  const field = mayHaveField ? readField(text, tokens, head.end, vocabulary) : null;
  const after =
    row.hasName === true ? endOfProper(text, tokens, field ?? head.end, vocabulary) : null;
  const end = after ?? field ?? head.end;
  const named = { ...own, name: nameOf(row, text, tokens, { at, from: head.end, end }) };
  const served = row.hasOrgan === true ? readServed(text, tokens, end, vocabulary, depth) : null;
  if (served !== null) return ofServed(named, served);
  if (isSatisfied(row, field, after)) {
    const match = withUnit(text, tokens, end, named, false, vocabulary, row.hasName !== true);
    return row.isOfCity === true ? ofCity(match) : match;
  }
  if (row.needs !== 'place') return null;
  const match = withUnit(text, tokens, end, named, false, vocabulary);
  return match.end > end && match.organ !== named ? match : null;
}

function isSatisfied({ needs }: OrganRow, field: number | null, name: number | null): boolean {
  switch (needs) {
    case 'field':
      return field !== null;
    case 'name':
      return name !== null || field !== null;
    case 'place':
      return field !== null;
    case 'organ':
      return field !== null;
    default:
      return true;
  }
}

function ownReading({ short, branch, level }: OrganRow): OrganReading {
  return {
    ...(short === undefined ? {} : { short }),
    ...(branch === undefined ? {} : { branch }),
    ...(level === undefined ? {} : { level }),
  };
}

function nameOf(
  { phrases, hasName }: OrganRow,
  text: string,
  tokens: readonly Token[],
  { at, from, end }: { readonly at: number; readonly from: number; readonly end: number },
): string {
  const written = (first: number) =>
    text.slice(tokens[first]?.start, tokens[end - 1]?.end).replace(/\s+/gu, ' ');
  // schools and companies have many first words, none of them short for another
  if (hasName === true) return written(at);
  return end === from ? phrases[0] : `${phrases[0]} ${written(from)}`;
}

/** Bodies named as one: "HĐND và UBND xã", "Đảng ủy - HĐND - UBND". */
function readJoined(
  text: string,
  tokens: readonly Token[],
  from: number,
  first: OrganReading,
  vocabulary: Vocabulary,
): OrganMatch | null {
  let end = from;
  let joined = 0;
  for (;;) {
    let next = end;
    while (JOINTS.has(tokens[next]?.key ?? '') && next < end + 2) next += 1;
    const body = next === end ? null : matchPhrase(vocabulary.organs, tokens, next, text);
    if (body === null || !isBody(body.row)) break;
    end = body.end;
    joined += 1;
  }
  if (joined === 0 || first.branch === undefined) return null;
  const { level } = first;
  return withUnit(text, tokens, end, level === undefined ? {} : { level }, false, vocabulary);
}

// Of the organs of power, which are named as one.
function isBody({ branch, needs, hasField, short, level }: OrganRow): boolean {
  if (needs !== undefined || hasField === true || level === 'central') return false;
  if (branch === 'party') return true;
  return (
    short !== undefined && (branch === 'council' || branch === 'government' || branch === 'front')
  );
}

/** The organ that another is part of or serves: "Văn phòng Đảng ủy", "Ủy ban Pháp luật của Quốc hội". */
function readServed(
  text: string,
  tokens: readonly Token[],
  from: number,
  vocabulary: Vocabulary,
  depth: number,
): OrganMatch | null {
  const at = BELONGING.has(tokens[from]?.key ?? '') ? from + 1 : from;
  if (tokens[at]?.kind !== 'word') return null;
  const served = readOrgan(text, tokens, at, vocabulary, depth + 1);
  return served === null || served.isMany ? null : served;
}

function ofServed({ name, ...own }: OrganReading, { end, organ, isMany }: OrganMatch): OrganMatch {
  const { branch, level, place } = organ;
  const whole =
    name === undefined || organ.name === undefined ? {} : { name: `${name} ${organ.name}` };
  return {
    end,
    isMany,
    organ: {
      ...whole,
      ...own,
      ...(own.branch === undefined && branch !== undefined ? { branch } : {}),
      ...(own.level === undefined && level !== undefined ? { level } : {}),
      ...(place === undefined ? {} : { place }),
    },
  };
}

/** The unit after an organ, which gives it its tier. */
function withUnit(
  text: string,
  tokens: readonly Token[],
  from: number,
  organ: OrganReading,
  isMany: boolean,
  vocabulary: Vocabulary,
  mayBeBare = true,
): OrganMatch {
  const at = BELONGING.has(tokens[from]?.key ?? '') ? from + 1 : from;
  const many = isMany ? null : endOfMany(text, tokens, at, vocabulary);
  if (many !== null) {
    const unit = readUnit(text, tokens, at + 1, vocabulary);
    return { end: many, organ: withLevel(organ, unit, false), isMany: true };
  }
  const isTier = tokens[at]?.key === TIER;
  const unit = readUnit(text, tokens, isTier ? at + 1 : at, vocabulary);
  const isBare = unit !== null && isBareName(tokens, at, unit, text, vocabulary);
  if (unit === null || (isBare && (!mayBeBare || isMany || at > from))) {
    return { end: from, organ, isMany };
  }
  return { end: unit.end, organ: withLevel(organ, unit, true), isMany: isMany || isTier };
}

// "Thành ủy Bình Sơn": of the tiers a city may be of, that of all but seven.
function ofCity(match: OrganMatch): OrganMatch {
  const { organ } = match;
  if (organ.level !== undefined || organ.place === undefined) return match;
  return { ...match, organ: { ...organ, level: 'district' } };
}

function isBareName(
  tokens: readonly Token[],
  at: number,
  { place }: UnitReading,
  text: string,
  vocabulary: Vocabulary,
): boolean {
  if (place === undefined) return false;
  return (
    matchPhrase(vocabulary.unitWords, tokens, at, text) === null &&
    matchPhrase(vocabulary.placeShorts, tokens, at, text) === null
  );
}

function withLevel(organ: OrganReading, unit: UnitReading | null, isOwn: boolean): OrganReading {
  const level = organ.level ?? unit?.level;
  const place = isOwn ? unit?.place : undefined;
  return {
    ...organ,
    ...(level === undefined ? {} : { level }),
    ...(place === undefined ? {} : { place }),
  };
}
