import type { Rule } from './rule.ts';

/**
 * Declares a rule. It only checks the types: a problem whose `messageId` is not among the
 * messages does not compile, nor does an option that the schema does not have.
 */
export function defineRule<const MessageId extends string, Options = unknown>(
  rule: Rule<MessageId, Options>,
): Rule<MessageId, Options> {
  return rule;
}
