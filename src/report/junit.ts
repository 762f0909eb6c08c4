import type { Finding } from '../drift/finding.ts';
import type { OperationResult, VerifyReport } from '../replay/verify-report.ts';
import { type FailOn, failsRun } from './exit-status.ts';
import { formatFinding } from './format-finding.ts';
import { groundOf } from './ground-of.ts';
import { xmlText } from './xml-text.ts';

/**
 * The report as JUnit XML: a suite for each provider and target, a case for each operation, a failure for each
 * finding that fails the run. What a case rests on is told as its properties. Other findings are the output of their case, so that the two agree on what failed.
 */
export function junit(report: VerifyReport, failOn: FailOn = 'breaking'): string {
  const suites = suitesOf(report).map((operations) => suite(operations, report, failOn));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: 'lockstep verify' }, suites)}\n`;
}

function suitesOf({ operations }: VerifyReport): readonly (readonly OperationResult[])[] {
  const suites = new Map<string, OperationResult[]>();
  for (const result of operations) {
    const name = suiteName(result);
    suites.set(name, [...(suites.get(name) ?? []), result]);
  }
  return [...suites.values()];
}

function suiteName({ provider, target }: Pick<OperationResult, 'provider' | 'target'>): string {
  return `${provider} at ${target}`;
}

function suite(operations: readonly OperationResult[], report: VerifyReport, failOn: FailOn): string {
  const cases = operations.map((result) =>
    testCase(
      result,
      report.findings.filter((finding) => isOf(result, finding)),
      { failOn, properties: evidenceProperties(result, report) },
    ),
  );
  const failures = cases.filter(({ failed }) => failed).length;
  const skipped = operations.filter(({ verdict }) => verdict === 'skipped').length;
  const [first] = operations;
  const attributes = {
    name: first === undefined ? '' : suiteName(first),
    tests: operations.length,
    failures,
    errors: 0,
    skipped,
  };
  return element(
    'testsuite',
    attributes,
    cases.map(({ xml }) => xml),
  );
}

function isOf(result: OperationResult, finding: Finding): boolean {
  return (
    finding.provider === result.provider &&
    finding.target === result.target &&
    finding.operation === result.operation
  );
}

interface TestCase {
  readonly xml: string;
  readonly failed: boolean;
}

interface CaseOptions {
  readonly failOn: FailOn;
  readonly properties: string;
}

function testCase(
  result: OperationResult,
  findings: readonly Finding[],
  { failOn, properties }: CaseOptions,
): TestCase {
  const failing = findings.filter((finding) => failsRun(finding, failOn));
  const others = findings.filter((finding) => !failing.includes(finding));
  const skipped =
    result.verdict === 'skipped' ? [element('skipped', { message: result.reason ?? '' }, [])] : [];
  const failures = failing.map((finding) =>
    element('failure', { type: finding.code, message: formatFinding(finding) }, []),
  );
  const output = others.map((finding) => xmlText(formatFinding(finding))).join('\n');
  const attributes = { classname: suiteName(result), name: result.operation };
  const children = [
    properties,
    ...skipped,
    ...failures,
    ...(output === '' ? [] : [`<system-out>${output}</system-out>`]),
  ];
  return { xml: element('testcase', attributes, children), failed: failures.length > 0 };
}

/** What the operation rests on, since a case that passes says nothing of that by itself. */
function evidenceProperties(result: OperationResult, report: VerifyReport): string {
  const { source, date, days, exchanges, proven } = groundOf(result, report);
  const told = Object.entries({ evidence: source, 'evidence.date': date, 'evidence.days': days });
  const counts = Object.entries(exchanges).map(([name, count]) => [`evidence.${name}`, count] as const);
  const proof = Object.entries(proven ?? {}).map(([name, value]) => [`proven.${name}`, value] as const);
  const list = [...told, ...counts, ...proof].flatMap(([name, value]) =>
    value === undefined ? [] : [element('property', { name, value }, [])],
  );
  return element('properties', {}, list);
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly string[],
): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  const open = `<${name}${list.join('')}`;
  if (children.length === 0) return `${open}/>`;
  const inner = children.flatMap((child) => child.split('\n')).map((line) => `  ${line}`);
  return `${open}>\n${inner.join('\n')}\n</${name}>`;
}
