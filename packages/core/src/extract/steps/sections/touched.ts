import type { SectionRole } from '../../../domain/section/section.ts';
import type { Profile } from '../../../profiles/profile.ts';
import { tokenize } from '../../../vocabulary/tokenize.ts';
import type { Words } from '../../../vocabulary/words.ts';
import type { Assigned } from './assign.ts';
import type { ProfileCues } from './cues.ts';
import type { Placed } from './headed.ts';
import { type Cue, cuesOf } from './paragraph.ts';

/** What is told here may tell of another part too; who concludes speaks of what is to be done. */
const TELLING: ReadonlySet<SectionRole | undefined> = new Set([
  'opening',
  'agenda',
  'results',
  'discussion',
]);
const ENOUGH = 3;
/** A sentence says early what it is about. */
const LONGEST = 240;

/**
 * Parts that an outline requires or readers expect, and no section is: where a sentence amid another
 * part tells of one, the section around it says so.
 */
export function withTouched(
  sections: readonly Placed[],
  assigned: readonly Assigned[],
  profile: Profile | undefined,
  cues: ProfileCues,
  words: Words,
): readonly Placed[] {
  const roles = new Set(sections.map(({ role }) => role));
  const wanted = (profile?.parts ?? []).flatMap(({ role, alternatives = [], presence }) =>
    presence === 'customary' || [role, ...alternatives].some((one) => roles.has(one)) ? [] : [role],
  );
  if (wanted.length === 0) return sections;
  const touched = [...sections];
  for (const [role, { look }] of firstTelling(new Set(wanted), assigned, cues, words)) {
    const { start } = look.reading.block;
    const at = touched.findLastIndex(({ span }) => span.start <= start && start < span.end);
    const section = touched[at];
    if (section === undefined) continue;
    touched[at] = { ...section, touches: [...(section.touches ?? []), role] };
  }
  return touched;
}

/** The first paragraph with a sentence that tells of each of some parts. */
function firstTelling(
  wanted: ReadonlySet<SectionRole>,
  assigned: readonly Assigned[],
  cues: ProfileCues,
  words: Words,
): ReadonlyMap<SectionRole, Assigned> {
  const found = new Map<SectionRole, Assigned>();
  for (const row of assigned) {
    const [segment] = row.look.reading.segments;
    if (!TELLING.has(row.role) || row.rank !== undefined || segment === undefined) continue;
    const { text, sentences } = segment.passage;
    for (const { start, end } of sentences) {
      const sentence = text.slice(start, Math.min(end, start + LONGEST));
      const look = { ...row.look, text: sentence, tokens: tokenize(sentence, words) };
      for (const role of told(cuesOf(look, cues))) {
        if (wanted.has(role) && !found.has(role)) found.set(role, row);
      }
    }
    if (found.size === wanted.size) break;
  }
  return found;
}

// The parts for which enough of the words speak.
function told(cues: readonly Cue[]): readonly SectionRole[] {
  const weights = new Map<SectionRole, number>();
  for (const { role, weight } of cues) weights.set(role, (weights.get(role) ?? 0) + weight);
  return [...weights].flatMap(([role, weight]) => (weight >= ENOUGH ? [role] : []));
}
