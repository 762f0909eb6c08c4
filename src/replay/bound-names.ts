import type { Recording } from '../exchange/recording.ts';
import { documentedOperation } from './operation-of.ts';
import type { ReplaySubject } from './replay-subject.ts';
import { requestValues } from './request-values.ts';

/** The names of all values in the requests of recordings, which others can be given for. */
export function boundNames(subject: ReplaySubject, recordings: readonly Recording[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { exchanges } of recordings) {
    for (const { request } of exchanges) {
      const operation = documentedOperation(subject, request);
      if (operation !== undefined) for (const { name } of requestValues(operation, request)) names.add(name);
    }
  }
  return names;
}
