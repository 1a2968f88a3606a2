import type { Deadline } from '../../../domain/directive/deadline.ts';
import type { Directive } from '../../../domain/directive/directive.ts';
import type { Official } from '../../../domain/official/official.ts';
import type { Level } from '../../../domain/place/place.ts';
import type { Block } from '../../../text/block.ts';
import { referenceDay } from '../../document-time.ts';
import type { PersonMention, TaskMention } from '../../mention.ts';
import type { SegmentReading } from '../../read-document.ts';
import { roleFinder } from '../../role-at.ts';
import type { Step } from '../../step.ts';
import { type Course, decide } from './course.ts';
import { otherDeadlines, toDeadline } from './deadline.ts';
import { toAssignee, toDirective } from './directive.ts';
import { issuerOf, lastNamed } from './issuer.ts';
import { rankOf } from './rank.ts';
import { type Region, regionOf } from './region.ts';
import { goesUp } from './upwards.ts';

/** Who was named above as the one whose tasks follow. */
interface Inherited {
  readonly assignees: NonNullable<Directive['assignees']>;
  readonly rank: number;
  /** Named in a line without a marker: the list below it belongs to them, and nothing else. */
  readonly isOfList: boolean;
}

interface State {
  course: Course;
  /** What the part of the text before lets a sentence be, captions left out. */
  region: Region;
  issuer: Directive['issuer'];
  inherited: Inherited | null;
  /** Who was named last, in full. */
  person: PersonMention | null;
  readonly officials: readonly Official[];
  readonly reference: string | null;
  /** Of the body whose document it is, or whose meeting. */
  readonly level: Level | undefined;
  /** Whether the last directive began an item or stood in one. */
  isInItem: boolean;
  readonly found: Directive[];
  readonly deadlines: Deadline[];
}

/** Finds the sentences that set tasks, with who must do them and by when. */
export const readDirectives: Step = (report, { blocks }) => {
  const roleAt = roleFinder(report.sections ?? []);
  const state: State = {
    course: 'closed',
    region: 'none',
    issuer: undefined,
    inherited: null,
    person: null,
    officials: report.officials ?? [],
    reference: report.envelope?.issueDate ?? referenceDay(report),
    level: report.envelope?.organ?.level ?? report.meetings?.[0]?.organ?.level,
    isInItem: false,
    found: [],
    deadlines: [],
  };
  for (const [at, { block, segments }] of blocks.entries()) {
    const [segment] = segments;
    if (segment === undefined || block.kind === 'table') continue;
    const region = regionOf(roleAt(block.start), report.kind);
    const isTitle = block.kind === 'heading' && standsOver(block, blocks[at + 1]?.block);
    readBlock({ block, segment, region, isTitle }, state);
  }
  const { found, deadlines } = state;
  return {
    ...report,
    ...(found.length === 0 ? {} : { directives: found }),
    ...(deadlines.length === 0 ? {} : { deadlines }),
  };
};

/** A block with what it may be. */
interface Line {
  readonly block: Block;
  readonly segment: SegmentReading;
  readonly region: Region;
  /** What stands below belongs to it. */
  readonly isTitle: boolean;
}

function readBlock({ block, segment, region, isTitle }: Line, state: State): void {
  const { passage, tasks } = segment;
  if (block.kind === 'paragraph' && FLOWING.has(region) && isCaption(passage.text)) return;
  if (region === 'speech' && state.region !== 'speech') state.course = 'open';
  if (region !== 'none') state.region = region;
  const rank = rankOf(block);
  leaveInherited(state, rank, block.kind === 'list-item');
  let next = 0;
  const before = state.found.length;
  for (const [at, sentence] of passage.sentences.entries()) {
    const task = tasks[next]?.start === sentence.start ? (tasks[next] as TaskMention) : null;
    if (task !== null) next += 1;
    if (task !== null && namesOnly(task) && (task.leadsOn || block.kind === 'heading')) {
      inherit(state, task, segment, rank, block.kind === 'paragraph');
      if (FLOWING.has(region) && task.setting === 'ordered') state.course = 'open';
    } else if (!isTitle || isGiven(task)) {
      const isFirst = at === 0 && block.kind !== 'list-item';
      const goesOn = state.found.length > before || (state.isInItem && block.kind === 'paragraph');
      readSentence(task, segment, { region, isFirst, goesOn }, state);
    }
    state.person = lastNamed(segment, sentence.end, state.person);
  }
  if (state.found.length > before && block.kind !== 'paragraph') state.isInItem = true;
}

// In capitals, or over lines that are deeper.
function standsOver(block: Block, next: Block | undefined): boolean {
  if (next === undefined || next.kind === 'table') return true;
  return rankOf(next) > rankOf(block);
}

function readSentence(
  task: TaskMention | null,
  segment: SegmentReading,
  place: { readonly region: Region; readonly isFirst: boolean; readonly goesOn: boolean },
  state: State,
): void {
  const { inherited, officials, reference } = state;
  const inherits = inherited !== null;
  const asked =
    task !== null && goesUp(task, state.level) ? { ...task, setting: 'asked' as const } : task;
  const { isDirective, course } = decide(asked, { ...place, course: state.course, inherits });
  state.course = course;
  if (task?.issuer !== undefined && (isDirective || course !== 'closed')) {
    state.issuer = issuerOf(task.issuer, segment, state.person, officials);
  }
  if (task === null) return;
  for (const other of otherDeadlines(task, isDirective, place.region)) {
    const due = other.period === undefined ? null : toDeadline(other, segment.passage, reference);
    if (due !== null) state.deadlines.push(due);
  }
  if (!isDirective) return;
  const { issuer } = state;
  const { goesOn } = place;
  const context = { issuer, assignees: inherited?.assignees, reference, goesOn };
  state.found.push(toDirective(task, segment.passage, context));
}

/** Where the text is prose with lines under pictures in it. */
const FLOWING: ReadonlySet<Region> = new Set(['open', 'speech', 'mostly-told']);

const LONGEST_CAPTION = 220;
const SENTENCE_ENDS = new Set(['.', '!', '?', ':', ';', '…', '/', '”', '"']);

// a line under a picture has no full stop
function isCaption(text: string): boolean {
  const words = text.trimEnd();
  return words.length <= LONGEST_CAPTION && !SENTENCE_ENDS.has(words.at(-1) ?? '');
}

// A title sets a task only where it says for whom: "Phân công chuẩn bị" does not.
function isGiven(task: TaskMention | null): boolean {
  return task?.setting === 'ordered' && task.parties.length > 0;
}

// "Giao phòng Kinh tế:", "1. Phòng Kinh tế"
function namesOnly({ action, parties }: TaskMention): boolean {
  return action === undefined && parties.length > 0;
}

function inherit(
  state: State,
  task: TaskMention,
  { passage }: SegmentReading,
  rank: number,
  isOfList: boolean,
): void {
  const assignees = task.parties.map((party) => toAssignee(party, passage));
  state.inherited = { assignees, rank, isOfList };
}

function leaveInherited(state: State, rank: number, isListItem: boolean): void {
  const { inherited } = state;
  if (inherited === null) return;
  const stays = inherited.isOfList ? isListItem : rank > inherited.rank;
  if (!stays) state.inherited = null;
}
