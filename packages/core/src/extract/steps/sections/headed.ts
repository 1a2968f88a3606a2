import type { Section, SectionRole } from '../../../domain/section/section.ts';
import { plainText } from '../../../text/view.ts';
import { type Look, spanIn } from '../../layout/look.ts';
import type { Assigned } from './assign.ts';

/** A section with its place. */
export type Placed = Section & { readonly span: NonNullable<Section['span']> };

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

type Headed = Assigned & { readonly rank: number; readonly at: number };

/** The parts under headings, each as far as the next heading of its level or a higher one. */
export function headedSections(assigned: readonly Assigned[], original: string): readonly Placed[] {
  const last = endOfText(assigned);
  const found = assigned.flatMap((row, at): readonly Headed[] =>
    row.rank === undefined ? [] : [{ ...row, rank: row.rank, at }],
  );
  // the highest rank that the document uses is its level 1
  const ranks = [...new Set(found.map(({ rank }) => rank))].sort((a, b) => a - b);
  const open: number[] = [];
  // the block with which each ends
  const ends = found.map(() => last);
  found.forEach(({ rank, at }, index) => {
    while (open.length > 0 && (found[open.at(-1) as number] as Headed).rank >= rank) {
      ends[open.pop() as number] = at;
    }
    open.push(index);
  });
  const tails = tailsOf(assigned);
  return found.map((row, index) => {
    const { look, role, rank, at, isAssumed } = row;
    const { block } = look.reading;
    const next = ends[index] ?? last;
    const end = assigned[next]?.look.reading.block.start ?? original.length;
    const content = contentOf(assigned.slice(at + 1, Math.min(next, tails[at] ?? next)));
    const isEmpty = content === undefined && mayFollowNothing(assigned[at + 1]);
    return {
      role,
      ...(isAssumed === true ? { assumed: true } : {}),
      heading: plainText(look.text.replaceAll('*', '')),
      ...numberOf(look),
      level: ranks.indexOf(rank) + 1,
      ...markOf(look, original),
      ...(content === undefined ? {} : { content }),
      ...(isEmpty ? { empty: true } : {}),
      span: { start: block.start, end: Math.max(end, block.end) },
    };
  });
}

function endOfText(assigned: readonly Assigned[]): number {
  let at = assigned.length;
  for (; at > 0; at -= 1) {
    const { rank } = assigned[at - 1] as Assigned;
    if (rank !== undefined || !isUnder(assigned[at - 1] as Assigned)) break;
  }
  return at;
}

const isUnder = ({ role, isAnnexed }: Assigned) => isAnnexed === true || UNDER.has(role);

// "…" is a blank to be filled in.
const isTail = (row: Assigned) => isUnder(row) && row.role !== 'boilerplate';

// The next block after each that is under the text.
function tailsOf(assigned: readonly Assigned[]): readonly number[] {
  const tails: number[] = [];
  let next = assigned.length;
  for (let at = assigned.length - 1; at >= 0; at -= 1) {
    tails[at] = next;
    if (isTail(assigned[at] as Assigned)) next = at;
  }
  return tails;
}

function contentOf(under: readonly Assigned[]): Section['content'] {
  const [first, last] = [under[0], under.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { start: first.look.reading.block.start, end: last.look.reading.block.end };
}

// A heading may go on in the next line; one with a number begins another part.
function mayFollowNothing(next: Assigned | undefined): boolean {
  return next === undefined || isTail(next) || next.look.reading.block.kind === 'heading';
}

function numberOf({ reading: { block } }: Look): Pick<Section, 'number'> {
  const isNumbered = block.kind === 'heading' && block.marker?.startsWith('#') === false;
  return isNumbered && block.marker !== undefined ? { number: block.marker } : {};
}

function markOf(look: Look, original: string): Pick<Section, 'mark' | 'lead'> {
  const { block } = look.reading;
  const words = spanIn(look, 0, look.text.length);
  if (block.kind !== 'heading') return { lead: words };
  const { number } = numberOf(look);
  const before = original.slice(block.start, block.view.start);
  const at = number === undefined ? -1 : before.indexOf(number);
  return {
    mark: plainText(before),
    lead: { start: at < 0 ? words.start : block.start + at, end: words.end },
  };
}

const LONGEST_LEAD = 60;

/** Where the first words of a block stand. */
export function firstWords(look: Look): NonNullable<Section['lead']> {
  const head = look.text.slice(0, LONGEST_LEAD);
  const cut = look.text.length > LONGEST_LEAD ? head.lastIndexOf(' ') : head.length;
  return spanIn(look, 0, cut > 0 ? cut : head.length);
}
