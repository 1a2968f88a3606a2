import type { SectionRole } from '../../../domain/section/section.ts';
import type { Profile } from '../../../profiles/profile.ts';
import { tokenize } from '../../../vocabulary/tokenize.ts';
import type { Assigned } from './assign.ts';
import type { ProfileCues } from './cues.ts';
import type { Placed } from './headed.ts';
import { cuesOf } from './paragraph.ts';

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
 * Parts that an outline requires or readers expect, and no section is: where a sentence amid another part tells of one, the
 * section around it says so.
 */
export function withTouched(
  sections: readonly Placed[],
  assigned: readonly Assigned[],
  profile: Profile | undefined,
  cues: ProfileCues,
): readonly Placed[] {
  const roles = new Set(sections.map(({ role }) => role));
  const wanted = (profile?.parts ?? []).flatMap(({ role, alternatives = [], presence }) =>
    presence === 'customary' || [role, ...alternatives].some((one) => roles.has(one)) ? [] : [role],
  );
  if (wanted.length === 0) return sections;
  const touched = [...sections];
  for (const role of wanted) {
    const found = assigned.find((row) => TELLING.has(row.role) && tellsOf(role, row, cues));
    if (found === undefined) continue;
    const { start } = found.look.reading.block;
    const at = touched.findLastIndex(({ span }) => span.start <= start && start < span.end);
    const section = touched[at];
    if (section === undefined) continue;
    touched[at] = { ...section, touches: [...(section.touches ?? []), role] };
  }
  return touched;
}

function tellsOf(role: SectionRole, { look, rank }: Assigned, cues: ProfileCues): boolean {
  const [segment] = look.reading.segments;
  if (rank !== undefined || segment === undefined) return false;
  const { text, sentences } = segment.passage;
  return sentences.some(({ start, end }) => {
    const sentence = text.slice(start, Math.min(end, start + LONGEST));
    const found = cuesOf({ ...look, text: sentence, tokens: tokenize(sentence) }, cues);
    const weight = found.reduce((sum, cue) => sum + (cue.role === role ? cue.weight : 0), 0);
    return weight >= ENOUGH;
  });
}
