export type {
  Analysis,
  AnalyzeOptions,
  CheckOptions,
  Session,
  TextEdit,
} from './analyzer/analysis.ts';
export {
  type Analyzer,
  type AnalyzerSetup,
  analyze,
  check,
  createAnalyzer,
} from './analyzer/analyzer.ts';
export { applyEdits, applyReplacements } from './analyzer/apply-edits.ts';
export { type FindIndicatorOptions, findIndicator } from './analyzer/find-indicator.ts';
export { type FindOptions, findValues, type PhraseValue } from './analyzer/find-values.ts';
export { parseComparison } from './analyzer/parse-comparison.ts';
export { parseDocumentNumber } from './analyzer/parse-document-number.ts';
export { parseOfficialTitle } from './analyzer/parse-official-title.ts';
export { parseOrgan } from './analyzer/parse-organ.ts';
export {
  parseFraction,
  parseNumber,
  parsePercentage,
  parsePeriod,
  parseQuantity,
} from './analyzer/parse-phrase.ts';
export { type Config, configSchema, type ParsedConfig, parseConfig } from './config/config.ts';
export type { ConfigProblem } from './config/config-problem.ts';
export { type ConfigFile, configFileSchema } from './config/file/config-file.ts';
export { type ConfigHost, findConfig, findUpward } from './config/file/host.ts';
export { type LoadedConfig, loadConfig } from './config/file/load.ts';
export {
  IGNORE_FILE,
  type LoadedIgnoreList,
  loadIgnoreList,
  readIgnoreList,
} from './config/file/load-ignore-list.ts';
export type { RuleSetting, RuleSettings } from './config/rule-setting.ts';
export { type FormerOrgan, formerOrganSchema } from './domain/agency/former-organ.ts';
export { type Branch, branchSchema, type Organ, organSchema } from './domain/agency/organ.ts';
export { type Anniversary, anniversarySchema } from './domain/anniversary/anniversary.ts';
export {
  type Check,
  checkSchema,
  type Hypothesis,
  hypothesisSchema,
  type Outcome,
  outcomeSchema,
} from './domain/check/check.ts';
export {
  type Basis,
  basisSchema,
  type Comparison,
  type ComparisonVerb,
  comparisonSchema,
  comparisonVerbSchema,
} from './domain/comparison/comparison.ts';
export { formatComparison } from './domain/comparison/format-comparison.ts';
export { isoDateSchema, isoMinuteSchema } from './domain/date/date.ts';
export { type Deadline, deadlineSchema } from './domain/directive/deadline.ts';
export { type Directive, directiveSchema } from './domain/directive/directive.ts';
export {
  type Deviation,
  type DeviationKind,
  deviationKindSchema,
  deviationSchema,
} from './domain/document-number/deviation.ts';
export {
  type DocumentNumber,
  documentNumberSchema,
} from './domain/document-number/document-number.ts';
export { formatDocumentNumber } from './domain/document-number/format-document-number.ts';
export {
  type Finding,
  type Fix,
  findingSchema,
  fixSchema,
  type MessageParam,
  messageParamSchema,
  type Severity,
  severitySchema,
} from './domain/finding/finding.ts';
export { formatFraction } from './domain/fraction/format-fraction.ts';
export { type Fraction, fractionSchema } from './domain/fraction/fraction.ts';
export { type Identifier, identifierSchema } from './domain/identifier/identifier.ts';
export { entriesByFile, formatIgnoreList } from './domain/ignore-list/entries.ts';
export {
  type IgnoreEntry,
  type IgnoreList,
  ignoreEntrySchema,
  ignoreListSchema,
} from './domain/ignore-list/ignore-list.ts';
export type { Immutable } from './domain/immutable.ts';
export { indicators } from './domain/indicator/catalogue.ts';
export {
  type IndicatorDefinition,
  indicatorDefinitionSchema,
} from './domain/indicator/indicator-definition.ts';
export { type IntervalData, intervalSchema } from './domain/interval/interval-schema.ts';
export {
  type DayPart,
  dayPartSchema,
  type Meeting,
  meetingSchema,
} from './domain/meeting/meeting.ts';
export {
  type Indicator,
  indicatorSchema,
  type Metric,
  metricSchema,
} from './domain/metric/metric.ts';
export { nearestName } from './domain/nearest-name/nearest-name.ts';
export { formatNumber } from './domain/number/format-number.ts';
export { exactDecimalSchema, rationalSchema } from './domain/number/number.ts';
export { type NumberedItem, numberedItemSchema } from './domain/numbering/numbered-item.ts';
export {
  type NamedPerson,
  namedPersonSchema,
  type Official,
  officialSchema,
} from './domain/official/official.ts';
export { formatOfficialTitle, type TitleStyle } from './domain/official-title/format-title.ts';
export { type OfficialTitle, officialTitleSchema } from './domain/official-title/official-title.ts';
export { compareOfficialTitles } from './domain/official-title/precedence.ts';
export { formatPercentage } from './domain/percentage/format-percentage.ts';
export { type Percentage, percentageSchema } from './domain/percentage/percentage.ts';
export { formatPeriod } from './domain/period/format-period.ts';
export {
  type Period,
  type PeriodKind,
  periodKindSchema,
  periodSchema,
} from './domain/period/period.ts';
export { type PersonReference, personReferenceSchema } from './domain/person/person.ts';
export {
  type AdministrativeUnit,
  administrativeUnitSchema,
} from './domain/place/administrative-unit.ts';
export { findAdministrativeUnit } from './domain/place/find-administrative-unit.ts';
export { levelsOn, unitTypesOn } from './domain/place/levels.ts';
export { type Level, levelSchema, type Place, placeSchema } from './domain/place/place.ts';
export { provinces } from './domain/place/provinces.ts';
export { formatQuantity } from './domain/quantity/format-quantity.ts';
export {
  type Dimension,
  dimensionSchema,
  type FigureStatus,
  figureStatusSchema,
  type Hedge,
  hedgeSchema,
  type Qualifier,
  type Quantity,
  qualifierSchema,
  quantitySchema,
  type Unit,
  unitSchema,
} from './domain/quantity/quantity.ts';
export {
  type Capacity,
  capacitySchema,
  type Envelope,
  type EnvelopePart,
  envelopePartSchema,
  envelopeSchema,
} from './domain/report/envelope.ts';
export {
  type Ignore,
  ignoreSchema,
  type Report,
  type ReportKind,
  reportKindSchema,
  reportSchema,
  SCHEMA_VERSION,
} from './domain/report/report.ts';
export { schemas } from './domain/schemas.ts';
export {
  type Section,
  type SectionRole,
  sectionRoleSchema,
  sectionSchema,
} from './domain/section/section.ts';
export { type Slip, type SlipKind, slipKindSchema, slipSchema } from './domain/slip/slip.ts';
export { type Span, spanSchema } from './domain/span/span.ts';
export {
  type ColumnRole,
  columnRoleSchema,
  type RatioBasis,
  ratioBasisSchema,
  type Table,
  tableSchema,
  type UnreadReason,
  unreadReasonSchema,
} from './domain/table/table.ts';
export { type Term, termSchema } from './domain/term/term.ts';
export type { Profile } from './profiles/profile.ts';
export { rules } from './rules/registry.generated.ts';
export type { Rule } from './rules/rule.ts';
export { addCoverage } from './services/coverage/add-coverage.ts';
export { type Coverage, coverageOf } from './services/coverage/coverage.ts';
export { renderCoverage } from './services/coverage/render-coverage.ts';
export {
  type AppliedFix,
  applySafeFixes,
  type FixedText,
} from './services/fixes/apply-safe-fixes.ts';
export { type Hover, hoverAt } from './services/hover/hover.ts';
export { baselineEntries } from './services/ignores/baseline-entries.ts';
export { staleEntries } from './services/ignores/stale-entries.ts';
export type { Locale } from './services/locale.ts';
export { renderConfigProblem } from './services/messages/render-config-problem.ts';
export { type RenderedFinding, renderFinding } from './services/messages/render-finding.ts';
export { ruleUrl } from './services/rule-url.ts';
export { type HouseRows, houseRowsSchema } from './vocabulary/house-rows.ts';
export { compileVocabulary, type Vocabulary } from './vocabulary/vocabulary.ts';
