// The bare loop that `lockstep check` is measured against: the whole file parsed at once, bodies parsed, and
// validators of plain Ajv run over them. Nothing else is looked at, and nothing is explained.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';

const [, , specFile, harFile] = process.argv;
const ajv = new Ajv2020({ strict: false, logger: false, validateSchema: false });
ajv.addSchema(parse(readFileSync(specFile, 'utf8')), 'spec');
const at = (...tokens) => ajv.getSchema(`spec#/${tokens.map(encoded).join('/')}`);
const encoded = (token) => encodeURIComponent(token.replaceAll('~', '~0').replaceAll('/', '~1'));

const CONTENT = ['content', 'application/json', 'schema'];
const validators = new Map();
let invalid = 0;
for (const { request, response } of JSON.parse(readFileSync(harFile, 'utf8')).log.entries) {
  const { pathname } = new URL(request.url);
  const key = `${request.method} ${pathname} ${response.status}`;
  let pair = validators.get(key);
  if (pair === undefined) {
    const operation = ['paths', pathname, request.method.toLowerCase()];
    pair = [
      at(...operation, 'requestBody', ...CONTENT),
      at(...operation, 'responses', String(response.status), ...CONTENT),
    ];
    validators.set(key, pair);
  }
  if (!pair[0](JSON.parse(request.postData.text))) invalid += 1;
  if (!pair[1](JSON.parse(response.content.text))) invalid += 1;
}
console.log(`${invalid} invalid`);
