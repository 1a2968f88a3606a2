import type { Source } from '../source.ts';
import type { UnitDimension } from './dimensions.ts';

/** A unit of measure. */
export interface UnitRow {
  /** Code of the unit: ISO 4217 for money, the SI symbol where there is one. */
  readonly code: string;
  readonly phrases: readonly string[];
  readonly dimension: UnitDimension;
  /** How many base units it is (đồng, USD, m, m², m³, kg, kWh, kW), as an exact decimal. */
  readonly factor: string;
  /** May stand before the figure: "USD 10". */
  readonly isPrefix?: boolean;
  readonly source: Source;
}

export const units: readonly UnitRow[] = [
  {
    code: 'VND',
    phrases: ['đồng', 'đ', '₫', 'VND', 'VNĐ', 'VN$', 'đồng Việt Nam'],
    dimension: 'money',
    factor: '1',
    isPrefix: true,
    source: { law: 'NĐ 86/2012/NĐ-CP' },
  },
  {
    code: 'VND',
    phrases: ['trđ', 'tr.đ', 'tr. đồng'],
    dimension: 'money',
    factor: '1000000',
    source: 'attested',
  },
  {
    code: 'USD',
    phrases: ['USD', 'đô la Mỹ', 'đô la', 'đô-la', 'US$', '$', 'đô', 'đô Mỹ', 'đô la Mĩ', 'đô Mĩ'],
    dimension: 'money',
    factor: '1',
    isPrefix: true,
    source: 'attested',
  },
  {
    code: 'EUR',
    phrases: ['EUR', 'euro', 'euros', '€', 'ơ-rô'],
    dimension: 'money',
    factor: '1',
    isPrefix: true,
    source: 'unverified',
  },
  {
    code: 'mm',
    phrases: ['mm', 'mi-li-mét'],
    dimension: 'length',
    factor: '0.001',
    source: { law: 'NĐ 86/2012/NĐ-CP' },
  },
  {
    code: 'cm',
    phrases: ['cm', 'xăng-ti-mét'],
    dimension: 'length',
    factor: '0.01',
    source: { law: 'NĐ 86/2012/NĐ-CP' },
  },
  {
    code: 'm',
    phrases: ['m', 'mét'],
    dimension: 'length',
    factor: '1',
    source: { law: 'NĐ 86/2012/NĐ-CP' },
  },
  {
    code: 'km',
    phrases: ['km', 'ki-lô-mét', 'kilômét', 'cây số'],
    dimension: 'length',
    factor: '1000',
    source: { law: 'NĐ 86/2012/NĐ-CP' },
  },
  {
    code: 'm2',
    phrases: ['m²', 'm2', 'mét vuông'],
    dimension: 'area',
    factor: '1',
    source: { law: 'NĐ 86/2012/NĐ-CP' },
  },
  {
    code: 'ha',
    phrases: ['ha', 'héc-ta', 'hecta', 'héc ta'],
    dimension: 'area',
    factor: '10000',
    source: { law: 'NĐ 86/2012/NĐ-CP' },
  },
  {
    code: 'km2',
    phrases: ['km²', 'km2', 'ki-lô-mét vuông'],
    dimension: 'area',
    factor: '1000000',
    source: { law: 'NĐ 86/2012/NĐ-CP' },
  },
  {
    code: 'm3',
    phrases: ['m³', 'm3', 'mét khối'],
    dimension: 'volume',
    factor: '1',
    source: { law: 'NĐ 86/2012/NĐ-CP' },
  },
  {
    code: 'l',
    phrases: ['lít'],
    dimension: 'volume',
    factor: '0.001',
    source: { law: 'NĐ 86/2012/NĐ-CP' },
  },
  {
    code: 'g',
    phrases: ['gam'],
    dimension: 'mass',
    factor: '0.001',
    source: { law: 'NĐ 86/2012/NĐ-CP' },
  },
  {
    code: 'kg',
    phrases: ['kg', 'ki-lô-gam'],
    dimension: 'mass',
    factor: '1',
    source: { law: 'NĐ 86/2012/NĐ-CP' },
  },
  { code: 'tạ', phrases: ['tạ'], dimension: 'mass', factor: '100', source: 'attested' },
  {
    code: 'tấn',
    phrases: ['tấn'],
    dimension: 'mass',
    factor: '1000',
    source: { law: 'NĐ 86/2012/NĐ-CP' },
  },
  { code: 'kWh', phrases: ['kWh'], dimension: 'energy', factor: '1', source: 'attested' },
  { code: 'MWh', phrases: ['MWh'], dimension: 'energy', factor: '1000', source: 'attested' },
  { code: 'kW', phrases: ['kW'], dimension: 'power', factor: '1', source: 'attested' },
  { code: 'MW', phrases: ['MW'], dimension: 'power', factor: '1000', source: 'attested' },
  {
    code: 'percentage-point',
    phrases: ['điểm %', 'điểm phần trăm'],
    dimension: 'ratio',
    factor: '1',
    source: 'attested',
  },
];
