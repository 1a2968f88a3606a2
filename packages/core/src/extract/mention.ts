import type { OrganReading } from '../domain/agency/organ-reading.ts';
import type { Basis, Comparison, ComparisonVerb } from '../domain/comparison/comparison.ts';
import type { DocumentNumberReading } from '../domain/document-number/read-document-number.ts';
import type { Metric } from '../domain/metric/metric.ts';
import type { Numeral } from '../domain/number/numeral.ts';
import type { TitleReading } from '../domain/official-title/title-reading.ts';
import type { PeriodReading } from '../domain/period/period-tokens.ts';
import type { FigureStatus, Hedge, Unit } from '../domain/quantity/quantity.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Segment } from './segment.ts';

/** A stretch of a segment's text, `end` exclusive; with the tokens it covers, `to` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** A date or period. */
export interface PeriodMention extends Stretch {
  readonly kind: 'period';
  readonly period: PeriodReading['period'];
  /** The day of the week that is named in it or beside it; Monday is 1. */
  readonly weekday?: Stretch & { readonly day: number };
}

/** The number of an official document. */
export interface DocumentNumberMention extends Stretch {
  readonly kind: 'document-number';
  readonly reading: DocumentNumberReading;
}

/** A place in an order: "thứ nhất". It counts nothing. */
export interface OrdinalMention extends Stretch {
  readonly kind: 'ordinal';
  readonly value: number;
}

/** Words before a figure that say where the true value lies, one after the other. */
export interface HedgeMention extends Stretch {
  readonly kind: 'hedge';
  readonly hedges: readonly { readonly hedge: Hedge; readonly word: string }[];
}

/** A figure in digits, with whatever makes it a number, quantity, percentage or fraction. */
export interface FigureMention extends Stretch {
  readonly kind: 'number' | 'quantity' | 'percentage' | 'fraction';
  /** One figure; two for a fraction (over, under) or a range (from, to). */
  readonly numerals: readonly Numeral[];
  readonly isRange: boolean;
  /** Power of ten given by scale word and unit. */
  readonly power: number;
  /** The power of the first figure of a fraction, where each has its own: "850 triệu/1,2 tỷ". */
  readonly firstPower?: number;
  readonly unit?: Unit;
  /** Where the digits alone stand. */
  readonly digits: { readonly start: number; readonly end: number };
  /** A minus, in words or as a sign, belongs to it. */
  readonly isNegative?: boolean;
  /** The per cent sign is written twice, here. */
  readonly doubledSign?: { readonly start: number; readonly end: number };
  readonly hedge?: Hedge;
  readonly status?: FigureStatus;
  /** Index of the first token of the hedge before it, where there is one. */
  readonly lead?: number;
}

/** A verb that sets a percentage against another figure. */
export interface ComparisonVerbMention extends Stretch {
  readonly kind: 'comparison-verb';
  readonly verb: ComparisonVerb['kind'];
}

/** Words that name what a figure is compared with. */
export interface BasisMention extends Stretch {
  readonly kind: 'basis';
  readonly basis: Pick<Basis, 'kind' | 'year' | 'organ'>;
  /** The period that is the base, where the words name it: "so với tháng 9". */
  readonly period?: PeriodReading['period'];
}

/** A percentage with its verb and its base. */
export interface ComparisonMention extends Stretch {
  readonly kind: 'comparison';
  /** Index of the first token of its base, where that stands before the verb. */
  readonly lead?: number;
  /** The figure says how many times the base it is: "gấp 2,4 lần". */
  readonly isTimes?: boolean;
  readonly figure: FigureMention;
  readonly verb?: ComparisonVerbMention;
  readonly basis?: BasisMention;
  /** The hedge before its verb: "gần gấp đôi". */
  readonly hedge?: Hedge;
  /** Its sign says that it is a change: "(-2,3%)", "(+1,2%)". */
  readonly isSigned?: boolean;
  /** The figure is what something has become: "giảm còn 4,2%". */
  readonly isNewValue?: boolean;
  /** The base is named elsewhere in the sentence, not beside the figure. */
  readonly isBaseElsewhere?: boolean;
  /** What the words make its base, and the place among the statements where that stands. */
  readonly base?: { readonly statement?: number; readonly kind: Basis['kind'] };
  readonly status?: FigureStatus;
  /** What words right after it say of the same plan. */
  readonly claim?: Stretch & { readonly claim: NonNullable<Comparison['claim']>['kind'] };
}

/** An area that a figure may cover: "phường Hòa Lâm", "toàn tỉnh". */
export interface AreaMention extends Stretch {
  readonly kind: 'area';
  /** Where the words begin that place what is said in it: "tại", "trên địa bàn". */
  readonly placedFrom?: number;
  /** What is said is set against it, or leads there, or holds for it and others: no figure covers it. */
  readonly isForeign?: boolean;
}

/** In which prices amounts are given. */
export interface PriceBasisMention extends Stretch {
  readonly kind: 'price-basis';
  readonly basis: NonNullable<Metric['priceBasis']>;
}

/** One statement of a figure: what it measures, its value, and what it is compared with. */
export interface StatementMention extends Stretch {
  readonly kind: 'statement';
  readonly indicator: { readonly text: string; readonly start: number; readonly end: number };
  readonly figure?: FigureMention;
  readonly comparisons: readonly ComparisonMention[];
  /** The words after the figure that complete what is counted: "vi phạm trật tự xây dựng". */
  readonly object?: string;
  /** The statement before it gives what this one was: "từ 145 phòng còn 99 phòng". */
  readonly isNewValue?: boolean;
  /** Its figure is what the one before it is set against, in these words. */
  readonly asBase?: BasisMention;
  /** It says of how many the one before it is: "12 hộ trên tổng số 30 hộ". */
  readonly isWhole?: boolean;
  /** The statements said to be its parts, by their places, and whether they are said to be all. */
  readonly parts?: {
    readonly statements: readonly number[];
    readonly isClosed: boolean;
    readonly isImplied?: boolean;
  };
  /** How many things are named after their number, at the least and the most, and where. */
  readonly listed?: {
    readonly least: number;
    readonly most: number;
    readonly start: number;
    readonly end: number;
  };
  /** The first of the figures of a balance: their places among the statements. */
  readonly balance?: {
    readonly due?: number;
    readonly carriedOver?: number;
    readonly received: number;
    readonly done: number;
    readonly pending: number;
  };
  /** The first of shares that make up a whole: their places among the statements. */
  readonly structure?: readonly number[];
  /** Index of its sentence in the segment. */
  readonly sentence: number;
}

/** A body that acts, reports or is given a task. */
export interface OrganMention extends Stretch {
  readonly kind: 'organ';
  readonly organ: OrganReading;
  /** Several are meant: "các phòng, ban", "mỗi cơ quan, đơn vị". */
  readonly isMany?: boolean;
}

/** One single post: "Phó Chủ tịch HĐND phường Hòa Lâm". */
export interface TitleMention extends Stretch {
  readonly kind: 'title';
  readonly title: TitleReading;
  /** Several persons have it: "các Phó Chủ tịch", "Chủ tịch UBND các xã". */
  readonly isMany?: boolean;
}

/** A person by name, with what stands around the name. */
export interface PersonMention extends Stretch {
  readonly kind: 'person';
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly honorific?: string;
  /** The first of several who are addressed together: "các đồng chí: …". */
  readonly isOneOfMany?: boolean;
  readonly ranks: readonly string[];
  readonly degrees: readonly string[];
  /** The posts that the words here say the person holds. */
  readonly titles: readonly TitleMention[];
  /** Only the given name is there: "ông Phong". */
  readonly isShort?: boolean;
  /** Nothing but the name tells that it is one: neither address nor post. */
  readonly isBare?: boolean;
}

/** What names somebody or some body: read beside all other mentions, which they do not touch. */
export type NameMention = OrganMention | TitleMention | PersonMention;

/** Proposes mentions of one kind that name somebody or some body. */
export type NameRecognizer<Kind extends NameMention> = (
  segment: Segment,
  vocabulary: Vocabulary,
) => readonly Kind[];

/** The names in a segment, each kind by itself, in the order of the text. */
export interface Names {
  readonly organs: readonly OrganMention[];
  readonly titles: readonly TitleMention[];
  readonly people: readonly PersonMention[];
}

/** Somebody who is given a task. */
export interface TaskParty extends Stretch {
  /** Of the body that is named. */
  readonly level?: OrganReading['level'];
  readonly role?: 'lead' | 'cooperating';
}

/**
 * A sentence that may set a task. What it is in depends on where it stands: only the document tells
 * whether it goes on with what somebody ordered.
 */
export interface TaskMention extends Stretch {
  /**
   * `ordered` by a verb of ordering; `owed` by a word of duty; `assigned`: somebody and what they do;
   * `plain`: only what is to be done; `stressed`: somebody says what matters; `meant`: somebody will
   * do it; `asked` of those above.
   */
  readonly setting: 'ordered' | 'owed' | 'assigned' | 'plain' | 'stressed' | 'meant' | 'asked';
  /** The verb of ordering only asks of those who stand above. */
  readonly mayAsk?: boolean;
  readonly issuer?: Stretch;
  /** Whether who orders is a person, a post or a standing body, and not just an organ. */
  readonly isFromPerson?: boolean;
  /** It tells of an order that was given: "đã chỉ đạo". */
  readonly isPast?: boolean;
  readonly parties: readonly TaskParty[];
  /** What is to be done; absent where only those are named whose tasks follow. */
  readonly action?: Stretch;
  readonly product?: Stretch;
  /** Something is delivered once, or it goes on without end; absent where the words do not tell. */
  readonly duration?: 'once' | 'lasting';
  readonly deadline?: DeadlineMention;
  /** Days after the first one by which something is due too: "…, báo cáo trước ngày 15/8". */
  readonly furtherDeadlines?: readonly DeadlineMention[];
  /** It ends with a colon: what is to be done follows in the next lines. */
  readonly leadsOn: boolean;
}

/** By when something is to be done. */
export interface DeadlineMention extends Stretch {
  readonly period?: PeriodReading['period'];
  readonly isVague?: boolean;
  /** Its words say nothing but by when: "trước ngày 31/7". */
  readonly isFirm?: boolean;
  /** It may as well tell when that came about which is to be dealt with. */
  readonly isDoubtful?: boolean;
  /** "trước", not "trong". */
  readonly isBefore?: boolean;
}

/** Whatever reading found in a segment. */
export type Mention =
  | PeriodMention
  | DocumentNumberMention
  | OrdinalMention
  | HedgeMention
  | FigureMention
  | ComparisonVerbMention
  | BasisMention
  | ComparisonMention
  | AreaMention
  | PriceBasisMention
  | StatementMention;

/** Proposes mentions in one segment; pure, and blind to everything outside it. */
export type Recognizer = (segment: Segment, vocabulary: Vocabulary) => readonly Mention[];

/** Joins and binds the mentions of one segment. */
export type Refiner = (
  mentions: readonly Mention[],
  segment: Segment,
  vocabulary: Vocabulary,
) => readonly Mention[];

/** Whether a mention is a figure in digits. */
export function isFigure(mention: Mention): mention is FigureMention {
  const { kind } = mention;
  return kind === 'number' || kind === 'quantity' || kind === 'percentage' || kind === 'fraction';
}
