import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './generate/workspace.ts';

// Each is run on the sources, as it stands, and says these things.
test.each([
  ['check-a-report', [/figure\/ratio/u, /Relations between figures/u]],
  [
    'validate-a-form',
    [
      /^warning figure\/sum · received \(\/metrics\/0\/value\)$/mu,
      /^warning figure\/plan · fees \(\/metrics\/6\/comparisons\/0\)$/mu,
      /186\.000\.000 đồng .* 240\.000\.000 đồng/u,
      /^Đã đọc 9 số liệu: 2 khớp, 7 chưa khớp, 0 chưa đủ căn cứ\.$/mu,
    ],
  ],
  [
    'commune-pack',
    [
      /^3321 communes of today, \d+ of before$/mu,
      /^2026-04-29: tỉnh Đồng Nai$/mu,
      /^2026-04-30: thành phố Đồng Nai$/mu,
      /: 2025-06-30, (?:phường|xã|đặc khu) \p{Lu}/u,
    ],
  ],
])(
  'the example %s runs',
  (name, said) => {
    const program = join(root, 'examples', name, 'src/index.ts');
    const run = spawnSync(process.execPath, ['--conditions=@baocao/source', program], {
      encoding: 'utf8',
    });
    expect(run.status, run.stderr).toBe(0);
    for (const words of said) expect(run.stdout).toMatch(words);
  },
  60_000,
);
