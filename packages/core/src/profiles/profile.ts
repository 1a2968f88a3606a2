import type { ReportKind } from '../domain/report/report.ts';
import type { SectionRole } from '../domain/section/section.ts';

/** A part that a kind of report has. */
export interface ProfilePart {
  readonly role: SectionRole;
  /** Roles that a reader takes for it too: who is told what to do hears the conclusion. */
  readonly alternatives?: readonly SectionRole[] | undefined;
  /**
   * `required` by the outline; `expected`: readers miss it where it is left out; `customary` in use,
   * and nobody misses it.
   */
  readonly presence: 'required' | 'expected' | 'customary';
  /** The law that asks for it; absent where custom does. */
  readonly basis?: string | undefined;
  /** What every task set in it must name; absent: the rules ask only where most tasks do. */
  readonly tasksName?: readonly ('assignee' | 'deadline')[] | undefined;
  /** What it is called, in Vietnamese. */
  readonly name: string;
  /** Words in its heading. They come before those that all kinds share. */
  readonly headings?: readonly string[] | undefined;
  /** Text to insert where it is missing, in Vietnamese; dots stand for what is to be filled in. */
  readonly skeleton?: string | undefined;
}

/** Words that tell what a paragraph is for in this kind of report, beside those all kinds share. */
export interface ProfileCue {
  readonly phrases: readonly string[];
  readonly role: SectionRole;
  /** 1 hints, 3 is enough for the usual step to the next part, 5 and more decides. */
  readonly weight: number;
  /** Only as the first words of a paragraph; absent: anywhere in its first sentences. */
  readonly isFirst?: boolean | undefined;
}

/** The outline of one kind of report. Data: a reader who does not program can review it. */
export interface Profile {
  readonly id: string;
  readonly kind: ReportKind;
  readonly name: { readonly vi: string; readonly en: string };
  /** Where the outline is from. */
  readonly basis: string;
  /** What a paragraph or heading without cue is for, once the opening is over. */
  readonly body: SectionRole;
  /** In the order in which they stand. */
  readonly parts: readonly ProfilePart[];
  readonly cues?: readonly ProfileCue[] | undefined;
}
