import { get } from '../pools.fixture.ts';
import { describeRule } from './rule-cases.fixture.ts';

const HEADER = '/paths/~1pools~1export/get/responses/200/headers/X-Total';
const exported = (headers: Readonly<Record<string, string>>) => ({
  request: get('/pools/export'),
  response: { status: 200, headers, body: '' },
});

describeRule('header-missing', {
  found: [
    [
      'a required header that is not there',
      exported({}),
      { pointer: '/header/x-total', specPointer: `${HEADER}/required`, expected: 'x-total', received: null },
    ],
  ],
  notFound: [['an optional header that is not there', exported({ 'x-total': '1' })]],
});
