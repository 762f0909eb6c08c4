import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Har } from 'har-format';
import { lockstep } from '../../src/cli/terminal.fixture.ts';
import type { RecordedExchange } from '../../src/exchange/recording.ts';
import { writeHar } from '../../src/exchange/write-har.ts';

/** A spec that next to nothing of any answer meets, so that reports have much to say of what they saw. */
const SPEC = `openapi: 3.1.0
info: { title: Planted, version: "1" }
paths:
  /v1:
    post:
      operationId: planted
      parameters:
        - { name: page, in: query, required: true, schema: { type: boolean } }
      responses:
        "200":
          description: ""
          content:
            application/json:
              schema:
                type: object
                required: [missing]
                properties:
                  code: { type: string }
                  data: { type: array, items: { type: object, additionalProperties: { type: boolean } } }
`;

const REPORTERS = ['text', 'json', 'junit', 'sarif', 'github'];

/** What was redacted: everything that was planted stands in it, or the search is blind. */
export const SOURCE = 'planted.har';

/** The output that holds the way back from pseudonyms. */
export const WAY_BACK = 'originals.jsonl';

/** Where something was written, and what. */
export type Outputs = ReadonlyMap<string, string>;

/**
 * What `lockstep redact` leaves of exchanges in a HAR as browsers write it, with what it tells, and what each
 * reporter of `lockstep check` makes of that.
 */
export async function redactedOutputs(exchanges: readonly RecordedExchange[]): Promise<Outputs> {
  const folder = await mkdtemp(join(tmpdir(), 'lockstep-redact-bench-'));
  try {
    const source = asBrowser(exchanges);
    await writeFile(join(folder, SOURCE), source);
    await writeFile(join(folder, 'spec.yaml'), SPEC);
    const redacted = await lockstep(['redact', SOURCE, '--out', 'clean.har'], { cwd: folder });
    const reports = REPORTERS.flatMap((name) => ['--reporter', `${name}=report.${name}`]);
    const checked = await lockstep(['check', 'spec.yaml', 'clean.har', ...reports, '--context'], {
      cwd: folder,
    });
    const printed = await lockstep(['check', 'spec.yaml', 'clean.har'], { cwd: folder });
    if (redacted.status !== 0 || checked.status !== 1) throw new Error(redacted.stderr + checked.stderr);
    const files = ['clean.har', ...REPORTERS.map((name) => `report.${name}`)];
    const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
    return new Map([
      [SOURCE, source],
      ...files.map((name, index) => [name, texts[index] ?? ''] as const),
      ['stdout and stderr', JSON.stringify([redacted, checked, printed])],
      // The way back: of identifiers, never of secrets.
      [WAY_BACK, await readFile(join(folder, '.lockstep', WAY_BACK), 'utf8')],
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** With all bodies of answers in base64, and cookies in their lists as well. */
function asBrowser(exchanges: readonly RecordedExchange[]): string {
  const evidence = { source: 'synthetic', date: '2026-11-22' } as const;
  const har: Har = JSON.parse(writeHar({ file: 'planted.har', evidence, exchanges }, { version: '1' }));
  for (const { request, response } of har.log.entries) {
    const { content } = response;
    if (content.encoding === undefined) {
      content.text = Buffer.from(content.text ?? '').toString('base64');
      content.encoding = 'base64';
    }
    const header = request.headers.find(({ name }) => name === 'cookie')?.value ?? '';
    request.cookies = header.split('; ').flatMap((pair) => {
      const [name = '', ...value] = pair.split('=');
      return name === '' ? [] : [{ name, value: value.join('=') }];
    });
  }
  return JSON.stringify(har);
}
