import { readItemNumber } from '../../../domain/numbering/item-number.ts';
import type { Report } from '../../../domain/report/report.ts';
import {
  annexWords,
  attachedWords,
  leadingWords,
  otherDocuments,
} from '../../../lexicon/annexes/annexes.ts';
import { originalSpan, plainText } from '../../../text/view.ts';
import { fold } from '../../../vocabulary/fold.ts';
import { compilePhrases, matchPhrase } from '../../../vocabulary/phrase-index.ts';
import { type Token, tokenize } from '../../../vocabulary/tokenize.ts';
import type { Passage } from '../../segment.ts';
import type { Step } from '../../step.ts';

type Annex = NonNullable<Report['annexes']>[number];

const NAMES = compilePhrases(annexWords, ({ phrases }) => phrases);
const itself = (phrase: string) => [phrase];
const ATTACHED = compilePhrases(attachedWords, itself);
const OTHERS = compilePhrases(otherDocuments, itself);
const LEADING = new Set(leadingWords.map(fold));
const JOINTS = new Set([',', 'và', '-', '–', ';']);
const TITLE_ENDS = new Set(['.', ':', '-', '–', '—', '(']);
const LONGEST_TITLE = 200;
/** So near stand the words that say that an annex goes along, or of what document it is. */
const NEAR = 8;

/** Lists the annexes that stand in the document and those that it says go with it. */
export const readAnnexes: Step = (report, { blocks }) => {
  const found = blocks.flatMap(({ block, segments }) =>
    block.kind === 'table' ? [] : segments.flatMap(({ passage }) => annexesIn(passage)),
  );
  if (found.length === 0) return report;
  const there = new Set(found.flatMap((annex) => (annex.present ? [keyOf(annex)] : [])));
  const annexes = found.map((annex) => ({ ...annex, present: there.has(keyOf(annex)) }));
  return { ...report, annexes };
};

// Annex 02 may be headed "Phụ lục II".
function keyOf({ type, number = '' }: Annex): string {
  return `${type} ${readItemNumber(number)?.value ?? number}`;
}

function annexesIn({ text, view }: Passage): readonly Annex[] {
  const folded = text.toLowerCase();
  if (!folded.includes('phụ lục') && !folded.includes('biểu')) return [];
  const tokens = tokenize(text);
  const found: Annex[] = [];
  const first = tokens.findIndex(({ kind }) => kind !== 'sign');
  for (let at = 0; at < tokens.length; at += 1) {
    const match = matchPhrase(NAMES, tokens, at, text);
    if (match === null) continue;
    const numbers = numbersFrom(tokens, match.end, text);
    const end = numbers.at(-1) ?? match.end - 1;
    const isTitle = at === first && isTitleOf(text, tokens, end, numbers.length);
    if (isTitle || (numbers.length > 0 && isAttached(tokens, text, at, end))) {
      const name = plainText(text.slice(tokens[at]?.start, tokens[match.end - 1]?.end));
      const places = numbers.length === 0 ? [match.end - 1] : numbers;
      places.forEach((place, index) => {
        const number = numbers.length === 0 ? undefined : wordAt(text, tokens[place]);
        const start = index === 0 ? tokens[at]?.start : tokens[place]?.start;
        found.push({
          text: number === undefined ? name : `${name} ${number}`,
          type: match.row.type,
          ...(number === undefined ? {} : { number }),
          present: isTitle,
          span: originalSpan(view, { start: start ?? 0, end: tokens[place]?.end ?? 0 }),
        });
      });
    }
    at = end;
  }
  return found;
}

const wordAt = (text: string, token: Token | undefined) => text.slice(token?.start, token?.end);

/** "01, 02 và 03": where the numbers stand. */
function numbersFrom(tokens: readonly Token[], from: number, text: string): readonly number[] {
  const places: number[] = [];
  let at = from;
  while (isNumber(text, tokens[at])) {
    places.push(at);
    at += JOINTS.has(tokens[at + 1]?.key ?? '') ? 2 : tokens.length;
  }
  return places;
}

function isNumber(text: string, token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'sign') return false;
  const number = readItemNumber(wordAt(text, token));
  return (
    number !== null &&
    number.prefix === '' &&
    (number.style === 'roman' || number.style === 'arabic')
  );
}

// "PHỤ LỤC 01" over its name, "Biểu 02: Thu, chi ngân sách"
function isTitleOf(text: string, tokens: readonly Token[], end: number, numbers: number): boolean {
  if (text.length > LONGEST_TITLE) return false;
  const next = tokens[end + 1];
  const isUpper = text === text.toUpperCase();
  const line = text.slice(tokens[end]?.end, next?.start);
  const isAlone = next === undefined || line.includes('\n');
  if (numbers === 0) return isAlone;
  return isAlone || isUpper || TITLE_ENDS.has(next.key);
}

// "(Phụ lục 02 kèm theo)", "chi tiết tại Phụ lục 02"; none of another document
function isAttached(tokens: readonly Token[], text: string, at: number, end: number): boolean {
  const after = Array.from({ length: NEAR }, (_, step) => end + 1 + step);
  if (after.some((near) => matchPhrase(OTHERS, tokens, near, text) !== null)) return false;
  const before = tokens[at - 1]?.key ?? '';
  if (before === '(' || LEADING.has(before)) return true;
  const around = [...after, at - 1, at - 2, at - 3];
  return around.some((near) => near >= 0 && matchPhrase(ATTACHED, tokens, near, text) !== null);
}
