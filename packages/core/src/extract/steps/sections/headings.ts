import type { SectionRole } from '../../../domain/section/section.ts';
import { headingSkips } from '../../../lexicon/section-cues/headings.ts';
import { fold } from '../../../vocabulary/fold.ts';
import { matchPhrase } from '../../../vocabulary/phrase-index.ts';
import { sectionCues } from '../../../vocabulary/section-cues.ts';
import { firstWord, type Look } from '../../layout/look.ts';
import { beginsWith } from '../../layout/matches.ts';
import type { ProfileCues } from './cues.ts';

const LONGEST = 160;
/** "PHẦN THỨ NHẤT" stands over A. and I., capitals without a number beside I. */
const PART_RANK = 0.5;
const CAPITALS_RANK = 1.5;
const PLAIN_RANK = 2.5;
const SKIPPED = new Set(headingSkips.map(fold));
const ENDS = new Set(['.', ';', ',']);

/** How high a heading stands: less is higher; null where a block of the text is none. */
export function headingRank(look: Look, isText: boolean): number | null {
  const { block } = look.reading;
  if (block.kind === 'heading') return block.level ?? 1;
  if (!isText || block.kind !== 'paragraph' || look.text.length > LONGEST) return null;
  const cues = sectionCues();
  if (ENDS.has(look.ending)) return null;
  if (beginsWith(cues.partWords, look)) return PART_RANK;
  if (look.isUpper && look.tokens.length > 1) return CAPITALS_RANK;
  const isLine = look.isApart && look.text.length <= LONGEST / 2 && look.ending !== ':';
  return isLine && beginsWith(cues.headings, look) ? PLAIN_RANK : null;
}

/**
 * The role that the words of a heading give it; the first of them decides. Under a heading that has
 * one only the first word counts: "2. Kinh tế, nhiệm vụ thu ngân sách" goes on with the results.
 */
export function headingRole(
  look: Look,
  profile: ProfileCues,
  parent: SectionRole | null,
): SectionRole | null {
  const { tokens, text } = look;
  const first = firstWord(look);
  for (let at = first; at < tokens.length; at += 1) {
    const match =
      matchPhrase(profile.headings, tokens, at, text) ??
      matchPhrase(sectionCues().headings, tokens, at, text);
    if (match !== null) {
      const { role } = match.row;
      return parent === null || within(parent).has(role) ? role : null;
    }
    if (parent !== null && !SKIPPED.has(tokens[at]?.key ?? '')) return null;
  }
  return null;
}

const OF_REPORT: ReadonlySet<SectionRole> = new Set([
  'results',
  'limitations',
  'causes',
  'plan',
  'proposals',
  'directives',
]);
const OF_PLAN: ReadonlySet<SectionRole> = new Set(['proposals', 'plan']);
const OF_OTHERS: ReadonlySet<SectionRole> = new Set();
const REPORTED: ReadonlySet<SectionRole> = new Set(['results', 'limitations', 'causes']);

/** Roles that a part of a part may have where its heading says so. */
function within(parent: SectionRole): ReadonlySet<SectionRole> {
  if (parent === 'plan') return OF_PLAN;
  return REPORTED.has(parent) ? OF_REPORT : OF_OTHERS;
}
