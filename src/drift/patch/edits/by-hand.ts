import { byHand, type MakePatch, type Patch } from '../patch.ts';

/** Codes of findings that no edit of the spec puts right for certain. */
export type CodeByHand =
  | 'operation-undocumented'
  | 'method-undocumented'
  | 'redirected'
  | 'request-refused'
  | 'status-changed'
  | 'outcome-changed'
  | 'body-unreadable'
  | 'property-misplaced'
  | 'items-differ'
  | 'schema-mismatch'
  | 'property-unconfirmed'
  | 'time-unit-changed'
  | 'latency-unusual'
  | 'size-unusual'
  | 'evidence-expired';

/** For each, why, and what a person does. */
const BY_HAND: Readonly<Record<CodeByHand, Patch>> = {
  'operation-undocumented': byHand(
    'One request does not say what an operation is for, nor what else it takes.',
    'Describe the operation in the spec, or correct the request.',
  ),
  'method-undocumented': byHand(
    'One request does not say what an operation is for, nor what else it takes.',
    'Describe the method under its path, or correct the request.',
  ),
  redirected: byHand(
    'A spec has no place for where an answer leads.',
    'Send the requests to where it leads, and correct servers or paths in the spec.',
  ),
  'request-refused': byHand(
    'The answer does not say for certain what the provider now wants.',
    'Read what it objects to, describe it in the spec, and record the exchange again.',
  ),
  'status-changed': byHand(
    'The recording says one thing and the target another, and the spec allows both.',
    'Check state and credentials at the target; if the provider has changed, record the exchange again.',
  ),
  'outcome-changed': byHand(
    'The recording says one thing and the target another, and the spec allows both.',
    'Check state and credentials at the target; if the provider has changed, record the exchange again.',
  ),
  'body-unreadable': byHand(
    'A spec cannot describe a body that is no JSON as if it were.',
    'Look at the raw body; declare its media type if that is what it is now, or tell the provider.',
  ),
  'property-misplaced': byHand(
    'Whether the property or its readOnly or writeOnly is wrong is not clear.',
    'Correct readOnly or writeOnly in the spec, or the request.',
  ),
  'items-differ': byHand(
    'Which kinds of items there are is a question of what they mean.',
    'Describe the items with oneOf, a branch for each kind.',
  ),
  'schema-mismatch': byHand(
    'The keyword says how schemas work together, and has no value that could be moved.',
    'Relax the schema in the spec by hand.',
  ),
  'property-unconfirmed': byHand(
    'That nobody has shown a property does not prove that it is not there.',
    'Record an exchange that has it, or remove it from the spec.',
  ),
  'time-unit-changed': byHand(
    'The type is the same; what the number means has no keyword.',
    'Convert it where it is read, say the new unit in the description, and record the exchange again.',
  ),
  'latency-unusual': byHand('A spec says nothing of time.', 'Look at the target again at another time.'),
  'size-unusual': byHand(
    'A spec says nothing of the size of answers.',
    'Check whether paging and filters still work.',
  ),
  'evidence-expired': byHand(
    'No edit of the spec makes a recording newer.',
    'Record the operation again, or verify it with --target live --keep-proof; where it rests on a document, look into that again and renew the date.',
  ),
};

export function leave(code: CodeByHand): MakePatch {
  return () => BY_HAND[code];
}
