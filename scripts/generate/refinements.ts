/**
 * What zod checks by code, said in the words of JSON Schema, by the schema's name. A schema with
 * such a check must stand here: generation fails for one that was forgotten.
 */
export const refinements: Readonly<Record<string, object>> = {
  comparison: {
    oneOf: [
      { required: ['percent'], not: { required: ['amount'] } },
      { required: ['amount', 'unit'], not: { required: ['percent'] } },
    ],
  },
  finding: { anyOf: [{ required: ['span'] }, { required: ['path'] }] },
  metric: { not: { required: ['value', 'fraction'] } },
  // JSON Schema cannot compare two numbers of an object: that a span does not end before it
  // starts is for zod alone to say, and stands in the description.
  span: {},
};
