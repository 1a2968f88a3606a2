import type * as z from 'zod';
import type { Check } from '../domain/check/check.ts';
import type { Finding, Fix, MessageParam, Severity } from '../domain/finding/finding.ts';
import type { Report } from '../domain/report/report.ts';
import type { Span } from '../domain/span/span.ts';
import type { Profile } from '../profiles/profile.ts';

/** The same words in both languages; `{name}` stands for a parameter. */
export interface Wording {
  readonly vi: string;
  readonly en: string;
}

/** A message: a headline of three to seven words and at most two sentences. */
export interface Message {
  readonly headline: Wording;
  readonly detail: Wording;
}

/** A place in a report, and in the text where the report was read from one. */
export interface Located {
  readonly path: string;
  readonly span?: Span | undefined;
}

/** What a rule found wrong, before it becomes a finding. */
export interface Problem<MessageId extends string = string> extends Located {
  readonly messageId: MessageId;
  /** Where the reading is less sure than the rule's own severity; never graver than it. */
  readonly severity?: Severity;
  readonly params: Readonly<Record<string, MessageParam>>;
  readonly related?: readonly (Located & { readonly role: string })[];
  readonly fixes?: readonly Fix[];
}

/** What a rule may look at, never the text. */
export interface RuleInput<Options = unknown> {
  readonly report: Report;
  readonly checks: readonly Check[];
  /** The outline applied: the one the report names, else that of its kind. */
  readonly outline?: Profile | undefined;
  /** What the configuration says, with the defaults for what it does not. */
  readonly options: Options;
}

/** What a rule may look at that is about the findings of others. */
export interface ReviewInput {
  readonly report: Report;
  /** What the other rules report; nothing is ignored or capped yet. */
  readonly findings: readonly Pick<Finding, 'rule' | 'span' | 'path'>[];
  /** Ids of the rules that were not asked. */
  readonly off: ReadonlySet<string>;
}

/** A rule: what it reports, in which words, and what would mend it. */
export interface Rule<MessageId extends string = string, Options = unknown> {
  /** family/name */
  readonly id: string;
  readonly severity: Severity;
  /** `block`: it looks at one block at a time; `document`: at all of them together. */
  readonly scope: 'block' | 'document';
  /** The version it first came with. */
  readonly since: string;
  /** What it rests on: an article of a law, the arithmetic, or custom. */
  readonly basis: Wording;
  /** What it is about, in a line. */
  readonly name: Wording;
  readonly messages: Readonly<Record<MessageId, Message>>;
  /** Labels of related places, by role. */
  readonly related: Readonly<Record<string, Wording>>;
  /** Titles of fixes. */
  readonly fixes: Readonly<Record<string, Wording>>;
  /**
   * What an office may set besides the level: a `z.strictObject` whose every key has a default
   * and a description. Absent where there is nothing to set.
   */
  readonly options?: z.ZodType<Options>;
  // a method, so that a list holds rules of different options: each is given its own
  find(input: RuleInput<Options>): readonly Problem<MessageId>[];
  /** What it reports of the findings of the other rules, once they are known. */
  review?(input: ReviewInput): readonly Problem<MessageId>[];
}
