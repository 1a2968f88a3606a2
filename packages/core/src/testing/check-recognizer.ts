import type { NameMention, NameRecognizer, Recognizer } from '../extract/mention.ts';
import { createSegment } from '../extract/segment.ts';
import { createView, originalSpan } from '../text/view.ts';
import { compileVocabulary, type Vocabulary } from '../vocabulary/vocabulary.ts';
import type { RuleFailure } from './check-rule.ts';
import { readMarks } from './marked-text.ts';

/**
 * Tries a recognizer on phrases, as given and decomposed (NFD): it must propose the marked
 * stretches and no others. A phrase without marks is a negative case.
 *
 * @returns The failures; none if all is well. For use with any test runner.
 */
export function checkRecognizer(
  recognize: Recognizer | NameRecognizer<NameMention>,
  phrases: readonly string[],
  vocabulary: Vocabulary = compileVocabulary(),
): readonly RuleFailure[] {
  return phrases.flatMap((phrase) =>
    [phrase, phrase.normalize('NFD')].flatMap((variant) => {
      const { text, marks } = readMarks(variant);
      const segment = createSegment(createView(text, 0, text.length), 'phrase', vocabulary);
      const found = recognize(segment, vocabulary)
        .map((mention) => originalSpan(segment.view, mention))
        .map(({ start, end }) => text.slice(start, end));
      const wanted = marks.map(({ start, end }) => text.slice(start, end));
      if (found.join('|') === wanted.join('|')) return [];
      return [{ text, problem: `wanted [${wanted.join('|')}], found [${found.join('|')}]` }];
    }),
  );
}
