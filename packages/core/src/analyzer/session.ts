import type { Analysis, Session, TextEdit } from './analysis.ts';
import { applyEdits } from './apply-edits.ts';

/**
 * Opens a text that will be edited. The analysis is made when it is first asked for, so that
 * edits that follow each other quickly cost one reading.
 */
export function openSession(text: string, analyze: (text: string) => Analysis): Session {
  let current = text;
  let analysis: Analysis | null = null;
  const get = (): Analysis => {
    analysis ??= analyze(current);
    return analysis;
  };
  return {
    get text() {
      return current;
    },
    get analysis() {
      return get();
    },
    edit(edits: readonly TextEdit[]) {
      current = applyEdits(current, edits);
      analysis = null;
      return get();
    },
  };
}
