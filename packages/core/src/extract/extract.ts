import type { Report } from '../domain/report/report.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { assembleReport, type Defaults } from './assemble.ts';
import { readDocument } from './read-document.ts';

/**
 * Reads a text into a report. `defaults` hold where the draft itself says nothing else. Never
 * throws; what is not understood is absent.
 */
export function extractReport(
  text: string,
  vocabulary: Vocabulary,
  profiles: readonly Profile[],
  defaults: Defaults = {},
): Report {
  return assembleReport(readDocument(text, vocabulary), profiles, defaults);
}
