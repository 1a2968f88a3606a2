/** The ways in which a phrase is typed; what it says stays the same. */
export const FORMS: readonly ((phrase: string) => string)[] = [
  (phrase) => phrase,
  (phrase) => phrase.normalize('NFD'),
  (phrase) => phrase.replaceAll(' ', '\u00a0'),
  (phrase) => phrase.charAt(0).toUpperCase() + phrase.slice(1),
];
