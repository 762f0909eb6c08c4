import { describeLintRule, GET } from '../lint-cases.fixture.ts';
import { serverHost } from './server-host.ts';

const URL = '/servers/0/url';

describeLintRule(serverHost, {
  found: [
    ['a path', { [URL]: 'https://api.example.com/v1' }, [URL, '"https://api.example.com/v1"']],
    ['a slash at the end', { [URL]: 'https://api.example.com/' }, [URL, 'scheme and a host']],
    ['a query', { [URL]: 'https://api.example.com?a=1' }, [URL, 'scheme and a host']],
    ['a user', { [URL]: 'https://me@api.example.com' }, [URL, 'scheme and a host']],
    ['no scheme', { [URL]: '//api.example.com' }, [URL, 'scheme and a host']],
    ['only a path', { [URL]: '/' }, [URL, 'scheme and a host']],
    [
      'a path in the server of an operation',
      { [`${GET}/servers`]: [{ url: 'https://api.example.com/v1' }] },
      [`${GET}/servers/0/url`, 'scheme and a host'],
    ],
  ],
  notFound: [
    ['a scheme and a host', {}],
    ['a port', { [URL]: 'http://localhost:4010' }],
    ['a document without servers', { '/servers': undefined }],
  ],
});
