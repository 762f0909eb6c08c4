import { describeRule, GET, getPool } from './rule-cases.fixture.ts';

describeRule('parameter-undocumented', {
  found: [
    [
      'a query parameter that the spec does not have',
      getPool('?page=1&expand=owner'),
      {
        direction: 'request',
        severity: 'additive',
        pointer: '/query/expand',
        specPointer: GET,
        expected: null,
        received: 'owner',
      },
    ],
    [
      'a secret one, without its value',
      getPool('?app_key=hush'),
      {
        direction: 'request',
        severity: 'additive',
        pointer: '/query/app_key',
        specPointer: GET,
        expected: null,
        received: '***',
      },
    ],
  ],
  notFound: [
    ['parameters that the spec has', getPool('?page=1&all=true')],
    ['parts of a parameter that is spread over several', getPool('?filter[state]=1&tag[]=a')],
  ],
});
