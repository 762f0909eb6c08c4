/** What can be asked of a mock that runs, as far as people reach for it first. */
const CALLS = [
  ['POST /_lockstep/scenario', '{"scenario": "tibiot/activation-stuck"}'],
  [
    'POST /_lockstep/clock',
    '{"advance": "3d"}, {"now": "2026-06-01T08:00:00Z"}, {"now": "real"} or {"step": "next"}',
  ],
  ['POST /_lockstep/faults', '{"provider": "tibiot", "kind": "reset", "next": 2}'],
  ['DELETE /_lockstep/faults', 'takes all of them back'],
  ['GET /_lockstep/state', 'a snapshot'],
  ['PUT /_lockstep/state', 'puts a snapshot in force'],
  ['POST /_lockstep/reset', 'begins anew'],
  ['GET /_lockstep/journal', 'what was asked, and why it was refused'],
  ['GET /_lockstep/sessions', 'who is there'],
] as const;

/** How to reach what the options cannot: it is done while the mock runs. */
export const MOCK_NOTES: readonly string[] = [
  'While it runs, /_lockstep/ is a page to do all this by hand, and an API of JSON, such as:',
  ...CALLS.map(([call, example]) => `  ${call.padEnd(24)}  ${example}`),
  'The header x-lockstep-session: NAME, or /_lockstep/s/NAME in front of the path, chooses a session: each has a state, a clock and faults of its own.',
];
