import type { DraftModel } from '../draft.ts';
import { applyEnums, noteUnused, readEnums } from './apply-enums.ts';
import type { PageContext } from './page-context.ts';
import type { RawModel } from './raw-operation.ts';
import { bodySchema, readExamples, rowsOfTable } from './read-section.ts';

/** The models that a page defines under names of their own. */
export function readModels(models: readonly RawModel[], context: PageContext): DraftModel[] {
  return models.flatMap((model) => {
    const { log } = context;
    const place = `${model.name}:`;
    const source = { page: log.page, line: model.line };
    const shown = readExamples(model.examples, undefined, place, context);
    const tables = model.tables.map((table) => rowsOfTable(table, undefined, context));
    // The examples of models are made from the tables: they show members of other models, and nothing new.
    const schema = bodySchema(tables, tables.length > 0 ? [] : shown, place, source, context);
    if (schema === undefined) {
      log.add({
        code: 'model-unknown',
        line: model.line,
        place: model.name,
        read: model.name,
        chosen: 'any',
      });
      return [];
    }
    const values = readEnums(model.enums);
    const used = new Set<string>();
    const description = model.description.join('\n').trim();
    const filled = applyEnums(schema, values, used);
    noteUnused(values, used, log);
    return [{ name: model.name, schema: { ...filled, ...(description !== '' && { description }) } }];
  });
}
