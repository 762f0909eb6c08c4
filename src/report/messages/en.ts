/**
 * Every text of the sentences about a report, by name: what findings are and how to fix them, what a run comes to, on
 * what evidence, and who is out of step. The inspector and the HTML report say them in its languages, `ui/messages`.
 */
export const en = {
  // Between parts of a list, and before the last of names.
  'list.between': ', ',
  'list.last': '{names} and {last}',

  'severity.breaking': 'breaking',
  'severity.risky': 'risky',
  'severity.additive': 'additive',
  'severity.info': 'info',
  'direction.request': 'request',
  'direction.response': 'response',
  'target.document': 'document',
  'findings.breaking': 'Breaking',
  'findings.risky': 'Risky',
  'findings.additive': 'Additive',
  'findings.info': 'Worth knowing',
  'findings.accepted': 'Accepted by the baseline',

  // A finding in one line. `what` is as below, without values; `fix` a sentence without its full stop.
  'finding.line':
    '{severity} {code} {operation} at {target}, {place}: {what}, expected {expected}, received {received} ({count}). {fix}.',
  'finding.assumed': 'assumed',
  'finding.accepted': 'accepted since {since}',
  'finding.evidence-place': 'evidence',

  // What was expected and received: `value` is JSON.
  'value.nothing': 'nothing',
  'value.more': 'and {count} more',
  'value.of-type': 'the type {type}',
  'value.one-type': 'one type',
  'value.at-most': 'at most ±{value}',
  'value.milliseconds': '{value} ms',
  'value.bytes': '{value} bytes',

  // How often something was found: `count` is what the lines above it say.
  'count.values.one': '{count} value in {exchanges}',
  'count.values.other': '{count} values in {exchanges}',
  'count.since': '{count} since {day}',
  'count.last-recorded': '{count}; last recorded {day}',
  'count.evidence': '{count}; evidence: {sources}',

  // What is wrong, without values. A capital letter is put at the beginning where it begins a sentence.
  'what.operation-undocumented': 'the spec has no such operation',
  'what.method-undocumented': 'the spec has the path, but not with this method',
  'what.redirected': 'a redirect where the recording has an answer',
  'what.request-refused': 'a request that used to be accepted is refused',
  'what.status-changed': 'another status than the recorded one',
  'what.status-undocumented': 'a status that the spec does not declare',
  'what.media-type-changed': 'another media type, or another charset than that of JSON',
  'what.header-missing': 'a header that the spec requires is missing',
  'what.header-undocumented': 'a header that the spec does not declare',
  'what.outcome-changed': 'another outcome than the recorded one',
  'what.parameter-undocumented': 'a parameter that the spec does not declare',
  'what.body-unreadable': 'a body that is not readable JSON',
  'what.property-missing': 'a required property is missing',
  'what.property-forbidden': 'a property that the spec forbids',
  'what.property-undocumented': 'a property that the spec does not declare',
  'what.property-misplaced': 'a property that belongs to the other direction',
  'what.type-changed': 'another type',
  'what.numeric-string': 'a number as text, or a text as number',
  'what.empty-array': 'an empty array in place of an object',
  'what.null-not-allowed': 'null where the spec allows none',
  'what.enum-value-unknown': 'a value that the spec does not list',
  'what.format-changed': 'another format',
  'what.limit-exceeded': 'a value outside the limits',
  'what.integer-unsafe': 'an integer that no double holds',
  'what.items-differ': 'items of one array that differ in type',
  'what.schema-mismatch': 'a value that its schema refuses',
  'what.property-vanished': 'a property that recordings have, and no answer',
  'what.property-unconfirmed': 'a declared property that nobody has ever shown',
  'what.time-unit-changed': 'moments in another unit',
  'what.latency-unusual': 'an answer far slower than the recorded ones',
  'what.size-unusual': 'an answer far larger than the recorded ones',
  'what.evidence-expired': 'the newest evidence is older than it may be',

  // What to do about it, beginning with a verb. `place` is a JSON Pointer into the spec.
  'fix.operation-undocumented': 'add the operation to the spec',
  'fix.method-undocumented': 'add the operation to the spec',
  'fix.redirected': 'send the requests to where it leads',
  'fix.request-refused': 'look at what the answer objects to, and describe in the spec what is now wanted',
  'fix.status-changed':
    'check state and credentials at the target, and record again what the provider has changed',
  'fix.status-undocumented': 'declare the status in the spec',
  'fix.media-type-changed':
    'look at the body, and have its label corrected, or declare the media type in the spec',
  'fix.header-missing': 'make it optional in the spec',
  'fix.header-undocumented': 'declare the header in the spec',
  'fix.outcome-changed':
    'check state and credentials at the target, and record again what the provider has changed',
  'fix.parameter-undocumented': 'declare the parameter in the spec',
  'fix.body-unreadable': 'look at the raw body, and declare what it is in the spec',
  'fix.property-missing': 'make it optional in the spec',
  'fix.property-forbidden': 'declare the property in the spec',
  'fix.property-undocumented': 'declare the property in the spec',
  'fix.property-misplaced': 'correct readOnly or writeOnly in the spec',
  'fix.type-changed': 'allow the type in the spec',
  'fix.numeric-string': 'allow both types in the spec',
  'fix.empty-array': 'allow the empty array in the spec',
  'fix.null-not-allowed': 'allow null in the spec',
  'fix.enum-value-unknown': 'add the value to the spec',
  'fix.format-changed': 'widen the format in the spec',
  'fix.limit-exceeded': 'move the limit in the spec',
  'fix.integer-unsafe': 'read it as text, and give it the format int64 in the spec',
  'fix.items-differ': 'describe the items in the spec',
  'fix.schema-mismatch': 'relax the schema in the spec',
  'fix.property-vanished': 'find out whether the provider has dropped it, and accept that, or record again',
  'fix.property-unconfirmed': 'record an exchange that has it, or remove it from the spec',
  'fix.time-unit-changed': 'convert them where they are read, and say the new unit in the spec',
  'fix.latency-unusual': 'look at the target again at another time',
  'fix.size-unusual': 'check whether paging and filters still work',
  'fix.evidence-expired':
    'record it again, let live match it with --keep-proof, or look into the document again',
  'remedy.at-server':
    'check state and credentials at the target, name with --bind what exists there, and record again what the provider has changed',
  'remedy.placed': '{fix} ({place})',
  'remedy.recording': 'Correct the recording, or {fix}',
  'remedy.mock': 'Correct the mock, or {fix}',

  // What an operation rests on: `what` is a source with or without its count.
  'source.live': 'live',
  'source.sandbox': 'sandbox',
  'source.documentation': 'documentation',
  'source.synthetic': 'synthetic',
  'evidence.spec-alone': 'none but the spec',
  'evidence.counted': '{count} {source}',
  'evidence.dated': '{what} of {day} ({age})',
  'evidence.proven': 'last proven at live on {day} ({age}, {exchanges})',
  'evidence.exchanges.one': '{count} exchange',
  'evidence.exchanges.other': '{count} exchanges',
  'evidence.today': 'today',
  'evidence.age.one': '{count} day old',
  'evidence.age.other': '{count} days old',
  'evidence.ago.one': '{count} day ago',
  'evidence.ago.other': '{count} days ago',

  // What a run comes to. `ground` and `accepted` are the texts below them, or nothing.
  'summary.checked':
    '{exchanges} checked: {matched} matched{ground}, {drifted} drifted, {skipped} skipped; {findings}{accepted}.',
  'summary.ground':
    ' ({count} of them on documentation or synthetic recordings only, which prove nothing about the provider)',
  'summary.no-findings': 'no findings',
  'summary.findings': 'findings: {findings}',
  'summary.of-severity': '{count} {severity}',
  'summary.accepted': '; {count} more accepted by the baseline',
  'summary.shard': 'This is shard {index} of {of}; "lockstep report" joins the JSON reports of all.',
  'summary.silent': 'Nothing was checked at {target}.',
  'summary.retired.one':
    '{count} entry of the baseline no longer applies: run again with --update-baseline to drop it.',
  'summary.retired.other':
    '{count} entries of the baseline no longer apply: run again with --update-baseline to drop them.',
  'reason.no-recording': 'no recording',
  'reason.other-shard': 'in another shard',

  // Who is out of step with whom. `what` is one of the four lines below it, or several of them.
  'disagreement.line': '{operation}: {what}.',
  'disagreement.own-way': '{name} differs in its own way',
  'disagreement.alike': '{names} differ alike',
  'disagreement.alone': '{names} differ alike: the spec or the recordings stand alone',
  'disagreement.only': 'only {name} differs',
  'disagreement.matches': '{what}: {name} matches',
  'disagreement.agree': '{what}: {names} agree',
  'disagreement.document': 'the document',

  // What all operations rest on, in a line. `age` is that of the lines below it.
  'grounds.operations.one': '{count} operation: {grounds}.',
  'grounds.operations.other': '{count} operations: {grounds}.',
  'grounds.recordings': '{count} on {source} recordings ({age})',
  'grounds.spec-alone': '{count} on nothing but the spec',
  'grounds.of': 'of {day}',
  'grounds.oldest-of': 'the oldest of {day}',
  'grounds.aged': '{age}, {days}',
  'grounds.no-day': 'a day that is not told',
  'grounds.proven': '{count} proven at live, the longest ago on {day}.',
  'grounds.weak': 'Documentation and synthetic recordings prove nothing about the provider.',
} as const;
