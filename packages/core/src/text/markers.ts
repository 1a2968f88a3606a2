import { startsUpper } from '../vocabulary/characters.ts';

/** What stands before the words of a line: its number or bullet. */
export interface Marker {
  readonly kind: 'heading' | 'list-item';
  readonly marker: string;
  /** Length of the marker with the blanks around it. */
  readonly length: number;
  readonly level?: number;
}

const HASHES = /^\s{0,3}(#{1,6})\s+/u;
const BULLET = /^\s{0,8}([-–—*+•])\s+/u;
/** \"V/v\" is no Roman five. */
const ROMAN = /^\s{0,8}(?:\*\*)?(?!V\/v)([IVX]{1,6})\s?[.)/-]\s*(?=\S)/u;
const CAPITAL = /^\s{0,8}(?:\*\*)?([A-ZĐ])\.\s+(?=\S)/u;
const ARABIC = /^\s{0,8}(?:\*\*)?(\d{1,2}(?:\.\d{1,2}){0,3})[.)/]?\s+(?=\D)/u;
const LETTER = /^\s{0,8}([a-zđ])[.)]\s+/u;
const LABEL_END = /^\s{0,8}(?:\*\*)?\d{1,2}(?:\.\d{1,2}){0,3}[.)/]/u;
/** What all of these begin like; most lines do not. */
const MARKED = /^\s{0,8}(?:[-–—*+•#\d]|[A-ZĐa-zđ]{1,6}\s?[.)/-])/u;
const LONGEST_HEADING = 160;
/** Ranks of numbered headings: A. over I. over 1. over 1.1 over a). */
const LEVELS = { capital: 1, roman: 2, letter: 7 } as const;

/**
 * The marker of a line of NFC text, or null. A numbered line is a heading if it is short and
 * ends like a title; else it is an item of a list.
 */
export function readMarker(line: string): Marker | null {
  if (!MARKED.test(line)) return null;
  const hashes = HASHES.exec(line);
  if (hashes?.[1] !== undefined) return withNumber(line, hashes[0].length, hashes[1].length);
  const bullet = BULLET.exec(line);
  if (bullet?.[1] !== undefined) {
    return { kind: 'list-item', marker: bullet[1], length: bullet[0].length };
  }
  return numberedMarker(line);
}

// "## I. Kết quả": the hashes give the level, the number is the marker.
function withNumber(line: string, hashes: number, level: number): Marker {
  const inner = numberedMarker(line.slice(hashes));
  return {
    kind: 'heading',
    marker: inner === null ? '#'.repeat(level) : inner.marker,
    length: hashes + (inner?.length ?? 0),
    level,
  };
}

function numberedMarker(line: string): Marker | null {
  const roman = ROMAN.exec(line);
  if (roman?.[1] !== undefined) return title(line, roman[0], roman[1], LEVELS.roman);
  const capital = CAPITAL.exec(line);
  if (capital?.[1] !== undefined) return title(line, capital[0], capital[1], LEVELS.capital);
  const letter = LETTER.exec(line);
  if (letter?.[1] !== undefined) return title(line, letter[0], letter[1], LEVELS.letter);
  const arabic = ARABIC.exec(line);
  if (arabic?.[1] === undefined) return null;
  // "17 xã, phường …" begins with a figure, not with a number of an item
  if (!LABEL_END.test(line) && !arabic[1].includes('.')) return null;
  return title(line, arabic[0], arabic[1], LEVELS.roman + arabic[1].split('.').length);
}

function title(line: string, whole: string, marker: string, level: number): Marker {
  const words = line.slice(whole.length).trimEnd();
  const last = words.at(-1) ?? '';
  const isTitle =
    words.length <= LONGEST_HEADING && startsUpper(words) && !['.', ';', ',', ':'].includes(last);
  return isTitle
    ? { kind: 'heading', marker, length: whole.length, level }
    : { kind: 'list-item', marker, length: whole.length };
}
