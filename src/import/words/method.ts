import { type HttpMethod, METHODS } from '../draft.ts';

/** A method by its name, in any case; undefined where a text is none. */
export function readMethod(text: string): HttpMethod | undefined {
  const upper = text
    .trim()
    .replace(/^[`[【(（]+|[`\]】)）。.;；,，]+$/g, '')
    .toUpperCase();
  return METHODS.find((method) => method === upper);
}

/** The first method that a text names as a word: `HTTP POST`, `POST/GET`, `post请求`. */
export function findMethods(text: string): readonly HttpMethod[] {
  const words: readonly string[] =
    text.toUpperCase().match(/(?<![A-Z])(?:GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE)(?![A-Z])/g) ?? [];
  return METHODS.filter((method) => words.includes(method)).sort(
    (a, b) => words.indexOf(a) - words.indexOf(b),
  );
}
