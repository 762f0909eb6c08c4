import { toPointer } from '../json/json-pointer.ts';
import type { JsonObject } from '../json/json-value.ts';
import { createColumns } from './columns.ts';
import type { Change, Handler, HandlerContext, OperationShape, Reply } from './definition.ts';
import { echoedKey } from './echoed-literals.ts';
import { exactValue } from './exact-value.ts';
import type { Filter } from './filter.ts';
import { type Input, type ListPlan, type Order, selectPage } from './list.ts';
import { createViews, type OverTime } from './over-time.ts';
import type { Page } from './page.ts';

type Shape<O, K extends keyof O> = O[K] extends OperationShape ? O[K] : never;

/** The properties of a body, which may be optional, or there may be none. */
type BodyOf<B> = [Extract<B, object>] extends [never] ? unknown : Extract<B, object>;

/** The parameters of an operation by name, wherever they stand. */
type InputOf<O extends OperationShape> = O['query'] & O['path'] & BodyOf<O['body']>;

type Name<T> = keyof T & string;

export interface ListDefinition<O extends OperationShape, S, C extends keyof S, R> {
  /** The collection. */
  readonly from: C;
  /** By parameter: which field it chooses by, and how. */
  readonly filters: { readonly [P in Name<InputOf<O>>]?: Filter<Name<S[C]>> };
  /** How records change by themselves; filters, order and rows go by what they are at the session's clock. */
  readonly overTime?: OverTime<S[C]>;
  /** In the order in which they came, where it is left out. */
  readonly order?: TypedOrder<S[C]> | ((context: HandlerContext<O, S>) => TypedOrder<S[C]>);
  /** The parameters that choose the page, whose defaults stand in the spec; or a fixed size. */
  readonly paging: { readonly page: Name<InputOf<O>>; readonly size: Name<InputOf<O>> | number };
  /** What of a record is shown. */
  readonly row: (record: S[C]) => R;
  readonly respond: (page: Page<R>, context: HandlerContext<O, S>) => O['response'];
}

interface TypedOrder<R> extends Order {
  readonly by: Name<R>;
}

export interface FindDefinition<O extends OperationShape, S, C extends keyof S> {
  readonly from: C;
  readonly key: (context: HandlerContext<O, S>) => string | number;
  readonly found: (record: S[C], context: HandlerContext<O, S>) => O['response'];
  readonly missing: (context: HandlerContext<O, S>) => O['response'];
}

export interface ChangeResult<S, B> {
  readonly body: B;
  readonly changes: readonly Change<S>[];
}

/** The three things that an operation can mean, typed by the operations and the state of one provider. */
export interface HandlerKinds<O, S> {
  /** A page of a collection. */
  list<K extends Name<O>, C extends Name<S>, R>(
    operation: K,
    definition: ListDefinition<Shape<O, K>, S, C, R>,
  ): Handler<Shape<O, K>, S>;
  /** One record by its key. */
  find<K extends Name<O>, C extends Name<S>>(
    operation: K,
    definition: FindDefinition<Shape<O, K>, S, C>,
  ): Handler<Shape<O, K>, S>;
  /** Anything that leaves the state another one. */
  change<K extends Name<O>>(
    operation: K,
    decide: (context: HandlerContext<Shape<O, K>, S>) => ChangeResult<S, Shape<O, K>['response']>,
  ): Handler<Shape<O, K>, S>;
}

export function defineHandlers<O, S>(): HandlerKinds<O, S> {
  return {
    list: (_operation, definition) => listHandler(definition),
    find:
      (_operation, { from, key, found, missing }) =>
      (context) => {
        const record = context.state[from].get(echoedKey(key(context), context.literals));
        return { body: record === undefined ? missing(context) : found(record, context) };
      },
    change: (_operation, decide) => decide,
  };
}

function listHandler<O extends OperationShape, S, C extends Name<S>, R>(
  definition: ListDefinition<O, S, C, R>,
): Handler<O, S> {
  const { from, overTime, order, paging, respond } = definition;
  const plan: ListPlan = {
    filters: Object.entries<Filter | undefined>(definition.filters).flatMap(([name, filter]) =>
      filter === undefined ? [] : [[name, filter] as const],
    ),
    columns: createColumns(),
    lately: new WeakMap(),
    // Inside, a record is a JSON object; the definition has checked it as S[C].
    show: definition.row as ListPlan['show'],
  };
  // As above.
  const viewAt =
    overTime === undefined ? undefined : createViews(overTime as unknown as OverTime<JsonObject>);
  return (context): Reply<S, O['response']> => {
    const input = inputOf(context);
    const asked = {
      page: Number(input[paging.page]),
      size: typeof paging.size === 'number' ? paging.size : Number(input[paging.size]),
    };
    const chosenOrder = typeof order === 'function' ? order(context) : order;
    const { source } = context.state[from];
    const collection = viewAt?.(source, context.now) ?? source;
    const page = selectPage(plan, collection, input, chosenOrder, asked) as Page<R>;
    return { body: respond(page, context), rows: page.rows };
  };
}

function inputOf<O extends OperationShape, S>(context: HandlerContext<O, S>): Input {
  const { query, path, body, literals } = context;
  const parts = { query, path, body: typeof body === 'object' ? body : undefined };
  const input: Record<string, unknown> = {};
  Object.assign(input, parts.query, parts.path, parts.body);
  if (literals.size === 0) return input;
  for (const [place, part] of Object.entries(parts)) {
    for (const [name, value] of Object.entries(part ?? {}))
      input[name] = exactValue(value, literals, toPointer([place, name]));
  }
  return input;
}
