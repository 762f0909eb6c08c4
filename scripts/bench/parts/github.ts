import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Bench, PartResult } from '../bench.ts';
import { contestTable, measureContests, ratioOf, shown } from '../contests.ts';
import { partOfDocument } from '../part-of-document.ts';
import type { BenchRequest } from '../requests.ts';
import { residentMemory } from '../resident-memory.ts';
import { runServer } from '../running-server.ts';
import { MOCK } from '../servers.ts';
import { measureStart, type Startable } from '../start-up.ts';
import { spreadOf } from '../statistics.ts';
import { textTable } from '../text-table.ts';

const DESCRIPTION = resolve(import.meta.dirname, '../../../../shared/corpus/specs/github.json.gz');
const REPOSITORY = '/repos/{owner}/{repo}';
const PATHS = [REPOSITORY, `${REPOSITORY}/issues`, `${REPOSITORY}/issues/{issue_number}`];
const TITLE = 'GitHub, an issue';
/** Answers of some kilobytes are warm sooner, and the mock of a large description is slow at first. */
const WARM = 5000;

const ISSUE: BenchRequest = {
  method: 'GET',
  target: '/github/repos/octocat/Hello-World/issues/1347',
  headers: {},
};
const BARE_ISSUE: BenchRequest = { ...ISSUE, target: ISSUE.target.replace('/github', '') };

/** The description of GitHub's REST API: 1,200 operations. */
export async function measureGithub(bench: Bench): Promise<PartResult> {
  if (!existsSync(DESCRIPTION))
    return { texts: ['GitHub: skipped, since its description is not there.'], measured: {} };
  const { whole, part } = writeDescriptions(bench.folder);
  const starts = await startsInTurn(bench, whole);
  const small = await runServer(bench, '3 paths', mockOf(part), ISSUE);
  const large = await runServer(bench, 'whole', mockOf(whole), ISSUE);
  const measurement = await measureContests(bench, [
    {
      title: TITLE,
      request: ISSUE,
      connections: bench.options.connections.at(-1) ?? 1,
      bare: { ...small, warmAfter: WARM },
      subjects: [{ ...large, differsIn: 'all', warmAfter: WARM }],
    },
  ]);
  const afterLoad = residentMemory(large.pid)?.resident;
  const [parsed, mock] = [spreadOf(starts.parsed), spreadOf(starts.mock)];
  return {
    texts: [
      textTable(
        ['GitHub, start to first answer', 'ms', 'ratio', 'MiB', 'after load'],
        [
          ['parsed, and a table of routes', shown(parsed, 0), '1', '', ''],
          [
            'mock',
            shown(mock, 0),
            (mock.median / parsed.median).toFixed(2),
            large.afterStart?.resident.toFixed(0) ?? '',
            afterLoad?.toFixed(0) ?? '',
          ],
        ],
      ),
      contestTable(measurement),
    ],
    measured: {
      largeReady: mock.median / parsed.median,
      largeMemory: large.afterStart?.resident,
      largeThroughput: ratioOf(measurement, TITLE, 'whole'),
    },
    doubts: measurement.doubts,
  };
}

/** Of one name, since that is a part of the path at which they are served. */
function writeDescriptions(folder: string): { readonly whole: string; readonly part: string } {
  const text = gunzipSync(readFileSync(DESCRIPTION)).toString();
  const [whole, part] = ['whole', 'part'].map((name) => {
    mkdirSync(join(folder, name), { recursive: true });
    return join(folder, name, 'github.json');
  }) as [string, string];
  writeFileSync(whole, text);
  writeFileSync(part, JSON.stringify(partOfDocument(JSON.parse(text), PATHS)));
  return { whole, part };
}

function mockOf(file: string): Startable {
  return { file: MOCK.file, args: (port) => ['mock', '--port', String(port), '--spec', file] };
}

async function startsInTurn({ children, folder, options }: Bench, whole: string) {
  const table: Startable = {
    file: join(import.meta.dirname, '..', 'route-table.js'),
    args: (port) => [whole, String(port)],
  };
  const parsed: number[] = [];
  const mock: number[] = [];
  for (let at = 0; at < Math.ceil(options.starts / 2); at += 1) {
    parsed.push(await measureStart(children, table, BARE_ISSUE, folder));
    mock.push(await measureStart(children, mockOf(whole), ISSUE, folder));
  }
  return { parsed, mock };
}
