import { useEffect, useState } from 'preact/hooks';

/** Whether the window is as narrow as the style sheets call narrow. */
export function useNarrow(): boolean {
  const query = '(max-width: 50rem)';
  const [isNarrow, setNarrow] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const read = (): void => setNarrow(media.matches);
    media.addEventListener('change', read);
    return () => media.removeEventListener('change', read);
  }, []);
  return isNarrow;
}
