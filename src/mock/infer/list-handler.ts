import { createKeyedRandom } from '../../fixtures/keyed-random.ts';
import type { JsonObject, JsonValue } from '../../json/json-value.ts';
import { writeJson } from '../../json/write-json.ts';
import { once } from '../../spec/once.ts';
import type { Entry, Row } from '../collection.ts';
import type { AnyHandler, AnyState, Reply } from '../definition.ts';
import { createShownRows, Rows, rowOf } from '../rows.ts';
import { conformed, sampled } from './conform.ts';
import { cutPage } from './cut-page.ts';
import { underOwners } from './handle-record.ts';
import type { Workshop } from './make-record.ts';
import type { Context } from './record-path.ts';
import { refusalReply } from './refusal.ts';
import type { InferredList } from './resource.ts';
import { selectRecords } from './select-records.ts';
import { rowView } from './show-record.ts';
import { collectionOf, placeIndex, withScope } from './standing-records.ts';
import { pageHeaders, tellPage } from './tell-page.ts';
import { withMember } from './with-member.ts';

/** Answers a list: filtered, in order, a page of it, in the envelope of the spec. */
export function listHandler(shop: Workshop, inferred: InferredList): AnyHandler {
  const { resource, operation, parameters, answer } = inferred;
  const select = selectRecords(parameters);
  const entriesAt = placeIndex(resource);
  const { place } = answer;
  const rowsOf = rowMaker(shop, inferred);
  const envelope = once(() => sampled(shop.spec, answer.schema, createKeyedRandom(operation.id)) ?? {});
  const headers = { 'content-type': answer.type };
  return underOwners(shop, inferred, (context, values) => {
    const scope = values.slice(0, resource.scope.length);
    const chosen = select(entriesAt(collectionOf(context, resource), scope), context);
    const cut = cutPage(parameters, chosen, context);
    if ('wrong' in cut) return wrongCursor(shop, inferred, cut.wrong);
    const rows = new Rows<JsonValue>(createShownRows(rowsOf(cut.entries, context, scope)));
    const body = withMember(
      place.length === 0 ? {} : tellPage(envelope(), inferred.fields, parameters, cut, context),
      place,
      rows,
    );
    return {
      status: answer.status,
      headers: { ...headers, ...pageHeaders(answer.headers, parameters, cut, context) },
      body,
      rows,
      otherwise: () => asAllowed(shop, inferred, body, rows, context),
    };
  });
}

/** A list that its schema does not allow, such as an empty one where it wants a row, gives way to one that it does. */
function asAllowed(
  { spec }: Workshop,
  { answer }: InferredList,
  body: JsonValue,
  rows: Rows<JsonValue>,
  { random }: Context,
): Reply<AnyState, unknown> {
  const { schema, place } = answer;
  const plain: JsonValue = [...rows];
  const wanted = withMember(body, place, plain);
  const own = random.under(schema);
  const allowed =
    place.length === 0
      ? (sampled(spec, schema, own, { overrides: plain }) ?? sampled(spec, schema, own) ?? plain)
      : // The envelope is an object, or the rows would not stand in it.
        conformed(spec, schema, wanted as JsonObject, own);
  return {
    status: answer.status,
    headers: { 'content-type': answer.type },
    body: allowed,
  };
}

function wrongCursor(shop: Workshop, { operation }: InferredList, name: string): Reply<AnyState, unknown> {
  const expected = 'a cursor of an earlier answer, or the key of a record';
  return refusalReply(shop.spec, operation, {
    status: 400,
    title: 'No such place in the list',
    detail: `The query parameter "${name}" leads nowhere. Expected ${expected}.`,
    operation: operation.id,
    pointer: `/${name}`,
    expected,
  });
}

/** Rows are made once for each record, unless they tell the place at which they are asked for. */
function rowMaker(
  shop: Workshop,
  inferred: InferredList,
): (entries: readonly Entry[], context: Context, scope: readonly string[]) => readonly Row[] {
  const { resource } = inferred;
  const show = rowView(shop, resource, inferred.row);
  const tellsPlace = resource.isEverywhere && resource.scope.some(({ property }) => property !== undefined);
  return (entries, context, scope) =>
    entries.map((entry) => {
      if (!tellsPlace) return rowOf(entry, inferred, (record) => show(record, context));
      const value = show(withScope(resource, entry.record, scope), context);
      return { value, text: writeJson(value, entry.literals) };
    });
}
