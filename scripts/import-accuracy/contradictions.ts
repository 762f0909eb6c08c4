import type { Doubt } from '../../src/import/doubt.ts';

/** A contradiction that a person has found in a document: a doubt has to name its place. */
export interface Contradiction {
  readonly name: string;
  readonly what: string;
  /** Whether a doubt is about it. */
  readonly isTold: (doubt: Doubt) => boolean;
}

function at(ending: string): (doubt: Doubt) => boolean {
  return ({ place = '', read }) => place.endsWith(ending) || read.includes(ending);
}

const SAID_TWICE = [
  'type-contradicted',
  'examples-differ',
  'example-invalid',
  'value-outside-enum',
  'enum-unclear',
];

/** Of those that the notes of the corpus and the sources of the specs name. */
export const CONTRADICTIONS: readonly Contradiction[] = [
  {
    name: 'a1-apifox-table-nodeodm',
    what: 'the media type of three bodies shown as YAML is not stated',
    isTold: ({ code }) => code === 'media-type-assumed',
  },
  {
    name: 'b2-apifox-openapi-gerpgo',
    what: 'pageNo is a string with a number as its example',
    isTold: (doubt) =>
      doubt.code !== 'extension-dropped' && (at('pageNo')(doubt) || (doubt.place ?? '').includes('pageNo')),
  },
  {
    name: 'c2-yapi-md-upbot-points',
    what: 'amount is a string in the table and a number in the example',
    isTold: (doubt) => SAID_TWICE.includes(doubt.code) && at('amount')(doubt),
  },
  {
    name: 'c2-yapi-md-upbot-points',
    what: 'create_time is a string in the table and a number in the example',
    isTold: (doubt) => SAID_TWICE.includes(doubt.code) && at('create_time')(doubt),
  },
  {
    name: 'c2-yapi-md-upbot-points',
    what: 'the example is no JSON',
    isTold: ({ code }) => code === 'example-repaired' || code === 'example-unreadable',
  },
  {
    name: 'd1-showdoc-official-sample',
    what: 'no example is JSON',
    isTold: ({ code }) => code === 'example-repaired',
  },
  {
    name: 'd3-showdoc-robot-audio',
    what: 'errorCode is a string in one example and a number in the other',
    isTold: (doubt) => SAID_TWICE.includes(doubt.code) && at('errorCode')(doubt),
  },
  {
    name: 'd3-showdoc-robot-audio',
    what: 'data is a list in one example and a string in the other',
    isTold: (doubt) => SAID_TWICE.includes(doubt.code) && at('data')(doubt),
  },
  {
    name: 'd3-showdoc-robot-audio',
    what: 'the host is a placeholder',
    isTold: ({ code }) => code === 'server-placeholder',
  },
  {
    name: 'seed 002',
    what: 'the type productTypes is not described',
    isTold: ({ code, read }) =>
      (code === 'type-unknown' || code === 'model-unknown') && read.includes('productTypes'),
  },
  {
    name: 'seed 003',
    what: 'the URL has no path',
    isTold: ({ code }) => code === 'path-odd' || code === 'path-missing',
  },
  {
    name: 'seed 003',
    what: 'valid_num is a number in one row and a string in another',
    isTold: (doubt) => SAID_TWICE.includes(doubt.code) && at('valid_num')(doubt),
  },
  {
    name: 'seed 003',
    what: 'valid_day is a number in one row and a string in another',
    isTold: (doubt) => SAID_TWICE.includes(doubt.code) && at('valid_day')(doubt),
  },
  {
    name: 'seed 004',
    what: 'the tables have lost their depth',
    isTold: ({ code }) => code === 'nesting-lost',
  },
  {
    name: 'seed 004',
    what: 'the remark on cardStatus has fewer values than the list beside it',
    isTold: (doubt) => at('cardStatus')(doubt) && doubt.code !== 'nesting-lost',
  },
  {
    name: 'seed 004',
    what: 'cells of the query tables are shifted',
    isTold: ({ code }) => code === 'cells-shifted',
  },
];
