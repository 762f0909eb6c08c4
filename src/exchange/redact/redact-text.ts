import { hideField } from './hide-field.ts';
import { hideIdentifier, hideSecret, type Place, type RedactionRun } from './redaction-run.ts';
import { SHAPES, type Shape } from './shapes.ts';
import { isPlain, lookAt } from './text-look.ts';

/** A stretch of a text; one that is settled is not looked at again. */
interface Span {
  readonly text: string;
  readonly settled: boolean;
}

const UUID = /(?<![\da-f-])[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}(?![\da-f-])/giu;

/**
 * Redacts words, in a sentence or by themselves: what a name in front of it gives away (`token=…`, `password: …`),
 * what its shape gives away, and what was seen elsewhere. `isReference` says that a name calls the whole text one,
 * which may look random.
 */
export function redactText(run: RedactionRun, text: string, at: Place, isReference: boolean = false): string {
  if (text.length < 4 || (run.seenBefore === undefined && isPlain(text))) return text;
  const look = lookAt(text);
  let spans: readonly Span[] = [{ text, settled: false }];
  if (look.hasStructure) spans = eachPlain(spans, (plain) => settleNamed(run, plain, at));
  // The parts of a UUID may look like something else.
  if (text.length >= 36) spans = eachPlain(spans, (plain) => cut(plain, UUID, (whole) => whole));
  spans = eachPlain(spans, (plain) => settleSeenSecrets(run, plain, at));
  for (const shape of SHAPES) {
    if (!shape.mayStandIn(text, look)) continue;
    spans = eachPlain(spans, (plain) =>
      cut(plain, shape.pattern, (value) =>
        isReference && shape.rule === 'long random string' && text.length - value.length <= QUOTES
          ? undefined
          : hideShape(run, shape, value, at),
      ),
    );
  }
  spans = eachPlain(spans, (plain) => settleSeen(run, plain, at));
  return spans.map((span) => span.text).join('');
}

/** An entity tag has quotes around it, and may begin with W/. */
const QUOTES = 4;

/** What stands in place of a value of a shape; `undefined` where it is not of it. */
export function hideShape(run: RedactionRun, shape: Shape, value: string, at: Place): string | undefined {
  if (shape.accepts?.(value) === false) return undefined;
  const hide = shape.kind === 'secret' ? hideSecret : hideIdentifier;
  return hide(run, shape.rule, value, at);
}

/** A name, and an equals sign or a colon behind it. */
const NAMED =
  /(?<![\p{L}\p{N}_.$-])(?<name>[\p{L}_][\p{L}\p{N}_.$-]{0,40})(?<between>\\?["']?\]?\s{0,4}(?:=>|[=:])\s{0,4})/gu;
/** Up to the same quote, or to where a bare word ends. */
const VALUE =
  /(?<quote>\\?["'])(?<quoted>(?:(?!\k<quote>)[^\n]){1,4096})\k<quote>|(?<bare>[^\s"'&;,<>{}()[\]\\]+)/uy;

function settleNamed(run: RedactionRun, text: string, at: Place): readonly Span[] {
  if (!standsIn(NAMED, text)) return [{ text, settled: false }];
  const spans: Span[] = [];
  let end = 0;
  for (const match of text.matchAll(NAMED)) {
    const { name = '', between = '' } = { ...match.groups };
    const kind = run.kindOf(name);
    if (kind === 'other' || kind === 'reference' || match.index < end) continue;
    VALUE.lastIndex = match.index + match[0].length;
    const { quote = '', quoted, bare } = VALUE.exec(text)?.groups ?? {};
    const value = quoted ?? bare ?? '';
    const written = isValue(value, between, quote) ? hideField(run, kind, value, at) : undefined;
    if (written === undefined) continue;
    const start = match.index + match[0].length + quote.length;
    spans.push({ text: text.slice(end, start), settled: false }, { text: written, settled: true });
    end = start + value.length;
  }
  spans.push({ text: text.slice(end), settled: false });
  return spans;
}

/** In a sentence a colon may stand before a word: "invalid token: expired". */
function isValue(value: string, between: string, quote: string): boolean {
  if (value === '') return false;
  if (quote !== '' || between.includes('=')) return true;
  return /\d/.test(value) || value.length >= 16;
}

const LEAST_SEEN = 6;

function settleSeenSecrets(run: RedactionRun, text: string, at: Place): readonly Span[] {
  let spans: readonly Span[] = [{ text, settled: false }];
  for (const secret of run.seenBefore?.secretsSeen.keys() ?? []) {
    if (!isTelling(secret) || !text.includes(secret)) continue;
    spans = eachPlain(spans, (plain) =>
      plain.split(secret).flatMap((part, index) => {
        const after = { text: part, settled: false };
        if (index === 0) return [after];
        return [{ text: hideSecret(run, 'secret seen elsewhere', secret, at), settled: true }, after];
      }),
    );
  }
  return spans;
}

const TOKEN = /(?<![\p{L}\p{N}_])[\p{L}\p{N}_]{8,}(?![\p{L}\p{N}_])/gu;

function settleSeen(run: RedactionRun, text: string, at: Place): readonly Span[] {
  const seen = run.seenBefore?.identifiersSeen;
  if (seen === undefined || seen.size === 0) return [{ text, settled: false }];
  return cut(text, TOKEN, (token) =>
    seen.has(token) && isTelling(token)
      ? hideIdentifier(run, 'identifier seen elsewhere', token, at)
      : undefined,
  );
}

/** Whether a text that was hidden in one place means the same in another: "admin" need not. */
export function isTelling(text: string): boolean {
  return (
    text.length >= 16 ||
    (text.length >= LEAST_SEEN && /\d/.test(text) && /\D/.test(text)) ||
    /^\d{8,}$/.test(text)
  );
}

/** Most patterns stand in hardly any text, and to look for all their places is far dearer than for one. */
function standsIn(pattern: RegExp, text: string): boolean {
  const found = pattern.test(text);
  pattern.lastIndex = 0;
  return found;
}

function eachPlain(spans: readonly Span[], settle: (text: string) => readonly Span[]): readonly Span[] {
  const [only] = spans;
  if (spans.length === 1 && only?.settled === false) return settle(only.text);
  return spans.flatMap((span) => (span.settled || span.text === '' ? [span] : settle(span.text)));
}

/** Settles what a pattern finds and `write` gives a text for; the group `value` is the part that is replaced. */
function cut(text: string, pattern: RegExp, write: (value: string) => string | undefined): readonly Span[] {
  if (!standsIn(pattern, text)) return [{ text, settled: false }];
  const spans: Span[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const value = match.groups?.['value'] ?? match[0];
    const start = match.index + match[0].lastIndexOf(value);
    const written = write(value);
    if (written === undefined) continue;
    spans.push({ text: text.slice(end, start), settled: false }, { text: written, settled: true });
    end = start + value.length;
  }
  if (end === 0 && spans.length === 0) return [{ text, settled: false }];
  spans.push({ text: text.slice(end), settled: false });
  return spans;
}
