import type { DraftDocument } from '../draft.ts';
import { errorCodesText, operationOf } from './operation-of.ts';
import { schemaOf } from './schema-of.ts';
import { marksOf } from './source-mark.ts';
import type { SpecPart } from './spec-part.ts';

/** What the pages say outside documents that they embed. */
export function draftPart(draft: DraftDocument): SpecPart {
  const models = new Set(draft.models.map(({ name }) => name));
  const description = [draft.description?.trim() ?? '', errorCodesText(draft.errorCodes)]
    .filter((text) => text !== '')
    .join('\n\n');
  return {
    ...(draft.title === undefined ? {} : { title: draft.title }),
    ...(description === '' ? {} : { description }),
    servers: draft.servers.map((server) => ({
      url: server.url,
      ...(server.description === undefined ? {} : { description: server.description }),
      ...marksOf(server),
    })),
    operations: draft.operations.map((operation) => operationOf(operation, models)),
    schemas: new Map(draft.models.map(({ name, schema }) => [name, schemaOf(schema, models)])),
  };
}
