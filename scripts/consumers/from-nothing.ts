import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failing, run } from './run.ts';
import { assertThat, type Consumer } from './step.ts';
import { testsIn } from './tools.ts';
import { npmInstall } from './workshop.ts';

/** Who has an empty folder. */
export const fromNothing: Consumer = {
  name: 'init',
  *steps({ folder, tarball }) {
    const project = join(folder, 'init');
    const lockstep = (...args: readonly string[]) =>
      run(join(project, 'node_modules/.bin/lockstep'), args, project);
    yield [
      'lockstep init',
      async () => {
        mkdirSync(project);
        await npmInstall(project, ['--save-dev', tarball]);
        await lockstep('init');
        await npmInstall(project, []);
        return 'written and installed';
      },
    ];
    yield ['init, npm test', async () => testsIn(await run('npm', ['test'], project), 10)];
    yield [
      'init, a field more in the spec',
      async () => {
        const spec = join(project, 'specs/example/openapi.yaml');
        const before = readFileSync(spec, 'utf8');
        writeFileSync(
          spec,
          before
            .replace('required: [id, title, done]', 'required: [id, title, done, priority]')
            .replace(
              '        done:\n          type: boolean\n',
              '$&        priority:\n          type: integer\n',
            ),
        );
        const stale = await failing('npm', ['test'], project);
        assertThat(
          /Stale: .*lockstep generate/.test(stale),
          `Expected to be told of what is stale:\n${stale}`,
        );
        await lockstep('generate');
        const output = await failing('npm', ['test'], project);
        const message = "mocks/example/handlers.ts(27,9): error TS2741: Property 'priority' is missing";
        assertThat(output.includes(message), `Expected "${message}":\n${output}`);
        writeFileSync(spec, before);
        await lockstep('generate');
        return 'is a compile error in the mock';
      },
    ];
    yield [
      'init, a provider from OpenAPI 3.0',
      async () => {
        writeFileSync(join(project, 'pets.yaml'), PETS);
        await lockstep('init', '--provider', 'pets', '--spec', 'pets.yaml');
        const inferred = await lockstep('mock', '--provider', 'pets', '--explain');
        assertThat(/pets/.test(inferred), `Expected a resource "pets":\n${inferred}`);
        return testsIn(await run('npm', ['test'], project), 10);
      },
    ];
  },
};

const PETS = `openapi: 3.0.3
info: { title: Pets, version: "1" }
paths:
  /pets:
    get:
      deprecated: true
      responses:
        "200":
          description: All pets.
          content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Pet" } } } }
components:
  schemas:
    Pet:
      type: object
      x-owner: us
      required: [id]
      properties:
        id: { type: integer, minimum: 0, exclusiveMinimum: true }
        name: { type: string, nullable: true, deprecated: true }
`;
