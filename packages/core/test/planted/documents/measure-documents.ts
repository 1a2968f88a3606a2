import { createAnalyzer } from '../../../src/analyzer/analyzer.ts';
import type { Finding } from '../../../src/domain/finding/finding.ts';
import { type Mark, readMarks } from '../../../src/testing/marked-text.ts';
import { randomFrom } from '../random.ts';
import type { DocumentFamily, PlantedDocument } from './family.ts';

/** What came of the documents of one family. */
export interface DocumentTally {
  readonly family: string;
  readonly planted: number;
  readonly found: number;
  readonly missed: readonly string[];
  /** What is said of documents in which nothing is wrong. */
  readonly falseAlarms: readonly string[];
}

const SEED = 20_261_122;
/** A finding on more than so many times the words does not show where the error is. */
const LONGEST = 3;

const analyzer = createAnalyzer();

/**
 * So many documents of every family, the same in every run, whatever other families there are;
 * which errors are found in them, and what is said where there is none.
 */
export function measureDocuments(
  families: readonly DocumentFamily[],
  ofEachFamily: number,
): readonly DocumentTally[] {
  return families.map((family) => {
    const random = randomFrom(SEED);
    const documents = Array.from({ length: ofEachFamily }, (_, turn) => family.make(random, turn));
    const missed = documents.filter((document) => !isFound(document));
    return {
      family: family.name,
      planted: documents.length,
      found: documents.length - missed.length,
      missed: missed.map(({ kind, planted }) => `${kind}: ${shown(planted)}`),
      falseAlarms: documents.flatMap(({ original }) => alarmsOf(original)),
    };
  });
}

/** Everything that is said of a document, hints apart. */
export function alarmsOf(text: string): readonly string[] {
  return findings(text).map(({ rule, messageId, span }) => {
    const line = text.slice(text.lastIndexOf('\n', span?.start ?? 0) + 1).split('\n')[0];
    return `${rule} ${messageId}: ${text.slice(span?.start, span?.end)} ← ${line}`;
  });
}

function isFound({ planted, rules }: PlantedDocument): boolean {
  const { text, marks } = readMarks(planted);
  const [mark] = marks;
  return findings(text).some(
    (finding) => rules.includes(finding.rule) && (mark === undefined || standsOn(finding, mark)),
  );
}

function standsOn({ span }: Finding, { start, end }: Mark): boolean {
  if (span === undefined || span.start >= end || start >= span.end) return false;
  return span.end - span.start <= LONGEST * (end - start);
}

function shown(planted: string): string {
  const at = planted.indexOf('«');
  return at < 0 ? planted.slice(0, 200) : planted.slice(Math.max(0, at - 100), at + 200);
}

const findings = (text: string): readonly Finding[] =>
  analyzer.analyze(text).findings.filter(({ severity }) => severity !== 'hint');
