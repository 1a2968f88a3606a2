import { type Metric, type Report, SCHEMA_VERSION } from '@baocao/core';
import type { Field, Form } from './form.ts';

/** The form as a report: each field a metric, what it is made of and measured by said in ids. */
export function toReport({ office, period, fields }: Form): Report {
  return {
    schemaVersion: SCHEMA_VERSION,
    kind: 'periodic-report',
    envelope: { organ: { text: office } },
    period: { ...period, kind: 'month', given: {} },
    metrics: fields.map(toMetric),
  };
}

function toMetric({ id, label, unit, value, parts, percentOf }: Field): Metric {
  return {
    id,
    indicator: { text: label },
    value: unit === 'hồ sơ' ? count(value) : millions(value),
    ...(parts === undefined ? {} : { parts, partsClosed: true }),
    ...(percentOf === undefined
      ? {}
      : {
          comparisons: [
            {
              kind: 'ratio',
              percent: Number(percentOf.percent),
              exact: percentOf.percent,
              decimals: placesOf(percentOf.percent),
              basis: { kind: percentOf.plan ? 'plan' : 'whole', metric: percentOf.field },
            },
          ],
        }),
  };
}

/** So many files: a count is exact. */
function count(value: string): Metric['value'] {
  return {
    amount: Number(value),
    exact: value,
    unit: { text: 'hồ sơ', dimension: 'count' },
  };
}

/** Money in đồng, as exact as the millions were filled in: 186.0 is known to 100.000 đồng. */
function millions(value: string): Metric['value'] {
  const places = placesOf(value);
  const exact = value.replace('.', '') + '0'.repeat(6 - places);
  return {
    amount: Number(exact),
    exact,
    decimals: places - 6,
    unit: { code: 'VND', text: 'đồng', dimension: 'money' },
  };
}

function placesOf(decimal: string): number {
  return decimal.split('.')[1]?.length ?? 0;
}
