import {
  addedMutants,
  goneMutants,
  millisecondMutants,
  unsafeMutants,
  valueMutants,
} from './drift-at-values.ts';
import { headerMutants, specMutants } from './drift-by-spec.ts';
import { duplicateMutants, messageMutants } from './drift-of-messages.ts';
import { otherSuccesses, sameInOtherWords } from './harmless-spellings.ts';
import { leftOutOnce, otherLengths, otherValues } from './harmless-values.ts';
import type { Mutant } from './mutant.ts';
import { sitesOf } from './site.ts';
import type { Subject } from './subject.ts';

export interface Corpus {
  readonly drift: readonly Mutant[];
  readonly harmless: readonly Mutant[];
  /** Harmless changes that are none, by the two-source rule. */
  readonly leftOut: number;
}

export function corpusOf(subjects: readonly Subject[]): Corpus {
  const sites = subjects.flatMap(sitesOf);
  const lists = sites.map(otherLengths);
  return {
    drift: [
      ...subjects.flatMap(messageMutants),
      ...subjects.flatMap(headerMutants),
      ...sites.flatMap((site) => [
        ...valueMutants(site),
        ...goneMutants(site),
        ...addedMutants(site),
        ...millisecondMutants(site),
        ...unsafeMutants(site),
        ...duplicateMutants(site),
        ...specMutants(site),
      ]),
    ],
    harmless: [
      ...subjects.flatMap(sameInOtherWords),
      ...sites.flatMap((site) => [...otherValues(site), ...leftOutOnce(site), ...otherSuccesses(site)]),
      ...lists.flatMap(({ mutants }) => mutants),
    ],
    leftOut: lists.reduce((sum, { leftOut }) => sum + leftOut, 0),
  };
}
