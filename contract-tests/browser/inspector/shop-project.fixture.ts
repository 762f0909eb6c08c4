import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a hostile provider might answer. */
export const EVIL =
  '"><script>alert(1)</script><img src=//evil.example onerror=alert(2)> 中文内容很长很长很长';

const SPEC = `openapi: 3.1.0
info: { title: A shop, version: '1' }
servers: [{ url: https://shop.example }]
paths:
  /things:
    get:
      operationId: listThings
      summary: List the things
      responses:
        '200':
          description: The things
          content:
            application/json:
              schema: { type: array, items: { $ref: '#/components/schemas/Thing' } }
    post:
      operationId: createThing
      summary: Create a thing
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Thing' }
      responses:
        '201':
          description: The thing
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Thing' }
  /things/{id}:
    get:
      operationId: getThing
      summary: Show a thing
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      responses:
        '200':
          description: The thing
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Thing' }
components:
  schemas:
    Thing:
      type: object
      required: [id, name]
      properties:
        id: { type: integer, minimum: 1 }
        name: { type: string }
        imsi: { type: string }
        session_token: { type: string }
`;

/** A project of one provider without handlers, in a folder of its own. */
export async function shopProject(spec: string = SPEC): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lockstep-shop-'));
  await mkdir(join(folder, 'specs', 'shop'), { recursive: true });
  await writeFile(join(folder, 'specs', 'shop', 'openapi.yaml'), spec);
  const provider = "{ id: 'shop', title: 'A shop', credentials: [], secrets: ['session_token'] }";
  await writeFile(join(folder, 'lockstep.config.mjs'), `export default { providers: [${provider}] };\n`);
  return folder;
}

/** What a run at the shop might have found: what an edit of the spec puts right, and what no edit does. */
export function shopReport(): object {
  const place = { provider: 'shop', operation: 'listThings', target: 'none' };
  const common = {
    ...place,
    direction: 'response',
    occurrences: 3,
    exchanges: 3,
    evidence: ['live'],
    assumed: false,
  };
  const days = { '2026-10-01': 2, '2026-11-20': 1 };
  return {
    schemaVersion: 1,
    date: '2026-11-22',
    targets: ['none'],
    specs: { shop: 'specs/shop/openapi.yaml' },
    summary: {
      exchanges: 3,
      operations: { matched: 0, drifted: 1, skipped: 0 },
      findings: { breaking: 1, risky: 1, additive: 0, info: 0 },
    },
    operations: [
      {
        ...place,
        verdict: 'drifted',
        exchanges: 3,
        evidence: ['live'],
        evidenceDates: { live: '2026-11-20' },
      },
    ],
    findings: [
      {
        ...common,
        ...{
          code: 'null-not-allowed',
          severity: 'breaking',
          pointer: '/*/name',
          fingerprint: 'aaaaaaaaaaaaaaaa',
        },
        ...{
          specPointer: '/components/schemas/Thing/properties/name/type',
          expected: 'string',
          received: null,
        },
        ...{ since: '2026-10-01', days },
        excerpt: { pointer: '/0', lines: ['{', '  "id": 7,', '  "name": null', '}'], marked: 2 },
      },
      {
        ...common,
        ...{ code: 'status-changed', severity: 'risky', pointer: '', fingerprint: 'bbbbbbbbbbbbbbbb' },
        ...{ specPointer: '', expected: 200, received: 500 },
      },
    ],
  };
}
