import type { Section, SectionRole } from '../../../domain/section/section.ts';
import { plainText } from '../../../text/view.ts';
import type { Step } from '../../step.ts';
import { type Assigned, assignRoles } from './assign.ts';
import { compileProfile } from './cues.ts';

/**
 * Tells what every part of the document is for: those under headings, which end before the next
 * heading of their level or a higher one, and those that only the words of their paragraphs announce.
 * Parts nest; what is said of a place is said by the smallest part around it.
 */
export const readSections: Step = (report, { layout, original }, profiles) => {
  const profile = profiles.find(({ id }) => id === report.profile) ?? profiles[0];
  const assigned = assignRoles(layout, compileProfile(profile), report);
  const end = endOfText(assigned, original.length);
  const sections = [...headedSections(assigned, end), ...runs(assigned), ...annexOf(assigned)];
  sections.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return sections.length === 0 ? report : { ...report, sections };
};

type Placed = Section & { readonly span: NonNullable<Section['span']> };

/** What stands under the text belongs to no heading. */
const UNDER: ReadonlySet<SectionRole> = new Set([
  'recipients',
  'signature',
  'closing',
  'byline',
  'boilerplate',
  'dateline',
  'annex',
]);

function endOfText(assigned: readonly Assigned[], length: number): number {
  let at = assigned.length;
  for (; at > 0; at -= 1) {
    const { role, rank, isAnnexed } = assigned[at - 1] as Assigned;
    if (rank !== undefined || !(isAnnexed === true || UNDER.has(role))) break;
  }
  return assigned[at]?.look.reading.block.start ?? length;
}

function headedSections(assigned: readonly Assigned[], end: number): readonly Placed[] {
  const found = assigned.flatMap((row) =>
    row.rank === undefined ? [] : [{ ...row, rank: row.rank }],
  );
  // the highest rank that the document uses is its level 1
  const ranks = [...new Set(found.map(({ rank }) => rank))].sort((a, b) => a - b);
  const open: number[] = [];
  const ends = found.map(() => end);
  found.forEach(({ rank, look }, at) => {
    while (
      open.length > 0 &&
      (found[open.at(-1) as number] as Assigned & { rank: number }).rank >= rank
    ) {
      ends[open.pop() as number] = look.reading.block.start;
    }
    open.push(at);
  });
  return found.map(({ look, role, rank }, at) => {
    const { block } = look.reading;
    const number =
      block.kind === 'heading' && !block.marker?.startsWith('#') ? block.marker : undefined;
    return {
      role,
      heading: plainText(look.text.replaceAll('*', '')),
      ...(number === undefined ? {} : { number }),
      level: ranks.indexOf(rank) + 1,
      span: { start: block.start, end: Math.max(ends[at] ?? end, block.end) },
    };
  });
}

// What an annex tells stands inside it.
function annexOf(assigned: readonly Assigned[]): readonly Placed[] {
  const annexed = assigned.filter(({ isAnnexed }) => isAnnexed === true);
  const [first, last] = [annexed[0], annexed.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { start } = first.look.reading.block;
  return [{ role: 'annex', span: { start, end: last.look.reading.block.end } }];
}

/** What may stand among the paragraphs of a part without ending it. */
const AMONG: ReadonlySet<SectionRole> = new Set(['caption', 'boilerplate', 'title']);

/** Paragraphs of one role in a row, whatever stands among them. */
function runs(assigned: readonly Assigned[]): readonly Placed[] {
  const sections: Placed[] = [];
  let heading: SectionRole | null = null;
  let run: { role: SectionRole; cue?: string; start: number; end: number } | null = null;
  const close = () => {
    if (run === null) return;
    const { role, cue, start, end } = run;
    sections.push({ role, ...(cue === undefined ? {} : { cue }), span: { start, end } });
    run = null;
  };
  for (const { look, role, cue, rank } of assigned) {
    const { start, end } = look.reading.block;
    if (rank !== undefined) {
      close();
      heading = role;
    } else if (AMONG.has(role) && run !== null && (run as { role: SectionRole }).role !== role) {
      sections.push({ role, span: { start, end } });
    } else if (run !== null && (run as { role: SectionRole }).role === role) {
      (run as { end: number }).end = end;
    } else {
      close();
      if (role === heading && cue === undefined) continue;
      run = { role, ...(cue === undefined ? {} : { cue }), start, end };
    }
  }
  close();
  return sections;
}
