import { cpus } from 'node:os';
import { plotInPage } from '../bench/performance-page.ts';
import type { Comparison } from './compare-peers.ts';
import { comparisonText } from './comparison-text.ts';
import type { DescriptionSpeed } from './description-speed.ts';
import { descriptionText } from './description-text.ts';
import { NOTICED, noticedPlot } from './noticed-plot.ts';
import type { Judged } from './report.ts';
import { UNCLAIMED } from './unclaimed.ts';

/** `docs/drift-benchmark.md` with the comparison of a run. */
export function benchmarkPage(
  judged: Judged,
  comparison: Comparison,
  speed: DescriptionSpeed | undefined,
  now: Date = new Date(),
): string {
  const { drift, harmless } = judged;
  const { peers, sample, seconds } = comparison;
  const operations = new Set(drift.map(({ mutant }) => mutant.subject.operation.id)).size;
  const asked =
    sample === undefined
      ? 'All of it went through the peers.'
      : `Through the peers went a sample: at most ${sample} changes of each kind, spread evenly over the corpus; the figures of Lockstep below are those of the sample too.`;
  return `# Drift benchmark

Written by \`npm run bench:drift -- --peers --write\` on ${now.toISOString().slice(0, 10)}, with ${peers.map(({ name, version }) => `${name} ${version}`).join(', ')}, Node ${process.versions.node}, on ${cpus().length} cores of ${cpus()[0]?.model.trim() ?? 'an unknown processor'}. The machine was shared with other work during the run.

## What is measured

${operations} operations of the four providers that come with this repository. The recorded successes of each are changed in one way at a time: ${drift.length} changes that are drift, ${harmless.length} that are not. A change counts with all answers of its operation, as a check of a recording would see them. ${asked} It took ${Math.round(seconds)} s.

- **Lockstep** has noticed a change where the finding has the right name. ${drift.length} of ${drift.length} is the goal, at the right place and with one finding for each; \`npm run bench:drift\` fails where one is missed.
- **${peers[0]?.name}** is the experimental \`redocly drift\` of Redocly CLI with its own choice of rules, warnings and errors. It has noticed a change where it says anything that it does not say of the answers as they were recorded, whatever that is.
- **${peers[1]?.name}** is \`prism proxy DOCUMENT UPSTREAM --errors\` in front of a server of ours that plays the changed answers. It has noticed a change by the same rule: a violation of any kind, warnings included, or an error of its own in place of the answer.

"each" is the number of different findings for one noticed change. Redocly's are counted as its own report counts problems: by rule, severity, message, side and place in the schema. Prism's are counted by place and message, over all answers of the change. Both name the index of an array item, so that one cause in a list of ten is ten findings.

## How

The peers are given the copy of the spec that [Lockstep makes for Prism](prism.md#the-copy-of-the-spec), with one difference: what an open enumeration lists stays in it, so that a peer can miss it. For a change that needs another word in the spec (limits, closed objects, \`writeOnly\`, required headers), the word stands in their copy as it does in ours.

One process of a peer gets many changes at once, for a start of either takes seconds. That changes nothing of what they say: both judge each exchange by itself, Redocly's SARIF report names the exchange of every finding, and Prism answers each request by itself. Copies of the spec with a word more are put side by side into one document, each under a path of its own. An exchange that a change leaves as it was is asked about once.

## What neither claims

A dash in the table: nothing was noticed, and the documents of the tool do not say that it would be.

${UNCLAIMED.map(({ why, peers: who, kinds }) => `- ${who.join(' and ')}: ${kinds.join('; ')}. ${why}`).join('\n')}

## What was noticed

${plotInPage(NOTICED, noticedPlot(comparison))}

\`\`\`text
${comparisonText(comparison)}
\`\`\`

## A large description

The description of GitHub's REST API, 13 MB of OpenAPI 3.0 with 1,223 operations, and ${speed?.exchanges ?? 200} exchanges made from its schemas, each of another operation. The document is not part of this repository, and the part is left out where it is not there. Timed is the whole process with a report into a file, in turn: the median of the rounds, with the least and the greatest. The traffic has nothing wrong with it, so that every finding above info is a false alarm.

\`\`\`text
${descriptionText(speed)}
\`\`\`

## Run it yourself

\`\`\`sh
npm run bench:drift
npm run bench:drift -- --peers --sample 20
npm run bench:drift -- --peers --write
\`\`\`

The first takes half a minute and compares with nobody. The second and the third install Redocly CLI on first use, from the lock in \`scripts/bench/peers/\`; \`npm ci\` does not bring it.
`;
}
