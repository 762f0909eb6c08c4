import { get } from '../pools.fixture.ts';
import { describeRule } from './rule-cases.fixture.ts';

const RESPONSE = '/paths/~1pools~1export/get/responses/200';
const exported = (headers: Readonly<Record<string, string>>) => ({
  request: get('/pools/export'),
  response: { status: 200, headers: { 'x-total': '1', ...headers }, body: '' },
});

describeRule('header-undocumented', {
  found: [
    [
      'a limit that the spec does not have',
      exported({ 'x-ratelimit-remaining': '9' }),
      {
        severity: 'additive',
        pointer: '/header/x-ratelimit-remaining',
        specPointer: RESPONSE,
        expected: null,
        received: '9',
      },
    ],
    [
      'word that the operation will end',
      exported({ sunset: 'Sat, 31 Dec 2026 23:59:59 GMT' }),
      {
        severity: 'additive',
        pointer: '/header/sunset',
        specPointer: RESPONSE,
        expected: null,
        received: 'Sat, 31 Dec 2026 23:59:59 GMT',
      },
    ],
  ],
  notFound: [
    ['a header that the spec has', exported({ link: '<https://x.example>; rel=next' })],
    [
      'a header that the recording has as well',
      {
        ...exported({ sunset: 'soon' }),
        recorded: {
          request: get('/pools/export'),
          response: { status: 200, headers: { sunset: 'later' }, body: '' },
        },
      },
    ],
    [
      'headers of servers and proxies',
      exported({ server: 'nginx', date: 'today', 'x-request-id': '1', via: 'a' }),
    ],
  ],
});
