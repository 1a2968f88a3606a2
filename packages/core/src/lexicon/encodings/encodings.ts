/**
 * Encodings of Vietnamese from before Unicode. Opened without their fonts they show letters and
 * signs of other languages.
 */
export interface EncodingRow {
  readonly name: 'TCVN3' | 'VNI';
  /** Letters and signs that stand within words of such a text and of no other language. */
  readonly telltales: string;
  /** Where set, a telltale counts only after one of these letters. */
  readonly after?: string;
  readonly source: 'attested';
}

export const encodings: readonly EncodingRow[] = [
  {
    name: 'TCVN3',
    telltales: 'µ¸¶·¹¨»¾¼½©®ª×«¬÷§¡¢£¤¥¦\u00ad',
    source: 'attested',
  },
  {
    name: 'VNI',
    telltales: 'ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË',
    after: 'aeouyôöAEOUYÔÖ',
    source: 'attested',
  },
];
