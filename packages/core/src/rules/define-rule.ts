import type { Rule } from './rule.ts';

/**
 * Declares a rule. It only checks the types: a problem whose `messageId` is not among the
 * messages does not compile.
 */
export function defineRule<const MessageId extends string>(rule: Rule<MessageId>): Rule<MessageId> {
  return rule;
}
