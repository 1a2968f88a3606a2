import type * as z from 'zod';
import { formerOrganSchema } from './agency/former-organ.ts';
import { branchSchema, organSchema } from './agency/organ.ts';
import { anniversarySchema } from './anniversary/anniversary.ts';
import { checkSchema, hypothesisSchema, outcomeSchema } from './check/check.ts';
import { basisSchema, comparisonSchema, comparisonVerbSchema } from './comparison/comparison.ts';
import { isoDateSchema, isoMinuteSchema } from './date/date.ts';
import { deadlineSchema } from './directive/deadline.ts';
import { directiveSchema } from './directive/directive.ts';
import { deviationKindSchema, deviationSchema } from './document-number/deviation.ts';
import { documentNumberSchema } from './document-number/document-number.ts';
import { findingSchema, fixSchema, messageParamSchema, severitySchema } from './finding/finding.ts';
import { fractionSchema } from './fraction/fraction.ts';
import { identifierSchema } from './identifier/identifier.ts';
import { ignoreEntrySchema, ignoreListSchema } from './ignore-list/ignore-list.ts';
import { indicatorDefinitionSchema } from './indicator/indicator-definition.ts';
import { intervalSchema } from './interval/interval-schema.ts';
import { dayPartSchema, meetingSchema } from './meeting/meeting.ts';
import { indicatorSchema, metricSchema } from './metric/metric.ts';
import { exactDecimalSchema, rationalSchema } from './number/number.ts';
import { numberedItemSchema } from './numbering/numbered-item.ts';
import { namedPersonSchema, officialSchema } from './official/official.ts';
import { officialTitleSchema } from './official-title/official-title.ts';
import { percentageSchema } from './percentage/percentage.ts';
import { periodKindSchema, periodSchema } from './period/period.ts';
import { personReferenceSchema } from './person/person.ts';
import { administrativeUnitSchema } from './place/administrative-unit.ts';
import { levelSchema, placeSchema } from './place/place.ts';
import {
  dimensionSchema,
  figureStatusSchema,
  hedgeSchema,
  qualifierSchema,
  quantitySchema,
  unitSchema,
} from './quantity/quantity.ts';
import { balanceSchema } from './report/balance.ts';
import { capacitySchema, envelopePartSchema, envelopeSchema } from './report/envelope.ts';
import { ignoreSchema, reportKindSchema, reportSchema, structureSchema } from './report/report.ts';
import { sectionRoleSchema, sectionSchema } from './section/section.ts';
import { slipKindSchema, slipSchema } from './slip/slip.ts';
import { spanSchema } from './span/span.ts';
import {
  columnRoleSchema,
  ratioBasisSchema,
  tableSchema,
  unreadReasonSchema,
} from './table/table.ts';
import { termSchema } from './term/term.ts';

/**
 * Every schema of the package by its name, in alphabetical order. The name is that of the file
 * under `schemas/` that says the same as JSON Schema 2020-12.
 *
 * @example
 * ```ts
 * schemas.span?.safeParse({ start: 3, end: 1 }).success; // false
 * ```
 */
export const schemas: Readonly<Record<string, z.ZodType>> = {
  'administrative-unit': administrativeUnitSchema,
  balance: balanceSchema,
  basis: basisSchema,
  branch: branchSchema,
  capacity: capacitySchema,
  check: checkSchema,
  'column-role': columnRoleSchema,
  comparison: comparisonSchema,
  'comparison-verb': comparisonVerbSchema,
  'day-part': dayPartSchema,
  deviation: deviationSchema,
  'deviation-kind': deviationKindSchema,
  dimension: dimensionSchema,
  deadline: deadlineSchema,
  directive: directiveSchema,
  'document-number': documentNumberSchema,
  envelope: envelopeSchema,
  'envelope-part': envelopePartSchema,
  'exact-decimal': exactDecimalSchema,
  'figure-status': figureStatusSchema,
  finding: findingSchema,
  fix: fixSchema,
  fraction: fractionSchema,
  hedge: hedgeSchema,
  hypothesis: hypothesisSchema,
  identifier: identifierSchema,
  ignore: ignoreSchema,
  'ignore-entry': ignoreEntrySchema,
  'ignore-list': ignoreListSchema,
  indicator: indicatorSchema,
  'indicator-definition': indicatorDefinitionSchema,
  interval: intervalSchema,
  'iso-date': isoDateSchema,
  'iso-minute': isoMinuteSchema,
  level: levelSchema,
  meeting: meetingSchema,
  'message-param': messageParamSchema,
  metric: metricSchema,
  'numbered-item': numberedItemSchema,
  term: termSchema,
  anniversary: anniversarySchema,
  'former-organ': formerOrganSchema,
  'named-person': namedPersonSchema,
  official: officialSchema,
  'official-title': officialTitleSchema,
  organ: organSchema,
  outcome: outcomeSchema,
  percentage: percentageSchema,
  period: periodSchema,
  'period-kind': periodKindSchema,
  'person-reference': personReferenceSchema,
  place: placeSchema,
  qualifier: qualifierSchema,
  quantity: quantitySchema,
  'ratio-basis': ratioBasisSchema,
  rational: rationalSchema,
  report: reportSchema,
  'report-kind': reportKindSchema,
  section: sectionSchema,
  'section-role': sectionRoleSchema,
  severity: severitySchema,
  slip: slipSchema,
  'slip-kind': slipKindSchema,
  span: spanSchema,
  structure: structureSchema,
  table: tableSchema,
  unit: unitSchema,
  'unread-reason': unreadReasonSchema,
};
