const KEPT = 2000;

export interface OutputTail {
  add(chunk: string): void;
  /** What was said last, without colours, at most 2,000 characters. */
  text(): string;
}

export function outputTail(): OutputTail {
  let kept = '';
  return {
    add: (chunk) => {
      kept = (kept + chunk).slice(-KEPT);
    },
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what a colour begins with
    text: () => kept.replace(/\u001b\[[0-9;]*m/g, ''),
  };
}
