/** Kinds of change that a peer says nowhere that it notices, and why: to miss them is no failure of it. */
export interface Unclaimed {
  readonly why: string;
  /** The names of the peers. */
  readonly peers: readonly string[];
  readonly kinds: readonly string[];
}

export const REDOCLY = 'Redocly drift';
export const PRISM = 'Prism proxy';
const BOTH = [REDOCLY, PRISM];

export const UNCLAIMED: readonly Unclaimed[] = [
  {
    why: 'It shows only beside an earlier answer, and neither takes one.',
    peers: BOTH,
    kinds: ['latency', 'size', 'failure in HTTP 200', 'property gone that recordings have'],
  },
  {
    why: 'JSON Schema allows what it does not forbid, and the schemas are all that they hold a body against.',
    peers: BOTH,
    kinds: [
      ...['undocumented property', 'undocumented request property', 'items of several types'],
      'seconds to milliseconds',
    ],
  },
  {
    why: 'It is gone once JSON.parse has read the text.',
    peers: BOTH,
    kinds: ['duplicate key', 'integer beyond a double'],
  },
  {
    why: 'Their documents speak of headers that are described and of media types without parameters.',
    peers: BOTH,
    kinds: ['another charset', 'undocumented contractual header'],
  },
  {
    why: 'They read writeOnly as a leave to be absent, not as a ban.',
    peers: BOTH,
    kinds: ['writeOnly property comes back'],
  },
  {
    why: 'Of an answer it checks the body against the schema of its status and media type, where there is one.',
    peers: [REDOCLY],
    kinds: [
      ...[
        'redirect',
        'request refused: 400',
        'request refused: 422',
        'status: 201',
        'status: 418',
        'status: 503',
      ],
      ...['undocumented status in a recording', 'JSON under another media type', 'media type gone'],
      ...['a page of HTML', 'body empty', 'required header gone'],
    ],
  },
  {
    why: 'It lets pass what a request has beyond the document.',
    peers: [PRISM],
    kinds: ['undocumented query parameter'],
  },
];

export function isClaimed(peer: string, kind: string): boolean {
  return !UNCLAIMED.some(({ peers, kinds }) => peers.includes(peer) && kinds.includes(kind));
}
