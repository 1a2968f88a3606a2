export { checkRecognizer } from './check-recognizer.ts';
export { checkRule, type RuleCases, type RuleFailure } from './check-rule.ts';
export { type Mark, type MarkedText, readMarks } from './marked-text.ts';
