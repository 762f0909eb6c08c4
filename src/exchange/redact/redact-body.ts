import type { JsonReading } from '../../json/read-json.ts';
import { essenceOf, FORM } from '../media-type.ts';
import { holdsNothing } from './holds-nothing.ts';
import { formParts } from './multipart.ts';
import { redactText } from './redact-text.ts';
import { redactForm } from './redact-url.ts';
import { redactJson, redactValue } from './redact-value.ts';
import type { Place, RedactionRun } from './redaction-run.ts';
import { shownName } from './shown-name.ts';

/**
 * Redacts the text of a body: JSON, a form, parts, XML, lines of JSON or any other text, by its looks first.
 *
 * @param reading what the text was read as, where somebody has read it
 */
export function redactBody(
  run: RedactionRun,
  text: string,
  contentType: string | undefined,
  at: Place,
  reading?: JsonReading,
): string {
  if (holdsNothing(run, reading)) return text;
  const json = redactJson(run, text, at);
  if (json !== undefined) return json;
  const essence = essenceOf(contentType);
  const named = (name: string | undefined, value: string, place: Place) =>
    redactValue(run, name, value, place);
  if (essence === FORM) return redactForm(text, at, named);
  if (essence.startsWith('multipart/')) return redactParts(run, text, contentType, at);
  if (/^\s*</.test(text)) return redactElements(run, text, at);
  return text.includes('\n') ? redactLines(run, text, at) : redactValue(run, undefined, text, at);
}

/** The parts of a form, each under its name; one that is JSON or XML by its own media type is read as such. */
function redactParts(run: RedactionRun, text: string, contentType: string | undefined, at: Place): string {
  return formParts(text, contentType)
    .map(({ boundary, head, name, type, value, tail }) => {
      const place = () => `${at()} ${shownName(name ?? '')}`.trimEnd();
      const isDocument = /json|xml/i.test(type ?? '') && (name === undefined || !saysMore(run, name));
      const written = isDocument ? redactBody(run, value, type, place) : redactValue(run, name, value, place);
      return boundary + redactText(run, head, at) + written + tail;
    })
    .join('');
}

function saysMore(run: RedactionRun, name: string): boolean {
  const kind = run.kindOf(name);
  return kind !== 'other' && kind !== 'reference';
}

const ELEMENT = /(?<open><(?<name>[\p{L}_][\w:.-]*)(?:\s[^<>]*)?>)(?<value>[^<>]+)(?=<)|[^<>]+|[<>]/gu;

/** The text of XML or HTML elements under their names; anything between by its shape. */
function redactElements(run: RedactionRun, text: string, at: Place): string {
  return text.replace(ELEMENT, (whole: string, open: string | undefined, name: string, value: string) => {
    if (open === undefined) return redactText(run, whole, at);
    const local = name.replace(/^.*:/, '');
    return redactText(run, open, at) + redactValue(run, local, value, () => `${at()} <${name}>`);
  });
}

/** Lines of JSON, or of events that hold some (`data: {…}`); otherwise one text. */
function redactLines(run: RedactionRun, text: string, at: Place): string {
  const lines = text.split('\n');
  const written = lines.map((line) => {
    const [, lead = '', rest = ''] = /^(\s*(?:data:\s*)?)([[{].*)$/.exec(line) ?? [];
    const json = rest === '' ? undefined : redactJson(run, rest.trimEnd(), at);
    return json === undefined ? undefined : lead + json + rest.slice(rest.trimEnd().length);
  });
  if (written.every((line) => line === undefined)) return redactText(run, text, at);
  return lines.map((line, index) => written[index] ?? redactText(run, line, at)).join('\n');
}
