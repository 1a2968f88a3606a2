import type { Report } from '../../../domain/report/report.ts';
import { originalSpan } from '../../../text/view.ts';
import type { AbbreviationLexicon } from '../../../vocabulary/abbreviations.ts';
import type { BlockReading } from '../../read-document.ts';
import type { Passage } from '../../segment.ts';
import type { Step } from '../../step.ts';
import { introductionAt } from './introduction.ts';
import { meaningAt } from './meaning.ts';
import { isWord, mayBeUnknown } from './unknown.ts';
import { initialsOf, isWrittenOut } from './written-out.ts';

type Abbreviation = NonNullable<Report['abbreviations']>[number];

/** Capitals, the parts of a compound joined by a hyphen or an ampersand: "KT-XH", "GD&ĐT". */
const CAPITALS = /[A-ZĐƯƠÂĂÊÔ]{2,}(?:[-&][A-ZĐƯƠÂĂÊÔ]{2,})*/uy;

/** More that nobody explains are a text of another kind. */
const MOST_UNKNOWN = 12;

/**
 * Lists the abbreviations of a document, each at its first place, with what they are short for: as
 * the document says, else as the lexicon or the office does. What is neither introduced nor known
 * has no expansion.
 */
export const listAbbreviations: Step = (report, reading) => {
  const { blocks, vocabulary } = reading;
  const listed = new Map<string, Listed>();
  for (const block of blocks) {
    for (const { passage } of block.segments) {
      const { text } = passage;
      for (let at = 0; at < text.length; at += 1) {
        if (!isCapital(text.charCodeAt(at)) || !isCapital(text.charCodeAt(at + 1))) continue;
        CAPITALS.lastIndex = at;
        const short = CAPITALS.exec(text)?.[0] ?? '';
        const whole = short + spacedRest(text, at + short.length, short, vocabulary.abbreviations);
        note(listed, { text: whole, index: at, passage, block }, vocabulary.abbreviations);
        at += whole.length;
      }
    }
  }
  const found = [...listed.values()].map(({ isOpen: _, ...one }) => one);
  const abbreviations = withoutWrittenOut(found, blocks);
  return abbreviations.length === 0 ? report : { ...report, abbreviations };
};

const OTHER_CAPITALS = new Set([...'ĐƯƠÂĂÊÔ'].map((letter) => letter.charCodeAt(0)));

function isCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && OTHER_CAPITALS.has(code));
}

/** Of several meanings, none was told so far. */
type Listed = Abbreviation & { readonly isOpen?: boolean };

const SPACED_HYPHEN = /\s[-–]\s/gu;
const SPACED_HYPHENS = new Set(['-', '–']);
const SPACED = /\s[-–]\s(?<rest>[A-ZĐƯƠÂĂÊÔ]{2,})(?![\p{L}\p{N}])/uy;

// "KT - XH", where it is known without the blanks
function spacedRest(
  text: string,
  end: number,
  short: string,
  lexicon: AbbreviationLexicon,
): string {
  if (!SPACED_HYPHENS.has(text.charAt(end + 1))) return '';
  SPACED.lastIndex = end;
  const found = SPACED.exec(text);
  const whole = `${short}-${found?.groups?.rest ?? ''}`;
  return found !== null && lexicon.expansionOf(whole) !== undefined ? found[0] : '';
}

interface Occurrence {
  readonly text: string;
  readonly index: number;
  readonly passage: Passage;
  readonly block: BlockReading;
}

function note(
  listed: Map<string, Listed>,
  { text, index, passage, block: { block } }: Occurrence,
  lexicon: AbbreviationLexicon,
): void {
  const before = listed.get(text);
  const mayIntroduce = passage.text.charAt(index - 1) === '(';
  const isSettled = before?.expansion !== undefined && before.isOpen !== true;
  if (isSettled && (before.introduced === true || !mayIntroduce)) return;
  if (isWord(passage.text, index, text.length)) return;
  const introduction = introductionAt(passage.text, index, text.length);
  const contexts = lexicon.contextsOf(text);
  const meant =
    contexts.length === 0 ? null : meaningAt(contexts, passage.text, index, text.length);
  const known =
    meant ?? before?.expansion ?? lexicon.expansionOf(text.replaceAll(SPACED_HYPHEN, '-'));
  const expansion = introduction?.expansion ?? (isSettled ? before.expansion : known);
  const isOpen = introduction?.expansion === undefined && contexts.length > 0 && meant === null;
  if (introduction === null && expansion === undefined) {
    const isProse = block.kind === 'paragraph' || block.kind === 'list-item';
    if (before !== undefined || lexicon.isKnown(text)) return;
    if (!isProse || !mayBeUnknown(passage.text, index, text)) return;
  }
  listed.set(text, {
    text,
    ...(expansion === undefined ? {} : { expansion }),
    ...(isOpen ? { isOpen } : {}),
    ...(introduction === null && before?.introduced === undefined ? {} : { introduced: true }),
    span: before?.span ?? originalSpan(passage.view, { start: index, end: index + text.length }),
  });
}

// Of those that nobody explains, whatever the first letters of words in a row spell is written out.
function withoutWrittenOut(
  abbreviations: readonly Abbreviation[],
  blocks: readonly BlockReading[],
): readonly Abbreviation[] {
  const unknown = abbreviations.filter(isUnexplained);
  if (unknown.length === 0) return abbreviations;
  const dropped = new Set(unknown.slice(MOST_UNKNOWN));
  const initials = initialsOf(blocks);
  return abbreviations.flatMap((one) => {
    if (dropped.has(one)) return [];
    const introduced = isUnexplained(one) && isWrittenOut(one.text, initials);
    return introduced ? [{ ...one, introduced }] : [one];
  });
}

function isUnexplained({ expansion, introduced }: Abbreviation): boolean {
  return expansion === undefined && introduced === undefined;
}
