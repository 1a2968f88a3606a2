import { recipientWords } from '../../lexicon/envelope/envelope.ts';
import type { SectionRoleName } from '../../lexicon/section-roles.ts';
import { sectionCues } from '../../vocabulary/section-cues.ts';
import { isBare, type Look } from './look.ts';
import { beginsWith, lineCue, lineRole } from './matches.ts';
import { isName } from './names.ts';

/** Longer paragraphs are no part of a signature or a list of recipients. */
const LONGEST = 250;
const CAPACITY =
  /(?:^|[\s:])(?:TM|KT|TL|TUQ)\.\s*\p{Lu}{2}|(?:^|\s)(?:T\/M|K\/T|T\/L)\s+\p{Lu}{2}/u;

/**
 * What stands under the text of an official document: recipients, signature, and the annexes after
 * them. Keys are indices of the looks; blocks of an annex have the role `annex`.
 */
export function readSigning(
  looks: readonly Look[],
  from: number,
): ReadonlyMap<number, SectionRoleName> {
  const roles = new Map<number, SectionRoleName>();
  const start = startOfSigning(looks, from);
  if (start === null) return roles;
  let state: SectionRoleName = 'recipients';
  for (let at = start; at < looks.length; at += 1) {
    const look = looks[at] as Look;
    state = nextState(look, state);
    roles.set(at, state);
  }
  return roles;
}

function nextState(look: Look, state: SectionRoleName): SectionRoleName {
  if (state === 'annex') return 'annex';
  const cue = lineRole(look);
  if (isSignature(look))
    return cue === 'recipients' && state === 'recipients' ? state : 'signature';
  if (cue === 'recipients') return 'recipients';
  if (cue === 'annex' || look.text.length > LONGEST || look.reading.block.kind === 'table') {
    return 'annex';
  }
  const isItem = look.reading.block.kind === 'list-item';
  if (state === 'signature' && isItem) return 'recipients';
  if (state === 'recipients' && !isItem && (look.isUpper || isName(look))) return 'signature';
  const isHeading = look.isUpper && look.isApart && state === 'signature';
  return isHeading && isAnnexHeading(look) ? 'annex' : state;
}

// The recipients come first or the signature does, whichever is met.
function startOfSigning(looks: readonly Look[], from: number): number | null {
  for (let at = from; at < looks.length; at += 1) {
    const look = looks[at] as Look;
    if (!look.isShort || isBare(look)) continue;
    if (isSignature(look) || isRecipientsHead(look)) return at;
  }
  return null;
}

function isRecipientsHead(look: Look): boolean {
  const cue = lineCue(look);
  const words = look.text.toLowerCase().replace(BEFORE_WORDS, '');
  return cue?.role === 'recipients' && RECIPIENTS.some((head) => words.startsWith(head));
}

const BEFORE_WORDS = /^[^\p{L}]{0,4}/u;
const RECIPIENTS = recipientWords.map((words) => words.toLowerCase());

/** Whether a line belongs to a signature by its own words: "KT. CHỦ TỊCH", "(Đã ký)". */
function isSignature(look: Look): boolean {
  if (!look.isShort) return false;
  return CAPACITY.test(look.text) || lineRole(look) === 'signature';
}

const SHORTEST_ANNEX_TITLE = 6;

// After the signature only an annex has so long a title in capitals; an office begins as one does.
function isAnnexHeading(look: Look): boolean {
  const words = look.tokens.filter(({ kind }) => kind === 'word');
  if (beginsWith(sectionCues().papers, look)) return true;
  return words.length >= SHORTEST_ANNEX_TITLE && !beginsWith(sectionCues().people, look);
}
