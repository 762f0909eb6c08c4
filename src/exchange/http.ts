/** HTTP as plain data. Names of headers are in lower case; repeated ones are joined with a comma. */
export interface HttpRequest {
  /** In upper case. */
  readonly method: string;
  /** Path and query as they were sent: `/a/b?c=d`. */
  readonly target: string;
  /** What stands before the target in the URL, where it is known: scheme, host, and the prefix of a mock. */
  readonly base?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | undefined;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
  /** Milliseconds from the beginning of the request to the end of the answer, where they were measured. */
  readonly time?: number;
}

/** One request with its response. */
export interface Exchange {
  readonly request: HttpRequest;
  readonly response: HttpResponse;
}
