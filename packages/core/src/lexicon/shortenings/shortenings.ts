/**
 * Words that a full stop shortens, so that it ends no sentence: "TP. Hòa Lâm", "ThS. Nguyễn".
 * Attested in real reports.
 */
export const shortenings: readonly string[] = [
  'TP',
  'TX',
  'TT',
  'Q',
  'P',
  'H',
  'X',
  'TS',
  'ThS',
  'GS',
  'PGS',
  'BS',
  'KS',
  'CN',
  'TM',
  'KT',
  'TL',
  'TUQ',
  'tr',
  'v',
];
