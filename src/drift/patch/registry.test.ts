import { expect, test } from 'vitest';
import { findingCodes } from '../finding.ts';
import { documentOf, finding, patched } from './patch-cases.fixture.ts';

test('Every code of a finding has a patch, or two sentences on why there is none and what to do.', () => {
  for (const code of findingCodes) {
    const patch = patched(documentOf({}), finding({ code, specPointer: '/gone/keyword' }));
    expect(patch, code).toMatchObject({
      kind: 'by-hand',
      reason: expect.stringMatching(/^[A-Z].*\.$/),
      next: expect.stringMatching(/^[A-Z].*\.$/),
    });
  }
});
