import { survivesDouble } from './exact-decimal.ts';

/** What one quick pass over a text learns. Exact for JSON; for anything else only safe to compute. */
export interface JsonSurvey {
  /** Colons outside strings, which is the number of members of all objects together. */
  readonly pairs: number;
  /** The most arrays and objects that are open at once. */
  readonly depth: number;
  /** Whether the exact value of some number does not survive as a double. */
  readonly lossy: boolean;
}

/** With so few characters and no exponent, every decimal number survives as a double. */
const alwaysExactLength = 15;

/** One pass without allocation, so that reading an ordinary text costs little more than `JSON.parse`. */
export function surveyJson(text: string): JsonSurvey {
  let pairs = 0;
  let open = 0;
  let depth = 0;
  let lossy = false;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    // Nearly half of a document that is indented.
    if (code <= 0x20) {
      at += 1;
    } else if (code === 0x22) {
      at = afterString(text, at + 1);
    } else if (startsNumber(code)) {
      const end = numberEnd(text, at);
      lossy ||= end < 0 && !survivesDouble(text.slice(at, -end));
      at = Math.abs(end);
    } else {
      if (code === 0x3a) {
        pairs += 1;
      } else if (code === 0x7b || code === 0x5b) {
        open += 1;
        if (open > depth) depth = open;
      } else if (code === 0x7d || code === 0x5d) {
        open -= 1;
      }
      at += 1;
    }
  }
  return { pairs, depth, lossy };
}

function afterString(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    at += 1;
    if (code === 0x22) return at;
    if (code === 0x5c) at += 1;
  }
  return at;
}

function startsNumber(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2d;
}

/** The offset after the number at `start`, negated where its value has to be checked. */
function numberEnd(text: string, start: number): number {
  let at = start + 1;
  let exponent = false;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x45 || code === 0x65) exponent = true;
    else if (!(startsNumber(code) || code === 0x2e || code === 0x2b)) break;
  }
  return exponent || at - start > alwaysExactLength ? -at : at;
}
