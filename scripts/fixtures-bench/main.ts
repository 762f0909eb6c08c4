import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contest, type Score } from './contest.ts';
import { fixturesPage, rate, share } from './page.ts';
import { jsonSchemaFaker, lockstep, mswAutoMock, openapiSampler } from './peers.ts';
import { bundledLibrary, githubDescription, ROOT, shippedProviders } from './subjects.ts';

const ROUNDS = 5;
/** Times as fast as json-schema-faker. */
const GOAL = 10;
const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    // Of each schema of GitHub's description; 0 leaves it out.
    github: { type: 'string', default: '20' },
    contest: { type: 'string', default: '500' },
    page: { type: 'boolean', default: false },
  },
});
const tell = (line: string) => console.error(line);

const library = await bundledLibrary();
const providers = shippedProviders(library);
const githubValues = Number(options.github);
const github = githubValues === 0 ? undefined : await githubDescription(library);
const own = lockstep(library);

const peers = [await jsonSchemaFaker(tell), await openapiSampler(tell), await mswAutoMock(providers, tell)];
const count = Number(options.contest);
const contestants = [own, ...peers];
for (const contestant of contestants) contest(contestant, providers, Math.ceil(count / 10), tell);
// By turns, since what else runs on the machine disturbs one round more than another.
const rounds = Array.from({ length: ROUNDS }, () =>
  contestants.map((contestant) => contest(contestant, providers, count, tell)),
);
const scores = contestants.map((_, index) => told(medianOf(rounds.flatMap((round) => round[index] ?? []))));
const validity = [
  { what: 'the four providers', score: told(contest(own, providers, Number(options.count), tell)) },
  { what: "GitHub's description", score: github && told(contest(own, [github], githubValues, tell)) },
];
if (github === undefined) tell('The description of GitHub is skipped.');
if (options.page)
  writeFileSync(join(ROOT, 'docs/fixtures-benchmark.md'), fixturesPage(validity, scores, count));

const [ours, faker] = scores;
const flaws = [
  ...validity.flatMap(({ what, score }) =>
    score === undefined || score.valid === score.values ? [] : [`not all values of ${what} are valid`],
  ),
  ...(ours !== undefined && faker !== undefined && rate(ours) < GOAL * rate(faker)
    ? [`only ${(rate(ours) / rate(faker)).toFixed(1)} times as fast as json-schema-faker, instead of ${GOAL}`]
    : []),
];
for (const flaw of flaws) tell(`Missed: ${flaw}.`);
process.exitCode = flaws.length === 0 ? 0 : 1;

/** Of rounds that made the same values, the one that took neither least nor most time. */
function medianOf(scores: readonly Score[]): Score {
  const [median] = scores.toSorted((a, b) => a.cpu - b.cpu).slice(Math.floor(scores.length / 2));
  if (median === undefined) throw new Error('There was no round.');
  return median;
}

function told(score: Score): Score {
  tell(
    `${score.name}: ${Math.round(rate(score))} per second, ${share(score)}, ${score.thrown} thrown. ${score.wrong.join(' ')}`,
  );
  return score;
}
