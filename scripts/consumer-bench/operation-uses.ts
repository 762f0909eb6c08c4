import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Two modules that use every operation of the providers in the same way, typed by Lockstep and by openapi-typescript. */
export interface OperationUses {
  readonly lockstep: string;
  readonly bare: string;
  readonly operations: number;
}

const OPERATION =
  /^ {2}"(\w+)": \{\n {4}query: (.+);\n {4}path: (.+);\n {4}body: (.+);\n {4}response: (.+);\n(?: {4}.+\n)* {2}\};$/gm;

/** @throws Error where a provider has none, since the comparison would be of empty files. */
export function operationUses(root: string, ids: readonly string[]): OperationUses {
  const lockstep: string[] = [];
  const bare: string[] = [];
  let operations = 0;
  for (const id of ids) {
    lockstep.push(`import type * as ${id} from 'lockstep/providers/${id}';`);
    bare.push(`import type * as ${id} from './${id}.js';`);
    const file = join(root, 'generated', id, 'operations.ts');
    const found = [...readFileSync(file, 'utf8').matchAll(OPERATION)];
    if (found.length === 0) throw new Error(`No operation was found in ${file}.`);
    operations += found.length;
    for (const [, name = '', query = '', , body = '', response = ''] of found) {
      const own = `${id}.Operations['${name}']`;
      lockstep.push(use(name, `${own}['query']`, `${own}['body']`, `${own}['response']`));
      const named = (type: string) => type.replaceAll(/\boperations\[/g, `${id}.operations[`);
      bare.push(use(name, named(query), named(body), named(response)));
    }
  }
  return { lockstep: lockstep.join('\n'), bare: bare.join('\n'), operations };
}

/** Reads, narrows, copies and hands on: what a client does with an answer. */
function use(name: string, query: string, body: string, response: string): string {
  return `
export async function ${name}(query: ${query}, body: ${body}): Promise<${response}> {
  const answer: ${response} = JSON.parse(await ask('${name}', query, body));
  const copy: ${response} = { ...answer };
  const outcome = 'code' in copy ? copy.code : copy;
  return outcome === undefined ? answer : copy;
}
declare function ask(name: '${name}', query: ${query}, body: ${body}): Promise<string>;`;
}
