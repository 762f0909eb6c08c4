import { expect, test } from 'vitest';
import { textTable } from './text-table.ts';

test('Names stand to the left and numbers to the right, whatever is empty.', () => {
  const rows = [
    ['bare', '', '1,000'],
    ['mock', '0.45 (0.40-0.50)', '450'],
  ];
  expect(textTable(['server', 'ratio', 'req/s'], rows)).toBe(
    [
      'server             ratio  req/s',
      '------  ----------------  -----',
      'bare                      1,000',
      'mock    0.45 (0.40-0.50)    450',
    ].join('\n'),
  );
});
