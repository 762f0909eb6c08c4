import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { LockstepError } from '../../errors/lockstep-error.ts';
import type { JsonObject } from '../../json/json-value.ts';
import { type AcceptedSpec, acceptFindings } from './accept-findings.ts';
import { documentOf, finding, GET, SEEN, THING, thingWith } from './patch-cases.fixture.ts';

const enumAt = (name: string, received: string) =>
  finding({
    code: 'enum-value-unknown',
    specPointer: `${THING}/properties/${name}/enum`,
    received,
    pointer: `/${name}`,
  });

function acceptIn(
  text: string,
  ...findings: Parameters<typeof acceptFindings>[0]['findings']
): Promise<AcceptedSpec> {
  const outcome = { pointer: '/code', success: ['ok'] };
  return acceptFindings({ file: 'things.yaml', text, findings, seen: () => SEEN, outcome });
}

/** A document whose answers are a success or a failure, as the rules want it. */
function withVerdict(): JsonObject {
  const verdict = (code: JsonObject) => ({ type: 'object', required: ['code'], properties: { code } });
  const schema = { oneOf: [{ $ref: `#${THING}` }, { $ref: '#/components/schemas/Failure' }] };
  const responses = { '200': { description: 'Any.', content: { 'application/json': { schema } } } };
  return documentOf(
    verdict({ enum: ['ok'] }),
    { Failure: { ...verdict({ enum: ['bad'] }) } },
    { responses, operationId: 'getThing' },
  );
}

test('A finding whose edit breaks a rule is left with the rule, and the others are accepted all the same.', async () => {
  const text = stringify(withVerdict(), { aliasDuplicateObjects: false });
  const failure = finding({
    code: 'enum-value-unknown',
    specPointer: '/components/schemas/Failure/properties/code/enum',
    received: 'worse',
  });
  const missing = finding({ code: 'property-missing', specPointer: `${THING}/required`, expected: 'code' });
  const result = await acceptIn(text, failure, missing, enumAt('code', 'ok'), failure);
  expect(result.findings.map(({ accepted }) => accepted)).toEqual([true, false, true, true]);
  expect(result.findings[1]?.what).toBe(
    'The edit would break the rule outcome-branches: /code may be absent. Add it to "required". Edit the spec by hand.',
  );
  expect(result.text).toBe(text.replace(/^( *)- bad\n/m, '$1- bad\n$1- worse\n'));
});

test('What other operations use as well is said.', async () => {
  const document = documentOf({ $ref: '#/components/schemas/Kind' }, { Kind: { enum: ['a'] } });
  const responses = {
    '200': { description: 'Any.', content: { 'application/json': { schema: { $ref: `#${THING}` } } } },
  };
  const get = (operationId: string) => ({ get: { operationId, responses } });
  const paths = (...ids: string[]) => Object.fromEntries(ids.map((id) => [`/${id}`, get(id)]));
  const given = finding({
    code: 'enum-value-unknown',
    specPointer: '/components/schemas/Kind/enum',
    received: 'b',
  });
  const others = async (...ids: string[]) => {
    const text = stringify(
      { ...document, paths: paths('getThing', ...ids) },
      { aliasDuplicateObjects: false },
    );
    return (await acceptIn(text, given)).findings[0]?.what;
  };
  expect(await others()).toBe('added "b" (/components/schemas/Kind/enum)');
  expect(await others('a')).toBe('added "b" (/components/schemas/Kind/enum), which a uses as well');
  expect(await others('a', 'b', 'c')).toMatch(/, which a, b and c use as well$/);
});

test('A place that is repeated by an alias, or merged in, is left.', async () => {
  const head = `openapi: 3.1.0
info: { title: Things, version: "1" }
paths: { /thing: { get: { operationId: getThing, responses: { "200": { description: Any. } } } } }
components:
  schemas:
`;
  const alias = `${head}    Thing: { properties: { a: &a { enum: [x] }, b: *a } }\n`;
  const repeated = await acceptIn(alias, enumAt('b', 'y'));
  expect(repeated.text).toBe(alias);
  expect(repeated.findings).toMatchObject([
    {
      accepted: false,
      what: expect.stringMatching(/^The edit would change other places as well.*by hand\.$/),
    },
  ]);
  const merge = `${head}    Base: &base { enum: [x] }\n    Thing: { properties: { a: { <<: *base } } }\n`;
  const merged = await acceptIn(merge, enumAt('a', 'y'));
  expect(merged.text).toBe(merge);
  expect(merged.findings).toMatchObject([
    { accepted: false, what: expect.stringMatching(/^The place is written in a way.*\/a\/enum by hand\.$/) },
  ]);
});

test('A finding whose edit would lose a comment is left, and those beside it are accepted.', async () => {
  const text = `openapi: 3.1.0
info: { title: Things, version: "1" }
paths: { /thing: { get: { operationId: getThing, responses: { "200": { description: Any. } } } } }
components:
  schemas:
    Thing:
      properties:
        a:
          enum: [ # none yet
          ]
        b:
          enum: [x]
`;
  const result = await acceptIn(text, enumAt('a', 'y'), enumAt('b', 'y'));
  expect(result.text).toBe(text.replace('[x]', '[x, y]'));
  expect(result.findings).toMatchObject([
    { accepted: false, what: expect.stringMatching(/^The place is written in a way.*\/a\/enum by hand\.$/) },
    { accepted: true },
  ]);
});

test('An edit after which the spec could not be read is left.', async () => {
  const text = stringify(documentOf(thingWith({ type: 'string' })));
  const clash = finding({
    code: 'parameter-undocumented',
    direction: 'request',
    pointer: '/body/x',
    specPointer: GET,
    received: '1',
  });
  const result = await acceptIn(text, clash);
  expect(result.text).toBe(text);
  expect(result.findings).toMatchObject([
    { accepted: false, what: expect.stringMatching(/^The edited spec could not be read: .*"body"/) },
  ]);
});

test('A text that is no spec to begin with is an error.', async () => {
  await expect(acceptIn('a: 1\n')).rejects.toThrow(LockstepError);
});

test('A finding in several branches is accepted in all of them, or in none.', async () => {
  const branch = { enum: ['ok'] };
  const document = documentOf(
    { properties: { a: branch } },
    { Other: { properties: { a: { enum: ['bad'] } } } },
  );
  const text = stringify(document, { aliasDuplicateObjects: false });
  const at = (owner: string) => `${owner}/properties/a/enum`;
  const given = finding({
    code: 'enum-value-unknown',
    specPointer: at('/components/schemas/Other'),
    alsoAt: [at(THING)],
    received: 'new',
  });
  const both = await acceptIn(text, given);
  expect(both.findings).toMatchObject([{ accepted: true }]);
  expect(both.text.match(/- new/g)).toHaveLength(2);
  const one = await acceptIn(text, { ...given, alsoAt: ['/components/schemas/Gone/enum'] });
  expect(one.findings).toMatchObject([{ accepted: false }]);
  expect(one.text).toBe(text);
});
