import type { Score } from './contest.ts';

/** The page of the benchmark. */
export function fixturesPage(
  validity: readonly { readonly what: string; readonly score: Score | undefined }[],
  scores: readonly Score[],
  count: number,
): string {
  const [own, ...peers] = scores;
  return `# Fixtures, measured

Written by \`npm run bench:fixtures\`. Every value is judged by an Ajv 2020-12 of its own, which knows nothing of Lockstep.

## Validity

| schemas | values of each | valid |
|---|---|---|
${validity.map(({ what, score }) => `| ${what} | ${score === undefined ? '' : Math.round(score.values / score.schemas)} | ${score === undefined ? 'not measured in this run' : share(score)} |`).join('\n')}

## Side by side

${count} values of every schema of the four providers, in one run, the middle one of five rounds by turns: processor time, examples left aside. msw-auto-mock writes functions for answers alone. The shapes are not the same everywhere: an optional member or a longer list costs time, and openapi-sampler gives one and the same value each time.

| | schemas | values per second | valid | Lockstep is |
|---|---|---|---|---|
${[own, ...peers].flatMap((score) => (score === undefined ? [] : [row(score, own)])).join('\n')}
`;
}

function row(score: Score, own: Score | undefined): string {
  const times = own === undefined || score === own ? '' : `${(rate(own) / rate(score)).toFixed(1)} x as fast`;
  return `| ${score.name} | ${score.schemas} | ${Math.round(rate(score)).toLocaleString('en')} | ${share(score)} | ${times} |`;
}

/** Values per second of processor time. */
export function rate({ values, cpu }: Score): number {
  return (values / cpu) * 1000;
}

/** Rounded down, so that 100 % is all of them. */
export function share({ valid, values, schemas }: Score): string {
  return `${Math.floor((valid / values) * 10_000) / 100} % of ${values.toLocaleString('en')} (${schemas} schemas)`;
}
