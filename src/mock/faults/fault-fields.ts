import type { FaultKind } from './fault.ts';

/** What a field of a fault may hold. */
export interface FieldRule {
  readonly expected: string;
  readonly accepts: (value: unknown) => boolean;
}

function numberFrom(least: number, most: number, unit = ''): FieldRule {
  return {
    expected: `a number from ${least} to ${most}${unit}`,
    accepts: (value) => typeof value === 'number' && value >= least && value <= most,
  };
}

function wholeFrom(least: number, most: number, unit = ''): FieldRule {
  return {
    expected: `a whole number from ${least} to ${most}${unit}`,
    accepts: (value) => Number.isInteger(value) && numberFrom(least, most).accepts(value),
  };
}

const TEXT: FieldRule = {
  expected: 'a text that is not empty',
  accepts: (value) => typeof value === 'string' && value !== '',
};

/** The longest wait: 5 minutes, the limit of a request in Node's server. */
export const LONGEST_LATENCY: number = 5 * 60_000;

const FAILURE_STATUS = wholeFrom(400, 599);

/** By kind: the fields that it must have, and those that it may have. */
export const FIELDS: Readonly<Record<FaultKind, { readonly required: Fields; readonly optional: Fields }>> = {
  latency: {
    required: { milliseconds: numberFrom(0, LONGEST_LATENCY, ' milliseconds') },
    optional: { sigma: numberFrom(0, 5) },
  },
  status: {
    required: { status: FAILURE_STATUS },
    optional: { retryAfter: wholeFrom(0, 86_400, ' seconds') },
  },
  'provider-error': {
    required: {
      code: {
        expected: 'a text, a number or a boolean',
        accepts: (value) => ['string', 'number', 'boolean'].includes(typeof value),
      },
    },
    optional: {
      message: TEXT,
      status: wholeFrom(200, 599),
      force: { expected: 'true or false', accepts: (value) => typeof value === 'boolean' },
    },
  },
  reset: { required: {}, optional: {} },
  'cut-off': { required: {}, optional: {} },
  'malformed-json': { required: {}, optional: {} },
  'rate-limit': { required: {}, optional: { perSecond: numberFrom(0.001, 10_000) } },
};

type Fields = Readonly<Record<string, FieldRule>>;

/** Fields of every kind. */
export const COMMON_FIELDS: Fields = {
  provider: TEXT,
  operation: TEXT,
  next: wholeFrom(1, 1_000_000),
  probability: numberFrom(0, 1),
};
