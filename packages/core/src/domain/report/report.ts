import * as z from 'zod';
import { reportKinds } from '../../lexicon/report-kinds.ts';
import { formerOrganSchema } from '../agency/former-organ.ts';
import { organSchema } from '../agency/organ.ts';
import { anniversarySchema } from '../anniversary/anniversary.ts';
import { isoMinuteSchema } from '../date/date.ts';
import { deadlineSchema } from '../directive/deadline.ts';
import { directiveSchema } from '../directive/directive.ts';
import { documentNumberSchema } from '../document-number/document-number.ts';
import { identifierSchema } from '../identifier/identifier.ts';
import type { Immutable } from '../immutable.ts';
import { meetingSchema } from '../meeting/meeting.ts';
import { metricSchema } from '../metric/metric.ts';
import { numberedItemSchema } from '../numbering/numbered-item.ts';
import { namedPersonSchema, officialSchema } from '../official/official.ts';
import { periodSchema } from '../period/period.ts';
import { placeSchema } from '../place/place.ts';
import { sectionSchema } from '../section/section.ts';
import { slipSchema } from '../slip/slip.ts';
import { spanSchema } from '../span/span.ts';
import { tableSchema } from '../table/table.ts';
import { termSchema } from '../term/term.ts';
import { balanceSchema } from './balance.ts';
import { envelopeSchema } from './envelope.ts';

/** The version of these schemas. It changes when data valid before would no longer be. */
export const SCHEMA_VERSION = '1';

/** Kinds of documents. */
export const reportKindSchema = z
  .enum(reportKinds)
  .describe(
    'giao ban; phiên họp thường kỳ; làm việc, kiểm tra; hội nghị; kỳ họp HĐND; họp báo; phỏng vấn; báo cáo định kỳ; thông báo kết luận; biên bản; giấy mời; kết quả một ngành; tin khác',
  );

/** Shares that make up one whole: "cơ cấu: nông nghiệp 12,3%; công nghiệp 45,6%; dịch vụ 42,1%". */
export const structureSchema = z
  .strictObject({
    metrics: z.array(z.string()).min(2).describe('Ids of the metrics that have the shares'),
    span: spanSchema.optional().describe('From the first share to the last'),
  })
  .describe('Shares of one whole that are said to be all of it');

/** A place in the text where the writer asked that findings be ignored. */
export const ignoreSchema = z
  .strictObject({
    rule: z.string().optional().describe('family/name; absent: every rule'),
    scope: z.enum(['next-line', 'range', 'file']),
    span: spanSchema.optional().describe('The text it covers; absent: the whole document'),
    reason: z.string().optional(),
    comment: spanSchema.optional().describe('Where the comment itself stands'),
  })
  .describe('A place where the writer asked that findings be ignored');

/**
 * A report as data: everything that was read out of a text, or that was never text at all.
 * Everything but `schemaVersion` is optional; what was not read is absent, never guessed.
 *
 * @example
 * ```ts
 * const report = reportSchema.parse({
 *   schemaVersion: '1',
 *   kind: 'periodic-report',
 *   period: { start: '2026-10-01', end: '2026-10-31', kind: 'month', given: { month: 10, year: 2026 } },
 *   metrics: [],
 * });
 * ```
 */
export const reportSchema = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    id: z.string().optional(),
    identifiers: z.array(identifierSchema).optional(),
    kind: reportKindSchema.optional(),
    kindEvidence: z
      .array(
        z.strictObject({
          kind: reportKindSchema,
          text: z
            .string()
            .optional()
            .describe('The words; absent where the shape of the document tells'),
          weight: z.number().describe('1 hints, 5 and more decides'),
          span: spanSchema.optional(),
        }),
      )
      .optional()
      .describe('What the kind was read from, where the document does not name it'),
    profile: z.string().optional().describe('The outline applied'),
    status: z.enum(['draft', 'issued', 'replaced', 'revoked']).optional(),
    envelope: envelopeSchema.optional(),
    publishedAt: isoMinuteSchema.optional().describe('From the dateline of a published text'),
    period: periodSchema.optional().describe('What the report is about'),
    nextPeriod: periodSchema.optional().describe('The period it plans for'),
    restated: z
      .boolean()
      .optional()
      .describe('The text says that earlier figures follow the present boundaries'),
    dataWindow: periodSchema.optional().describe('The days the data cover, where not the period'),
    meetings: z.array(meetingSchema).optional(),
    sections: z.array(sectionSchema).optional(),
    numbering: z
      .array(numberedItemSchema)
      .optional()
      .describe('Every heading and item of a list that bears a number, in their order'),
    metrics: z.array(metricSchema).optional(),
    balances: z
      .array(balanceSchema)
      .optional()
      .describe('What came in and what became of it, where the words give both in full'),
    structures: z
      .array(structureSchema)
      .optional()
      .describe('Shares of one whole that are said to be all of it'),
    directives: z.array(directiveSchema).optional(),
    deadlines: z
      .array(deadlineSchema)
      .optional()
      .describe(
        'Days besides those of `directives`: of what the document plans itself, and further ones of a directive',
      ),
    officials: z.array(officialSchema).optional(),
    persons: z
      .array(namedPersonSchema)
      .optional()
      .describe('Persons who are addressed by name and given no post anywhere'),
    organs: z.array(organSchema).optional(),
    formerOrgans: z
      .array(formerOrganSchema)
      .optional()
      .describe('Bodies that have ended, where they do something, have a task or a head'),
    places: z.array(placeSchema).optional(),
    anniversaries: z
      .array(anniversarySchema)
      .optional()
      .describe('Anniversaries whose years stand beside their count'),
    terms: z
      .array(termSchema)
      .optional()
      .describe('Terms of elected bodies that the text names by number'),
    periods: z.array(periodSchema).optional().describe('Every date and period the text names'),
    documents: z.array(documentNumberSchema).optional().describe('Documents the text cites'),
    abbreviations: z
      .array(
        z.strictObject({
          text: z.string(),
          expansion: z.string().optional().describe('As the document or the lexicon gives it'),
          introduced: z.boolean().optional().describe('The document writes it out once'),
          span: spanSchema.optional(),
        }),
      )
      .optional(),
    tables: z.array(tableSchema).optional(),
    annexes: z
      .array(
        z.strictObject({
          text: z.string().describe('As referred to or headed'),
          type: z.enum(['annex', 'form']).optional().describe('phụ lục; biểu'),
          number: z.string().optional(),
          present: z.boolean().describe('The annex itself is in the document'),
          span: spanSchema.optional(),
        }),
      )
      .optional(),
    slips: z.array(slipSchema).optional(),
    ignores: z.array(ignoreSchema).optional(),
    sentences: z
      .array(z.strictObject({ span: spanSchema, text: z.string() }))
      .optional()
      .describe('Sentences in which something was read, normalised; fingerprints rest on them'),
    source: z
      .strictObject({
        uri: z.string().optional(),
        name: z.string().optional(),
        length: z.int().min(0).optional().describe('UTF-16 code units'),
      })
      .optional(),
  })
  .describe('A government report as data');

/** Kinds of documents. */
export type ReportKind = z.infer<typeof reportKindSchema>;
/** A place in the text where the writer asked that findings be ignored. */
export type Ignore = Immutable<z.infer<typeof ignoreSchema>>;
/** Shares that make up one whole. */
export type Structure = Immutable<z.infer<typeof structureSchema>>;
/** A report as data. */
export type Report = Immutable<z.infer<typeof reportSchema>>;
