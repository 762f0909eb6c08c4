import type { Operation, RequestBody } from '../../spec/operation-table.ts';
import { type Content, compareMediaTypes } from './compare-media-types.ts';
import type { OperationMatch } from './match-operations.ts';
import type { RawChange } from './raw-change.ts';
import type { RootComparison } from './root-pair.ts';

/** What has changed in the body of a request. */
export function compareRequestBody(match: OperationMatch): RootComparison {
  const { changes, roots } = compareMediaTypes(contentOf(match.old), contentOf(match.new), 'request');
  return { changes: [...requirement(match), ...changes], roots };
}

/** A body of several operations may stand in a component: where its schemas do. */
function contentOf({ pointer, requestBody }: Operation): Content {
  const content = requestBody?.content ?? [];
  const schema = content.find((media) => media.schema !== undefined)?.schema;
  return { pointer: schema?.replace(/\/content\/[^/]*\/schema$/, '') ?? `${pointer}/requestBody`, content };
}

function requirement({ old, new: now }: OperationMatch): readonly RawChange[] {
  const [before, after] = [isRequired(old.requestBody), isRequired(now.requestBody)];
  // That a body is gone altogether, its media types say.
  if (before === after || now.requestBody === undefined) return [];
  return [
    {
      code: after ? 'body-required' : 'body-optional',
      effect: after ? 'narrower' : 'wider',
      tokens: [],
      specPointer: `${contentOf(now).pointer}/required`,
      document: 'new',
      expected: before ? 'required' : 'optional',
      received: after ? 'required' : 'optional',
    },
  ];
}

function isRequired(body: RequestBody | undefined): boolean {
  return body?.required === true;
}
