import { useEffect, useState } from 'preact/hooks';
import { changes, session } from './session.ts';

/** What was asked for, as far as it has come. */
export type Loaded<T> =
  | { readonly is: 'loading' }
  | { readonly is: 'there'; readonly value: T }
  | { readonly is: 'failed'; readonly error: unknown };

const LOADING = { is: 'loading' } as const;

export interface LoadedOptions {
  /** Asks again when something was done; unless told otherwise it does. */
  readonly again?: boolean;
  /** What is asked for of the same thing: the former answer stays until that to another question has come. */
  readonly asked?: string;
}

/**
 * Asks when the component appears, when the key changes, when another session is looked at, and when something was done, unless `again` is false.
 * What was there stays until the next is there.
 */
export function useLoaded<T>(
  key: string,
  ask: () => Promise<T>,
  { again = true, asked = '' }: LoadedOptions = {},
): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T> & { readonly key?: string }>(LOADING);
  const turn = `${key} ${session.value} ${again ? changes.value : ''} ${asked}`;
  const shownKey = `${key} ${session.value}`;
  // The turn says when to ask again, whatever else was made anew meanwhile.
  useEffect(() => {
    let isWanted = true;
    ask().then(
      (value) => isWanted && setLoaded({ is: 'there', value, key: shownKey }),
      (error: unknown) => isWanted && setLoaded({ is: 'failed', error, key: shownKey }),
    );
    return () => {
      isWanted = false;
    };
  }, [turn]);
  return loaded.key === shownKey ? loaded : LOADING;
}
