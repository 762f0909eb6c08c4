// Times the redaction of one exchange, bundled as in dist, on bodies of three kinds, and beside it the ruler:
// the same body parsed and written again. Prints the microseconds of processor time of each round as JSON, which other
// programs on the machine change less than they change the time of day. With the argument `profile` it redacts new
// identifiers alone, for `node --cpu-prof`.
import { exchangeRedactor } from '../../src/exchange/redact/redact-exchange.ts';
import { GENERAL_RULES } from '../../src/exchange/redact/redaction-rules.ts';

const ROUNDS = 7;
const PER_ROUND = 400;
const RECORDS = 20;
const KEY = new Uint8Array(32).fill(5);

/** Records as a list of cards has them, 2 to 2.5 KB in all; `of` gives what belongs to a card, or nothing. */
function bodyOf(number, of) {
  const list = Array.from({ length: RECORDS }, (_, index) => ({
    id: 41_000 + index,
    package: `POOL-EU-${index}G`,
    used_mb: 12.5 * index,
    at: '2026-11-22T08:30:00Z',
    ...of(number * RECORDS + index),
  }));
  return JSON.stringify({ code: 200, message: 'ok', total: 20, list });
}

const digits = (number, count) => String(number).padStart(count, '0');
const KINDS = {
  'no identifiers': (number) =>
    bodyOf(number, (at) => ({ state: 'ACTIVE', plan: `EU ${digits(at % 1000, 3)} MB` })),
  'identifiers that repeat': (number) => bodyOf(number % 10, (at) => ({ iccid: `8986012${digits(at, 12)}` })),
  'identifiers each new': (number) => bodyOf(number + 1000, (at) => ({ iccid: `8986012${digits(at, 12)}` })),
};

const redact = exchangeRedactor(GENERAL_RULES, KEY);
const redactBody = (body) =>
  redact({
    request: { method: 'GET', target: '/v1/cards?page=1', headers: { accept: '*/*' }, body: undefined },
    response: { status: 200, headers: { 'content-type': 'application/json' }, body },
  });
const parseBody = (body) => JSON.stringify(JSON.parse(body));

function microseconds(bodies, work) {
  const before = process.cpuUsage();
  for (const body of bodies) work(body);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / bodies.length;
}

const profile = process.argv[2] === 'profile';
const measured = [];
for (const [kind, make] of Object.entries(KINDS)) {
  if (profile && kind !== 'identifiers each new') continue;
  const rounds = [];
  let characters = 0;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const bodies = Array.from({ length: PER_ROUND }, (_, at) => make(round * PER_ROUND + at));
    characters = bodies[0].length;
    // Whoever comes second finds the bodies in the caches of the machine either way; the order changes all the same.
    const tasks = [() => microseconds(bodies, redactBody), () => microseconds(bodies, parseBody)];
    const [redacted, parsed] =
      round % 2 === 0
        ? tasks.map((task) => task())
        : tasks
            .reverse()
            .map((task) => task())
            .reverse();
    // The first round warms up.
    if (round > 0) rounds.push({ redacted, parsed });
  }
  measured.push({ kind, characters, rounds });
}
console.log(JSON.stringify(measured));
