/** Why draft and spec differ, and are both right: the spec says what a person knows and no page says. */
export interface Judgement {
  /** Against `PROVIDER CODE OPERATIONS POINTER: DRAFT -> SPEC`. */
  readonly explains: RegExp;
  readonly reason: string;
}

/** The first that explains a difference counts. */
export const JUDGEMENTS: readonly Judgement[] = [
  {
    explains: /^\w+ variant-undocumented .*Failure"$/,
    reason: 'No page shows a failed answer as one of two; the spec splits answers by their outcome.',
  },
  {
    explains: /^\w+ (enum-value-removed|property-required) \S.* \/(code|result): /,
    reason:
      'The code of success is a constant of one branch in the spec, and is assumed to be in every answer.',
  },
  {
    explains: /^eiotclub body-required /,
    reason: 'The page leaves open whether a body must be sent; required fields in it suggest that it must.',
  },
  {
    explains:
      /^eiotclub (limit-tightened|format-narrowed) .*\/(nonce|sign|timestamp|\w+_arr|stateArrStr|orderIdArrStr): /,
    reason:
      'Digits, signature and comma-separated lists are described in prose of this and other pages; the spec has bounds and patterns for them.',
  },
  {
    explains: /^eiotclub limit-tightened .*\/(page|page_size|pageSize): /,
    reason: 'That a page number or size is at least 1 is assumed by the person.',
  },
  {
    explains: /^eiotclub (enum-value-unknown|limit-tightened) .*status_code: /,
    reason:
      'The values below 0, which the prose calls invalid, are a range in the spec and a doubt in the draft.',
  },
  {
    explains: /^eiotclub enum-value-removed .*\/orderBy: /,
    reason: 'The spec reads two choices out of a sentence that names one.',
  },
  {
    explains: /^eiotclub format-changed .*"float64" -> "double"$/,
    reason: 'The draft keeps the name that the page gives the format; OpenAPI calls it double.',
  },
  {
    explains: /^eiotclub format-narrowed .*"int64"$/,
    reason: 'The person knows that amounts of bytes exceed 32 bits.',
  },
  {
    explains: /format-(narrowed|changed) .* -> "\^\\\\d\{(4|19)/,
    reason:
      'The forms of dates and of card numbers come from examples and other pages; the spec has patterns for them.',
  },
  {
    explains: /^smartproxy type-narrowed \w+ \/query\/(page|size|product_type): /,
    reason: 'The page says number; the person assumes whole numbers.',
  },
  {
    explains: /^smartproxy enum-value-(unknown|removed) .*product_type: /,
    reason:
      'The spec uses the list of the answer for the parameter too, and marks it open: clients are known to exceed it.',
  },
  {
    explains: /^yunshop parameter-(required|undocumented) /,
    reason: 'The page has an empty table of parameters; the spec has those that public clients send.',
  },
  {
    explains: /^yunshop property-required /,
    reason:
      'The draft requires nothing because of an example; the person decided that what every row of it has is always there.',
  },
  {
    explains: /^yunshop null-not-allowed .*\/(from|to): /,
    reason: 'The person knows that the paginator of the product has null for an empty page.',
  },
  {
    explains: /^yunshop (type-narrowed|enum-value-removed|format-narrowed) /,
    reason:
      'One example shows the values; the person narrowed or widened types, values and forms by what is known of the product.',
  },
  {
    explains: /^tibiot parameter-removed .*Content-Type/,
    reason:
      'The page lists the header as a parameter, and so does the draft; the spec says it by the media type.',
  },
  {
    explains: /^tibiot limit-tightened .*\/iccids: /,
    reason: 'That at least one card is sent is assumed by the person.',
  },
  {
    explains: /^tibiot enum-value-removed .*\/(cardStatus|unit): /,
    reason: 'The values stand in another row or in a sentence; the person carried them over.',
  },
];
