import { relative, resolve } from 'node:path';
import { LockstepError } from '../../errors/lockstep-error.ts';
import { normalizeBase } from '../../exchange/base-url.ts';
import { evidenceSources } from '../../exchange/har.ts';
import { COMMON_SECRETS } from '../../provider/common-secrets.ts';
import { defineProvider } from '../../provider/define-provider.ts';
import { checkTraffic } from '../../replay/check-traffic.ts';
import { compileSpec } from '../../spec/compile-spec.ts';
import { loadSpec } from '../../spec/load-spec.ts';
import { type Command, defineCommand } from '../command.ts';
import { dayOf } from '../day-of.ts';
import type { ExitStatus } from '../io.ts';
import { MAX_AGE_OPTION, readMaxAge } from '../max-age.ts';
import { idOf } from '../provider-id.ts';
import { deliver, REPORT_OPTIONS, readReportOptions } from '../report-options.ts';
import { trafficFiles } from '../traffic-files.ts';
import { trafficLine } from '../traffic-line.ts';

export const check: Command = defineCommand({
  arguments: { usage: 'SPEC TRAFFIC', least: 2, most: 2 },
  options: {
    base: {
      type: 'string',
      value: 'URL',
      summary: 'where the API lies; only requests under it are checked, instead of those under its servers',
    },
    evidence: {
      type: 'string',
      value: 'SOURCE',
      default: 'live',
      choices: evidenceSources,
      summary: 'what traffic rests on that does not say so itself',
    },
    ...MAX_AGE_OPTION,
    ...REPORT_OPTIONS,
  },
  examples: [
    'lockstep check openapi.yaml traffic.har',
    'lockstep check openapi.yaml captures/ --base https://staging.example/v1',
    'lockstep check openapi.yaml traffic.har --reporter json=report.json --fail-on risky',
  ],
  async run({ options, positionals }, io): Promise<ExitStatus> {
    const request = await readReportOptions('check', options, io);
    const aged = readMaxAge('check', options['max-age'], io.now());
    const base = options.base === undefined ? undefined : normalizeBase(options.base);
    const [specPath = '', traffic = ''] = positionals;
    const file = relative(io.cwd, resolve(io.cwd, specPath));
    const { table } = await loadSpec(resolve(io.cwd, specPath), '3.x');
    const provider = defineProvider({ id: idOf(file), title: file, secrets: COMMON_SECRETS });
    const files = await trafficFiles(traffic, io.cwd);
    const checked = await checkTraffic({ provider, spec: compileSpec(table) }, files, {
      evidence: evidenceSources.find((source) => source === options.evidence) ?? 'live',
      today: dayOf(io.now()),
      ...(base === undefined ? {} : { base }),
      ...aged,
    });
    const line = trafficLine(checked, base === undefined ? table.servers : [base]);
    if (checked.counts.checked === 0) throw nothingChecked(traffic, line);
    io.tell(line);
    return deliver({ ...checked.report, date: dayOf(io.now()), specs: { [provider.id]: file } }, request, io);
  },
});

/** No check passes on empty input. */
function nothingChecked(traffic: string, line: string): LockstepError {
  return new LockstepError(
    'RECORDINGS_MISSING',
    `Failed to check ${traffic}: nothing was checked. ${line} Expected a request to the API; --base says where it lies.`,
  );
}
