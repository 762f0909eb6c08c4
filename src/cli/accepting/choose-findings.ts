import type { Finding } from '../../drift/finding.ts';

/** The findings that have one of some fingerprints, at whatever target, or all; or why that cannot be. */
export function chooseFindings(
  findings: readonly Finding[],
  only: readonly string[],
): readonly Finding[] | { readonly flaw: string } {
  const unknown = only.find((asked) => findings.every(({ fingerprint }) => fingerprint !== asked));
  if (unknown === undefined)
    return only.length === 0 ? findings : findings.filter(({ fingerprint }) => only.includes(fingerprint));
  const known = [...new Set(findings.map(({ fingerprint }) => fingerprint))];
  const list = known.length === 0 ? 'The report has no findings' : `Expected one of ${known.join(', ')}`;
  return { flaw: `the report has no finding "${unknown}". ${list}` };
}
