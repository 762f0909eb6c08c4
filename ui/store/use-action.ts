import { useState } from 'preact/hooks';
import { noteChange } from './session.ts';

/** What became of the last thing that was done. */
export interface Told {
  readonly done?: string;
  readonly error?: unknown;
}

/** Does something, tells what became of it, and lets pages ask again. */
export function useAction(): readonly [told: Told, act: (work: () => Promise<string>) => void] {
  const [told, setTold] = useState<Told>({});
  const act = (work: () => Promise<string>): void => {
    work().then(
      (done) => {
        setTold({ done });
        noteChange();
      },
      (error: unknown) => setTold({ error }),
    );
  };
  return [told, act];
}
