/** `docs/performance.md` with the report of a run. */
export function performancePage(report: string): string {
  return `# Performance

Written by \`npm run bench -- --write\`. The machine was shared with other work during the run: absolute figures are those of a busy machine, so go by the ratios, and by the least and greatest beside them. A budget that was missed is listed as missed.

## What is measured

- **Lists over HTTP.** The mock as \`lockstep mock\` starts it, with the four providers that come with the package. The bare server beside it is \`node:http\` sending the same bytes and doing nothing else: the most that any mock on Node could reach. On the signed list (signature, 1,000 synthetic records, request and answer validated) "plain" is the same work written by hand.
- **Prism.** The real CLI, as it comes and with \`-v silent\`, on the copy of the smartproxy spec that \`lockstep\` derives for it. It is asked for the same list with the same request. The work is not quite the same: Prism answers with an example of the spec and holds no state; the mock picks the page out of its state and validates its own answer.
- **In process.** MSW with one bare handler that returns fixed bytes; MSW with the handlers of smartproxy; MSW with those of a synthetic mock of 1,000 operations, asked for one in the middle; and the \`fetch\` of \`createMock\`, which needs no MSW. All give the same body, one call after the other.
- **Start and memory.** From the start of the process to the first answer, and resident memory after the start and after the load.

## How

Everything that is compared runs in one run and in turn. Over HTTP each slice of load stands between two slices on the bare server, and a ratio is to the mean of these two. In process it is the same with the bare handler, and the ratio is of processor time for a call, which other processes disturb least. Figures are medians over the rounds. Before the load and after it, the mock and "plain" must give the very answer that the bare server gives; a run in which any answer fails has no figures.

Load comes from \`wrk\` where it is installed, else from autocannon, on the same machine as the servers, so all of them share its cores.

## Figures

\`\`\`text
${report}
\`\`\`

## Run it yourself

\`\`\`sh
npm run bench
npm run bench -- --quick
npm run bench -- --write
\`\`\`

The second is shorter and rougher, the third writes this page. The status is 0 whatever the figures are: they depend on the machine, so no check fails because of them.
`;
}
