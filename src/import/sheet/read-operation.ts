import type { Assumption } from '../doubt.ts';
import type { DraftOperation, DraftParameter, DraftSelector, HttpMethod } from '../draft.ts';
import { scalarOf } from '../prose/read-mock.ts';
import { applyEnums, enumParameter, noteUnused, readEnums } from './apply-enums.ts';
import { linkedPath } from './linked-path.ts';
import { noteIgnored } from './note-ignored.ts';
import type { PageContext } from './page-context.ts';
import type { RawOperation } from './raw-operation.ts';
import { readErrorCodes } from './read-error-codes.ts';
import { readRequest } from './read-request.ts';
import { readResponses } from './read-responses.ts';
import { isTemplate, type RequestTarget } from './request-target.ts';

/** The operations that one section of a page describes: one for each method that it names. None where it gives no address. */
export function readOperation(raw: RawOperation, context: PageContext): DraftOperation[] {
  const { log } = context;
  const [first] = raw.targets;
  if (first === undefined) {
    log.add({ code: 'path-missing', line: raw.line, read: raw.title ?? '', chosen: 'left out' });
    return [];
  }
  const methods = methodsOf(raw, context);
  return methods.map((method) =>
    operationOf(raw, method, first, methods.length === 1 && raw.methods.length === 0, context),
  );
}

function methodsOf(raw: RawOperation, { log }: PageContext): readonly HttpMethod[] {
  if (raw.methods.length > 0) return raw.methods;
  const hasBody = raw.sections.some(
    ({ side, place, examples }) =>
      side === 'request' && (place === 'body' || place === 'form' || examples.length > 0),
  );
  const chosen = hasBody ? 'POST' : 'GET';
  log.add({ code: 'method-missing', line: raw.line, read: raw.title ?? '', chosen });
  return [chosen];
}

function operationOf(
  raw: RawOperation,
  method: HttpMethod,
  { target, line, said }: RawOperation['targets'][number],
  isGuess: boolean,
  context: PageContext,
): DraftOperation {
  const { log } = context;
  const source = { page: log.page, line: raw.line };
  const assumed: Assumption[] = isGuess ? [{ code: 'method-missing' }] : [];
  const linked = target.odd ? linkedPath(raw) : undefined;
  const path = linked?.path ?? target.path;
  log.operation = `${method} ${path}`;
  if (target.odd) {
    log.add({ code: 'path-odd', line, read: said, ...(linked && { against: linked.link }), chosen: path });
    assumed.push({ code: 'path-odd', read: said });
  }
  const request = readRequest(raw, method, path, context);
  const parameters = [...request.parameters];
  const selectors = fromQuery(target, parameters, line, context);
  addPathParameters(path, parameters, line, context);
  const responses = readResponses(raw, context);
  const [asked, answered] = (['request', 'response'] as const).map((side) =>
    readEnums(raw.enums.filter((found) => found.side === side).map(({ table }) => table)),
  );
  const used = new Set<string>();
  const described = descriptionOf(raw);
  const servers = new Set(raw.targets.map((one) => one.target.server));
  // Several servers of one operation are those of the whole document.
  const server = linked?.server ?? (servers.size > 1 ? undefined : target.server);
  const operation: DraftOperation = {
    ...(raw.title !== undefined && { title: raw.title }),
    ...(described !== '' && { description: described }),
    tags: raw.tags,
    method,
    path,
    ...(server !== undefined && { server }),
    selectors,
    parameters: parameters.map((parameter) => enumParameter(parameter, asked ?? new Map(), used)),
    ...(request.body && {
      body: {
        ...request.body,
        contents: request.body.contents.map((content) => ({
          ...content,
          schema: applyEnums(content.schema, asked ?? new Map(), used),
        })),
      },
    }),
    responses: responses.map((response) => ({
      ...response,
      contents: response.contents.map((content) => ({
        ...content,
        schema: applyEnums(content.schema, answered ?? new Map(), used),
      })),
    })),
    errorCodes: raw.errorCodes.flatMap((table) => readErrorCodes(table, log.page)),
    assumed,
    source,
  };
  noteUnused(new Map([...(asked ?? []), ...(answered ?? [])]), used, log);
  noteRest(raw, context);
  log.operation = undefined;
  return operation;
}

const SAYS_NOTHING = /^(?:无|none|n\/a|暂无|\[toc\]|[-—=*]+)$/i;

/** All the prose of an operation: what describes it, what stands beside its tables, and its remarks. */
export function descriptionOf({ description, sections, remarks }: RawOperation): string {
  const beside = sections.flatMap(({ texts }) => texts.map(({ text }) => text));
  const paragraphs = [description, beside, remarks].map((lines) =>
    lines.filter((line) => !SAYS_NOTHING.test(line.trim())).join('\n'),
  );
  return paragraphs.filter((text) => text.trim() !== '').join('\n\n');
}

/** Constants in the query of the address choose the operation; what stands for a value is a parameter. */
function fromQuery(
  target: RequestTarget,
  parameters: DraftParameter[],
  line: number,
  { log }: PageContext,
): DraftSelector[] {
  const selectors: DraftSelector[] = [];
  for (const [name, value] of target.query) {
    const source = { page: log.page, line };
    const at = parameters.findIndex((parameter) => parameter.place === 'query' && parameter.name === name);
    const known = parameters[at];
    const isConstant = CHOOSES.test(name) ? !isTemplate(value) : known === undefined && isChoice(value);
    if (isConstant)
      selectors.push({ place: 'query', name, value: known === undefined ? value : scalarOf(value), source });
    if (known !== undefined) continue;
    const schema = {
      types: ['string'] as const,
      ...(isConstant && { enum: [{ value }] }),
      ...(!isConstant && !isTemplate(value) && { examples: [value] }),
      assumed: isConstant ? [] : [{ code: 'field-from-example' as const }],
      source,
    };
    if (!isConstant)
      log.add({ code: 'only-in-example', line, place: `query:${name}`, read: name, chosen: 'optional' });
    parameters.push({ name, place: 'query', required: isConstant ? true : undefined, schema, source });
    if (isConstant && !CHOOSES.test(name))
      log.add({
        code: 'selector-assumed',
        line,
        place: `query:${name}`,
        read: `${name}=${value}`,
        chosen: value,
      });
  }
  return selectors;
}

/** A word can be a constant; a number, a date or a long code in a URL only shows what could be sent. */
function isChoice(value: string): boolean {
  return !isTemplate(value) && /^[A-Za-z][A-Za-z_./-]{0,40}$/.test(value);
}

/** Names that services use to choose an operation of one address. */
export const CHOOSES: RegExp =
  /^(?:route|method|action|act|cmd|command|service|func|function|op|operation|api|interface|r|s|m|c|a|do|mod|module|controller|handler|event|eventType|msgType|trade_?code|trans_?code|type)$/i;

function addPathParameters(
  path: string,
  parameters: DraftParameter[],
  line: number,
  { log }: PageContext,
): void {
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
  for (const name of names) {
    if (parameters.some((parameter) => parameter.place === 'path' && parameter.name === name)) continue;
    const source = { page: log.page, line };
    log.add({ code: 'path-parameter-undeclared', line, place: `path:${name}`, read: path, chosen: 'string' });
    const schema = {
      types: ['string'] as const,
      assumed: [{ code: 'path-parameter-undeclared' as const }],
      source,
    };
    parameters.push({ name, place: 'path', required: true, schema, source });
  }
  for (const { name, place, source } of parameters) {
    if (place !== 'path' || names.includes(name)) continue;
    log.add({
      code: 'path-parameter-unused',
      line: source.line,
      place: `path:${name}`,
      read: path,
      chosen: name,
    });
  }
}

/** What was read and is nowhere in the operation. */
function noteRest(raw: RawOperation, { log }: PageContext): void {
  noteIgnored(raw.others, log);
  for (const { line, text } of raw.loose) {
    if (text.trim() !== '') log.add({ code: 'example-unreadable', line, read: text });
  }
  const upload = [
    ...raw.remarks,
    ...raw.description,
    ...raw.sections.flatMap(({ texts }) => texts.map(({ text }) => text)),
  ].find((text) => /上传(?:数据|文件|内容)\s*[:：]|upload(?:ed)? (?:data|file)\s*:/i.test(text));
  if (upload !== undefined)
    log.add({ code: 'prose-only', line: raw.line, place: 'body:', read: upload, chosen: 'left out' });
}
