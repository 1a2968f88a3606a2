import { expect, test } from 'vitest';
import { analyze } from '../analyzer/analyzer.ts';

const SLIP = 'Thu tăng 8,5%%.';

// what is ignored of the slips in a draft, in the order of the text: the reason, or "" for none
test.each([
  [
    `${SLIP}\n<!-- baocao-ignore-next-line figure/malformed -- theo biểu -->\n${SLIP}\n${SLIP}`,
    [null, 'theo biểu', null],
  ],
  [`<!-- baocao-ignore-next-line -->\n${SLIP}`, ['']],
  // one comment for each rule above the same line
  [
    `<!-- baocao-ignore-next-line figure/malformed -->\n<!-- baocao-ignore-next-line figure/ratio -->\n${SLIP}`,
    [''],
  ],
  [`<!-- baocao-ignore-next-line figure/ratio -->\n${SLIP}`, [null]],
  [
    `<!-- baocao-ignore-start figure/malformed -->\n${SLIP}\n${SLIP}\n<!-- baocao-ignore-end figure/malformed -->\n${SLIP}`,
    ['', '', null],
  ],
  [
    `${SLIP}\n<!-- baocao-ignore-start -- bản nháp -->\n${SLIP}\n${SLIP}`,
    [null, 'bản nháp', 'bản nháp'],
  ],
  // a short one inside a long one ends before it
  [
    `<!-- baocao-ignore-start -->\n<!-- baocao-ignore-next-line -->\n${SLIP}\n${SLIP}\n<!-- baocao-ignore-end -->\n${SLIP}`,
    ['', '', null],
  ],
  [`${SLIP}\n<!-- baocao-ignore-file figure/malformed -->`, ['']],
  [`<!-- baocao-ignore-nothing -->\n${SLIP}`, [null]],
])('%j', (draft, reasons) => {
  const slips = analyze(draft).findings.filter(({ rule }) => rule === 'figure/malformed');
  expect(slips.map(({ ignored }) => (ignored ? (ignored.reason ?? '') : null))).toEqual(reasons);
});
