import type { SectionRoleName } from '../../lexicon/section-roles.ts';
import type { Words } from '../../vocabulary/words.ts';
import type { BlockReading } from '../read-document.ts';
import { type Head, readHead } from './head.ts';
import { isBare, isContinued, type Look, lookAt } from './look.ts';
import { lineRole } from './matches.ts';
import { isPicture } from './pictures.ts';
import { isQuestion, isThanks } from './questions.ts';
import { readSigning } from './signing.ts';
import { readNewsTail } from './tail.ts';

/** What a document looks like before anything of it is understood. */
export interface Layout extends Pick<Head, 'isFormal' | 'paper'> {
  readonly looks: readonly Look[];
  /** The role that each block has by its looks and its place; null for the text itself. */
  readonly roles: readonly (SectionRoleName | null)[];
}

/** Tells the text itself from what stands over, among and under it. */
export function readLayout(
  blocks: readonly BlockReading[],
  original: string,
  words: Words,
): Layout {
  const looks = lookAt(blocks, original, words);
  const { roles: over, isFormal, paper } = readHead(looks);
  const under = isFormal ? readSigning(looks, over.length) : readNewsTail(looks, over.length);
  const roles = looks.map(
    (look, at) => over[at] ?? below(look, under.get(at)) ?? among(look, at, looks, isFormal),
  );
  return { looks, roles, isFormal, paper };
}

// Notes stand under everything else and belong to the text.
function below(look: Look, role: SectionRoleName | undefined): SectionRoleName | undefined {
  return look.text.startsWith(NOTE) ? undefined : role;
}

const NOTE = '[^';
const LONGEST_SUBHEAD = 80;

function among(
  look: Look,
  at: number,
  looks: readonly Look[],
  isFormal: boolean,
): SectionRoleName | null {
  if (isBare(look)) return 'boilerplate';
  if (isFormal && isContinued(look, looks[at - 1])) return null;
  const cue = lineRole(look);
  if (isFormal) return cue === 'recipients' && isCopyLine(look) ? 'recipients' : null;
  if (isThanks(look)) return 'closing';
  if (isQuestion(look)) return 'question';
  if (isFramed(look, looks[at - 1], looks[at + 1]) || isPicture(look)) return 'caption';
  if (cue === 'boilerplate' && isFurniture(look)) return 'boilerplate';
  return isSubhead(look) ? 'title' : null;
}

// Portals leave the frame of a photograph as two bars, its words between them.
function isFramed(look: Look, before: Look | undefined, after: Look | undefined): boolean {
  const isBar = (other: Look | undefined) => other !== undefined && isBare(other);
  return look.isShort && look.reading.block.kind === 'paragraph' && isBar(before) && isBar(after);
}

const LONGEST_FURNITURE = 60;

// "Chia sẻ tại hội nghị, …" is a sentence, "Chia sẻ" a button.
function isFurniture(look: Look): boolean {
  return look.text.length <= LONGEST_FURNITURE && look.ending !== '.';
}

function isSubhead({ text, ending, isApart, reading }: Look): boolean {
  const isLine = reading.block.kind === 'paragraph' && text.length <= LONGEST_SUBHEAD;
  return isLine && isApart && !SUBHEAD_ENDS.has(ending);
}

const SUBHEAD_ENDS = new Set(['.', '!', '…', ';', ':', ',', '”', '"', ')', '-', '–']);

// "- Lưu: VT." stands in the text where pages were copied one after the other.
function isCopyLine({ reading }: Look): boolean {
  return reading.block.kind === 'list-item';
}
