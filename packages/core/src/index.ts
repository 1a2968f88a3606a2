export type { Analysis, AnalyzeOptions, Session, TextEdit } from './analyzer/analysis.ts';
export {
  type Analyzer,
  type AnalyzerSetup,
  analyze,
  check,
  createAnalyzer,
} from './analyzer/analyzer.ts';
export { applyEdits, applyReplacements } from './analyzer/apply-edits.ts';
export { type FindOptions, findValues, type PhraseValue } from './analyzer/find-values.ts';
export { type Config, configSchema, type ParsedConfig, parseConfig } from './config/config.ts';
export { rules } from './rules/registry.generated.ts';
export type { Rule } from './rules/rule.ts';
export { type Hover, hoverAt } from './services/hover/hover.ts';
export type { Locale } from './services/locale.ts';
export { type RenderedFinding, renderFinding } from './services/messages/render-finding.ts';
export { ruleUrl } from './services/rule-url.ts';
export { type HouseRows, houseRowsSchema } from './vocabulary/house-rows.ts';
export { compileVocabulary, type Vocabulary } from './vocabulary/vocabulary.ts';
