/** Kinds of documents. */
export const reportKinds = [
  'briefing',
  'regular-session',
  'working-session',
  'conference',
  'council-session',
  'press-briefing',
  'interview',
  'periodic-report',
  'conclusion-notice',
  'minutes',
  'invitation',
  'sector-report',
  'news',
] as const;

/** One of {@link reportKinds}. */
export type ReportKindName = (typeof reportKinds)[number];
