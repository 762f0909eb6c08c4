import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlReport } from '../../ui/report/html-report.tsx';
import { escapeToken } from '../json/json-pointer.ts';
import {
  answer,
  exchange,
  recordingOf,
  scriptedTarget,
  startBatch,
  subject,
} from '../replay/batches.fixture.ts';
import { verify } from '../replay/verify.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';

/** Letters that no report has beside each other of itself, so that what is found is the secret. */
const secrets = fc
  .array(fc.constantFrom(...'aZ9/~+%= "\\&<>\'.*?$é密\n'), { minLength: 4, maxLength: 40 })
  .map((characters) => `qZ${characters.join('')}`);

/** Written down apart from the masking, each by the tool that a server would use. */
function formsOf(secret: string): readonly string[] {
  const percent = encodeURIComponent(secret);
  const base64 = Buffer.from(secret).toString('base64');
  return [
    secret,
    percent,
    percent.replaceAll(/%../g, (code) => code.toLowerCase()),
    encodeURIComponent(percent),
    encodeURI(secret),
    new URLSearchParams({ '': secret }).toString().slice(1),
    escapeToken(secret),
    JSON.stringify(secret).slice(1, -1),
    JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/'),
    secret.toLowerCase(),
    secret.toUpperCase(),
    base64,
    base64.toLowerCase(),
    Buffer.from(secret).toString('base64url'),
    encodeURIComponent(base64),
  ];
}

const started = exchange(startBatch(), answer({}));

async function reportsOn(key: string, said: string): Promise<readonly string[]> {
  const body = JSON.stringify({ code: 200, data: {}, [said]: 1, list: [{ [said]: said }] });
  const type = `application/${said.replaceAll(/[^\x21-\x7e]/g, '')}`;
  const answers = [
    answer({}, `no key ${said} here`),
    { status: 200, headers: { 'content-type': 'application/json' }, body },
    { status: 200, headers: { 'content-type': type }, body: `<p>${said}</p>` },
  ];
  const target = { ...scriptedTarget(answers), credentials: () => ({ key }) };
  const providers = [{ ...subject, recordings: [recordingOf(started, started, started)] }];
  const report = await verify({ providers, targets: [() => target] });
  expect(report.findings.length).toBeGreaterThan(2);
  const excerptOf = () => undefined;
  return [
    json(report),
    junit(report),
    text(report, { paint: (_style, line) => line, now: 0 }),
    markdown(report, { now: 0, excerptOf }),
    htmlReport(report, { now: 0, excerptOf, failOn: 'breaking', pages: new Map(), style: '' }),
  ];
}

test('No form of a secret survives in any report.', async () => {
  await fc.assert(
    fc.asyncProperty(secrets, fc.nat(), async (secret, which) => {
      const forms = formsOf(secret);
      const reports = await reportsOn(secret, forms[which % forms.length] ?? secret);
      for (const report of reports) for (const form of forms) expect(report).not.toContain(form);
    }),
    { numRuns: 300 },
  );
}, 120_000);
