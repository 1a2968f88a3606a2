import { type Report, SCHEMA_VERSION } from '../domain/report/report.ts';
import type { Profile } from '../profiles/profile.ts';
import type { DocumentReading } from './read-document.ts';
import type { Step } from './step.ts';
import { listAbbreviations } from './steps/abbreviations/abbreviations.ts';
import { readAnnexes } from './steps/annexes/annexes.ts';
import { listAnniversaries } from './steps/anniversaries/anniversaries.ts';
import { bindAreas } from './steps/areas/areas.ts';
import { noteBoundaries } from './steps/boundaries/boundaries.ts';
import { noteCapitalisation } from './steps/capitalisation/capitalisation.ts';
import { readDataWindow } from './steps/data-window/data-window.ts';
import { readDateline } from './steps/dateline/dateline.ts';
import { readDirectives } from './steps/directives/directives.ts';
import { readDocuments } from './steps/documents/documents.ts';
import { noteEncoding } from './steps/encoding/encoding.ts';
import { readEnvelope } from './steps/envelope/envelope.ts';
import { listFormerOrgans } from './steps/former-organs/former-organs.ts';
import { readFrontMatter } from './steps/front-matter/front-matter.ts';
import { readIgnores } from './steps/ignores/ignores.ts';
import { nameIndicators } from './steps/indicators/indicators.ts';
import { readKind } from './steps/kind/kind.ts';
import { bindListedParts } from './steps/listed-parts/listed-parts.ts';
import { readMeeting } from './steps/meeting/meeting.ts';
import { buildMetrics } from './steps/metrics/metrics.ts';
import { noteNameVariants } from './steps/name-variants/name-variants.ts';
import { listNumbering } from './steps/numbering/numbering.ts';
import { gatherOfficials } from './steps/officials/officials.ts';
import { listOrgans } from './steps/organs/organs.ts';
import { listPeriods } from './steps/periods/periods.ts';
import { notePlaceholders } from './steps/placeholders/placeholders.ts';
import { listPlaces } from './steps/places/places.ts';
import { readReportPeriod } from './steps/report-period/report-period.ts';
import { readSections } from './steps/sections/sections.ts';
import { listSentences } from './steps/sentences/sentences.ts';
import { noteSlips } from './steps/slips/slips.ts';
import { noteSpacing } from './steps/spacing/spacing.ts';
import { readTables } from './steps/tables/tables.ts';
import { listTerms } from './steps/terms/terms.ts';
import { noteToneMarks } from './steps/tone-marks/tone-marks.ts';
import { noteUnicode } from './steps/unicode/unicode.ts';

/** The whole order in which a report is put together. */
export const steps: readonly Step[] = [
  readFrontMatter,
  readIgnores,
  readEnvelope,
  readDateline,
  readKind,
  readReportPeriod,
  readDataWindow,
  readSections,
  listNumbering,
  readAnnexes,
  readTables,
  readDocuments,
  listPeriods,
  listPlaces,
  gatherOfficials,
  readMeeting,
  listOrgans,
  buildMetrics,
  bindListedParts,
  nameIndicators,
  bindAreas,
  noteBoundaries,
  readDirectives,
  listFormerOrgans,
  listAnniversaries,
  listTerms,
  listAbbreviations,
  noteSlips,
  notePlaceholders,
  noteEncoding,
  noteUnicode,
  noteToneMarks,
  noteCapitalisation,
  noteNameVariants,
  noteSpacing,
  listSentences,
];

/** What is said of documents that do not say it themselves. */
export type Defaults = Pick<Report, 'kind' | 'profile'>;

/** Puts a report together from a reading, step by step. */
export function assembleReport(
  reading: DocumentReading,
  profiles: readonly Profile[],
  defaults: Defaults = {},
): Report {
  const empty: Report = {
    schemaVersion: SCHEMA_VERSION,
    ...defaults,
    source: { length: reading.original.length },
  };
  return steps.reduce<Report>((report, step) => step(report, reading, profiles), empty);
}
