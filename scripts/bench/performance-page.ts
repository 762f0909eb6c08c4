import { type BarPlot, describe } from './bar-plot.ts';
import type { NamedPlot } from './bench.ts';

/** A plot as a document shows it; whoever does not see it is told what it shows. */
export function plotInPage(name: string, { title, bars }: BarPlot): string {
  return `![${title}. ${describe(bars)}](images/${name}.svg)`;
}

/** `docs/performance.md` with the report of a run and the plots beside it. */
export function performancePage(report: string, plots: readonly NamedPlot[]): string {
  return `# Performance

Written by \`npm run bench -- --write\`. Go by the ratios, and by the least and greatest beside them: absolute figures are those of one machine at one time. A budget that was missed is listed as missed.

## What is measured

- **Lists** over HTTP, against a bare server: \`node:http\` sending the same bytes and doing nothing else, the most that any mock on Node could reach. The signed list is that of eiotclub, from the mock as \`lockstep mock\` starts it with the four providers that come with the package (signature, 1,000 synthetic records, request and answer validated); "plain" is the same work written by hand. The unsigned list, a detail by key and a refused request are those of a synthetic API, the depot (\`scripts/bench/depot/openapi.yaml\`), whose mock has 1,000 records and is written as a team would write it. The refused request is measured against the accepted one, on the same server: the same one again and again, and ever other ones against ever other pages of ten parcels.
- **Peers**: the unsigned list again, with the same body from each. Prism as it comes and with \`-v silent\`, and Scalar's mock server, on the spec of the depot with this body as its example; Fastify with the request and the answer validated by Ajv; a handler of MSW behind its own middleware. None of them has a state: they send the same page every time, where the mock picks it out of its state.
- **Start** of the process to the first answer, all in turn: the bare server, the mock with four providers, Prism with one spec.
- **Memory** that is resident after the start, after 200,000 answers and after a million.
- **Calls** in process: MSW with one bare handler that returns fixed bytes; MSW with the handlers of smartproxy; MSW with those of a synthetic mock of 1,000 operations, asked for one in the middle; and the \`fetch\` of \`createMock\`, which needs no MSW. All give the same body, one call after the other.
- **Records**: a page of ten of 1,000, 10,000 and 100,000, chosen by a unique field, by an equality or by a range on the field of the order; by the mock of the depot, and by the one that is inferred from its spec alone. Each of 64 requests in turn asks for other records.
- **Sessions**: what the heap holds for each of 200 sessions over the same 1,000 records after a collection, by what they have done; and for sessions with a copy of the state.
- **Clients** that trouble others: ten that ask for 46 MB in all and read a kilobyte a second, 1,000 that connect and say nothing, ten whose request comes in a byte a second. What is measured is the load of others beside them.
- **Inspector**: what the page at \`/_lockstep/\` costs requests, against the same mock with \`--no-inspector\`: while nobody looks, while a page listens to the traffic, and while one listens that reads a kilobyte a second. "Without, once more" is how far two mocks without an inspector are apart, and so how far these figures can be trusted: of two processes that run the same code, one is often some per cent faster. So the budget goes by what it takes to note an answer, measured in one process by processor time, against what an answer takes over HTTP.
- **GitHub's** REST description, 1,200 operations in 13 MB: from the start to the first answer, against a server that parses it and makes a table of its routes and no more; memory; throughput, against a mock of three of its paths. It is not part of the repository, so this is skipped where it is absent.
- **Check**: \`lockstep check\` on 10,000 exchanges against a bare loop of \`JSON.parse\` and Ajv's validators, with all cores and with one.

## How

Everything that is compared runs in one run and in turn. Over HTTP each slice of load stands between two slices on the server that it is compared with, and a ratio is to the mean of these two. In process it is the same with the bare handler, and the ratio is of processor time for a call, which other processes disturb least. Figures are medians over the rounds. Before the load and after it, each server must give the very answer that the bare server gives (of peers, the same JSON); a part in which any answer fails has no figures.

Load comes from \`wrk\` where it is installed, else from autocannon, on the same machine as the servers. Where \`taskset\` is installed, the servers are kept on one processor and the load on another: left to the scheduler, a server and its load meet on one for seconds, and that server then takes twice as long as those before and after it. A server that stood idle while others were measured is loaded for a slice that does not count, so that it has its memory and its code at hand as the bare server has, which stands between all of them. The peers have a package of their own, \`scripts/bench/peers/package.json\`, which the bench installs on first use; each is the newest version that Node 20.19 may run.

## Figures

${plots.map((plot) => plotInPage(plot.name, plot)).join('\n\n')}

A bar is the median of the rounds, the line in it goes from the least to the greatest. All of it in figures:

\`\`\`text
${report}
\`\`\`

## Run it yourself

\`\`\`sh
npm run bench
npm run bench -- --only peers,records
npm run bench -- --quick
npm run bench -- --write
\`\`\`

The second runs two of the parts, which \`npm run bench -- --help\` lists; the third is shorter and rougher; the fourth writes this page. The status is 0 whatever the figures are, since they depend on the machine: no check fails because of them. It is 2 where a part has no figures.
`;
}
