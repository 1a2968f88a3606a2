import type { Directive } from '../domain/directive/directive.ts';
import { pointerTo } from '../domain/report/pointer.ts';
import type { Report } from '../domain/report/report.ts';
import type { Section } from '../domain/section/section.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Located } from './rule.ts';

/** A task with all that the sentences of its paragraph or item say of it. */
export interface Task extends Located {
  readonly duration: Directive['duration'];
  readonly hasAssignee: boolean;
  /** A day, or how often. */
  readonly hasDeadline: boolean;
  /** A day or month is named in it or right below: the deadline may be set apart. */
  readonly hasDay: boolean;
  /** Words that name no day and nothing else: where they stand. */
  readonly vague: Located | null;
}

/** The tasks that one part of a document sets. */
export interface TaskGroup {
  readonly section: Section | undefined;
  readonly tasks: readonly Task[];
}

/** In documents of these kinds tasks are set in writing, for others to carry out. */
const ORDERING: ReadonlySet<Report['kind']> = new Set(['conclusion-notice', 'minutes']);

/** The tasks of each part where tasks are set in writing, or where the outline says what they name. */
export function taskGroups(
  report: Report,
  outline: Profile | undefined,
  named: 'assignee' | 'deadline',
): readonly (TaskGroup & { readonly isAsked: boolean })[] {
  const groups = groupsOf(report).map((group) => ({
    ...group,
    isAsked: asks(outline, group.section, named),
  }));
  return ORDERING.has(report.kind) ? groups : groups.filter(({ isAsked }) => isAsked);
}

function asks(
  outline: Profile | undefined,
  section: Section | undefined,
  named: 'assignee' | 'deadline',
): boolean {
  if (section?.role === undefined) return false;
  const part = outline?.parts.find(
    ({ role, alternatives = [] }) =>
      role === section.role || alternatives.some((other) => other === section.role),
  );
  return part?.tasksName?.includes(named) ?? false;
}

function groupsOf(report: Report): readonly TaskGroup[] {
  const groups = new Map<string, { section: Section | undefined; tasks: Task[] }>();
  const find = sectionFinder(report);
  const hasDay = dayFinder(report);
  for (const [index, directive] of (report.directives ?? []).entries()) {
    const { section, path } = find(directive);
    const group = groups.get(path) ?? { section, tasks: [] };
    groups.set(path, group);
    const task = toTask(directive, pointerTo('directives', index), hasDay(index));
    const before = directive.goesOn === true ? group.tasks.pop() : undefined;
    group.tasks.push(before === undefined ? task : joined(before, task));
  }
  return [...groups.values()];
}

function toTask(
  { assignees = [], deadline, duration, span }: Directive,
  path: string,
  hasDay: boolean,
): Task {
  const isVague = deadline?.vague === true;
  return {
    duration,
    hasAssignee: assignees.length > 0,
    hasDeadline: deadline !== undefined && !isVague,
    hasDay,
    vague: isVague ? { path: `${path}/deadline`, span: deadline.span } : null,
    path,
    span,
  };
}

function joined(first: Task, more: Task): Task {
  const hasDeadline = first.hasDeadline || more.hasDeadline;
  return {
    ...first,
    duration: first.duration ?? more.duration,
    hasDeadline,
    hasDay: first.hasDay || more.hasDay,
    vague: hasDeadline ? null : (first.vague ?? more.vague),
  };
}

// Whether a period stands between the beginning of a directive and that of the next one.
function dayFinder({ directives = [], periods = [] }: Report): (index: number) => boolean {
  const days = periods.flatMap(({ kind, span }) =>
    span === undefined || kind === 'year' ? [] : [span.start],
  );
  let next = 0;
  return (index) => {
    const start = directives[index]?.span?.start;
    if (start === undefined) return false;
    const end = directives[index + 1]?.span?.start ?? Number.POSITIVE_INFINITY;
    while (next < days.length && (days[next] ?? 0) < start) next += 1;
    return (days[next] ?? Number.POSITIVE_INFINITY) < end;
  };
}

interface Placed {
  readonly section: Section | undefined;
  readonly path: string;
}

// The outermost part in which a directive stands, asked for in the order of the text.
function sectionFinder({ sections = [] }: Report): (directive: Directive) => Placed {
  const outermost: { section: Section; path: string }[] = [];
  let end = -1;
  for (const [index, section] of sections.entries()) {
    if (section.span === undefined || section.span.start < end) continue;
    outermost.push({ section, path: pointerTo('sections', index) });
    end = section.span.end;
  }
  const byPath = new Map(sections.map((section, at) => [pointerTo('sections', at), section]));
  let at = 0;
  return ({ section: path = '', span }) => {
    if (span === undefined) return { section: byPath.get(path), path };
    while (at < outermost.length && (outermost[at]?.section.span?.end ?? 0) <= span.start) at += 1;
    return outermost[at] ?? { section: undefined, path: '' };
  };
}
