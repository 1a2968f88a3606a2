/** What a unit may measure. `count` is anything counted. */
export const dimensions = [
  'money',
  'length',
  'area',
  'volume',
  'mass',
  'energy',
  'power',
  'time',
  'voltage',
  'temperature',
  'rate',
  'ratio',
  'count',
] as const;

/** Of them, those of which there are rows of units. */
export type UnitDimension = Exclude<(typeof dimensions)[number], 'rate' | 'count'>;
