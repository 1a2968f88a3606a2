import type { SectionRole } from '../../../domain/section/section.ts';
import type { Look } from '../../layout/look.ts';
import type { Step } from '../../step.ts';
import { type Assigned, assignRoles } from './assign.ts';
import { compileProfile } from './cues.ts';
import { firstWords, headedSections, type Placed } from './headed.ts';
import { withTouched } from './touched.ts';

/**
 * Tells what every part of the document is for: those under headings, which end before the next
 * heading of their level or a higher one, and those that only the words of their paragraphs announce.
 * Parts nest; what is said of a place is said by the smallest part around it.
 */
export const readSections: Step = (report, { layout, original, words }, profiles) => {
  const profile = profiles.find(({ id }) => id === report.profile) ?? profiles[0];
  const cues = compileProfile(profile);
  const assigned = assignRoles(layout, cues, report);
  const headed = headedSections(assigned, original);
  const sections = [...headed, ...runs(assigned), ...annexOf(assigned)];
  sections.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  if (sections.length === 0) return report;
  return { ...report, sections: [...withTouched(sections, assigned, profile, cues, words)] };
};

// What an annex tells stands inside it.
function annexOf(assigned: readonly Assigned[]): readonly Placed[] {
  const annexed = assigned.filter(({ isAnnexed }) => isAnnexed === true);
  const [first, last] = [annexed[0], annexed.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = { start: first.look.reading.block.start, end: last.look.reading.block.end };
  return [{ role: 'annex', lead: firstWords(first.look), content: span, span }];
}

/** What may stand among the paragraphs of a part without ending it. */
const AMONG: ReadonlySet<SectionRole> = new Set(['caption', 'boilerplate', 'title']);

interface Run {
  readonly role: SectionRole;
  readonly look: Look;
  readonly cue?: string;
  readonly start: number;
  end: number;
}

function toSection({ role, look, cue, start, end }: Run): Placed {
  const span = { start, end };
  return {
    role,
    ...(cue === undefined ? {} : { cue }),
    lead: firstWords(look),
    content: span,
    span,
  };
}

/** Paragraphs of one role in a row, whatever stands among them. */
function runs(assigned: readonly Assigned[]): readonly Placed[] {
  const sections: Placed[] = [];
  let heading: SectionRole | null = null;
  let run: Run | null = null;
  const close = () => {
    if (run === null) return;
    sections.push(toSection(run));
    run = null;
  };
  for (const { look, role, cue, rank } of assigned) {
    const { start, end } = look.reading.block;
    if (rank !== undefined) {
      close();
      heading = role;
    } else if (AMONG.has(role) && run !== null && (run as Run).role !== role) {
      sections.push(toSection({ role, look, start, end }));
    } else if (run !== null && (run as Run).role === role) {
      (run as Run).end = end;
    } else {
      close();
      if (role === heading && cue === undefined) continue;
      run = { role, look, ...(cue === undefined ? {} : { cue }), start, end };
    }
  }
  close();
  return sections;
}
