/** Stable ids of schemas and pages of rules hang on this address until the owner names another. */
export const BASE_ADDRESS = 'https://baocao.example/';

/**
 * The address of a rule's page.
 *
 * @example
 * ```ts
 * ruleUrl('figure/ratio'); // 'https://baocao.example/rules/figure/ratio'
 * ```
 */
export function ruleUrl(rule: string): string {
  return `${BASE_ADDRESS}rules/${rule}`;
}
