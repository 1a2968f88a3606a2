import type { Report } from '../domain/report/report.ts';
import type { Profile } from '../profiles/profile.ts';
import type { DocumentReading } from './read-document.ts';

/**
 * Adds one part to the report. A step sees the reading and what the steps before it made; it
 * changes nothing else.
 */
export type Step = (
  report: Report,
  reading: DocumentReading,
  profiles: readonly Profile[],
) => Report;
