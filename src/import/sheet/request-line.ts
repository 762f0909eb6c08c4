import type { HttpMethod } from '../draft.ts';
import { findMethods, readMethod } from '../words/method.ts';
import { type RequestTarget, readTarget } from './request-target.ts';

export interface RequestLine {
  readonly methods: readonly HttpMethod[];
  readonly target: RequestTarget;
  /** What stands before it in a heading. */
  readonly title: string;
}

const LINE =
  /^(.*?)[\s:：【[(（]*\b(GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE)\b[\])）】]?\s*[|:：-]?\s*((?:https?:\/\/|\/|&|\{)\S+|[\w-]+(?:\/[\w.:{}-]+)+\S*)\s*$/i;

/** A line of method and target: `GET /a`, `POST https://h/a`, `GET/&route=a`, `查询订单 GET /orders`. */
export function readRequestLine(text: string, isHeading: boolean): RequestLine | undefined {
  const [, before = '', method = '', rest = ''] = LINE.exec(text.replace(/[`*]/g, '').trim()) ?? [];
  const found = readMethod(method);
  if (found === undefined || (before.trim() !== '' && !isHeading)) return undefined;
  const target = readTarget(rest);
  return target === undefined ? undefined : { methods: [found], target, title: before.trim() };
}

/** What a label of a URL says: a target, and perhaps methods before or after it. */
export function readUrlValue(text: string): Omit<RequestLine, 'title'> | undefined {
  const line = readRequestLine(text, false);
  if (line !== undefined) return line;
  const direct = readTarget(text);
  if (direct !== undefined && !/\s\S/.test(text.trim())) return { methods: [], target: direct };
  for (const part of text.split(/\s+|[（(，,；;]/)) {
    const [, url = part] = /((?:https?:\/\/|\{\{)\S+)/.exec(part) ?? [];
    const target = /[/{]/.test(url) ? readTarget(url) : undefined;
    if (target !== undefined) return { methods: findMethods(text.replace(part, '')), target };
  }
  return undefined;
}
