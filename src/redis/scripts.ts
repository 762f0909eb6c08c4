import { type RedisScript, redisScript } from './redis-link.ts';

/** The latest requests that are kept. */
const JOURNAL = 1000;

/**
 * What every script begins with. KEYS are `meta`, `log`, `turn`, `journal`, `totals` and `sessions`, then `records` and
 * `order` of each provider. ARGV are the name of the session, and for how long it is kept without a request (ms).
 */
const HEAD = `
local meta, log, turn, journal, totals, sessions = unpack(KEYS, 1, 6)
local name, idle = ARGV[1], tonumber(ARGV[2])
local id, n = unpack(redis.call('HMGET', meta, 'id', 'n'))
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)

-- All but 'meta' live longer, so that one command is enough for most requests.
local function keep(always)
  redis.call('ZADD', sessions, now, name)
  redis.call('PEXPIRE', meta, idle)
  if not always and tonumber(redis.call('HGET', meta, 'kept')) > now + idle then return end
  for i, key in ipairs(KEYS) do
    if i == 2 or i > 6 then redis.call('PEXPIRE', key, 3 * idle) end
  end
  redis.call('HSET', meta, 'kept', string.format('%.0f', now + 2 * idle))
end

-- Adds to the journal what begins at an argument: the number of requests, that of breaches, and entries.
local function write(at)
  if not ARGV[at] then return end
  redis.call('HINCRBY', totals, 'requests', ARGV[at])
  if ARGV[at + 1] ~= '0' then redis.call('HINCRBY', totals, 'breaches', ARGV[at + 1]) end
  for i = at + 2, #ARGV do redis.call('RPUSH', journal, ARGV[i]) end
  redis.call('LTRIM', journal, -${JOURNAL}, -1)
  redis.call('PEXPIRE', totals, 3 * idle)
  redis.call('PEXPIRE', journal, 3 * idle)
end

-- What somebody has missed who is at a version.
local function missed(known, version)
  if not id then return { 'none' } end
  if id ~= known then return { 'load' } end
  local behind = tonumber(n) - tonumber(version)
  if behind == 0 then return { 'same' } end
  if behind < 0 or behind > redis.call('LLEN', log) then return { 'load' } end
  local events = redis.call('LRANGE', log, -behind, -1)
  for _, event in ipairs(events) do
    if event == '' then return { 'load' } end
  end
  return { 'behind', tonumber(n), events }
end
`;

/** How long, in milliseconds, others wait for a process that has its turn. */
const TURN = 1000;

/**
 * ARGV[3], ARGV[4]: the version that is known; ARGV[5]: the process that asks for its turn, in which nobody else
 * commits, or an empty text. The rest is added to the journal.
 */
export const CATCH_UP: RedisScript = redisScript(`${HEAD}
if id then keep(false) end
if id == ARGV[3] then write(6) end
local process = ARGV[5]
if process ~= '' then
  local holder = redis.call('GET', turn)
  if holder and holder ~= process then return { 'wait' } end
  redis.call('SET', turn, process, 'PX', ${TURN})
end
return missed(ARGV[3], ARGV[4])
`);

/** Gives the turn of the process ARGV[3] back, which has nothing to commit. */
export const PASS: RedisScript = redisScript(`${HEAD}
if redis.call('GET', turn) == ARGV[3] then redis.call('UNLINK', turn) end
return 1
`);

/** The whole of a session. */
export const LOAD: RedisScript = redisScript(`${HEAD}
if not id then return { 'none' } end
local providers = {}
for i = 7, #KEYS, 2 do
  providers[#providers + 1] = { redis.call('HGETALL', KEYS[i]), redis.call('HGETALL', KEYS[i + 1]) }
end
return { 'all', id, tonumber(n), redis.call('HGET', meta, 'setting'), providers }
`);

/**
 * Begins a session. ARGV[3]: its id; ARGV[4]: its setting; ARGV[5]: the most sessions; ARGV[6]: how long each of them
 * is kept; ARGV[7]: the name of the one that does not count as idle.
 */
export const BEGIN: RedisScript = redisScript(`${HEAD}
if id then return { 'there' } end
local lasting = ARGV[7]
for _, other in ipairs(redis.call('ZRANGEBYSCORE', sessions, '-inf', now - tonumber(ARGV[6]))) do
  if other ~= lasting then redis.call('ZREM', sessions, other) end
end
local others = redis.call('ZCARD', sessions)
if redis.call('ZSCORE', sessions, lasting) then others = others - 1 end
if redis.call('ZSCORE', sessions, name) and name ~= lasting then others = others - 1 end
if name ~= lasting and others + 1 >= tonumber(ARGV[5]) then return { 'full', others + 1 } end
for i, key in ipairs(KEYS) do
  if i ~= 6 then redis.call('UNLINK', key) end
end
redis.call('HSET', meta, 'id', ARGV[3], 'n', 0, 'added', 0, 'setting', ARGV[4])
keep(true)
return { 'begun' }
`);

/** The latest versions that are kept as changes; who is further behind loads the whole. */
const LOGGED = 200;

/**
 * Puts changes in force if a session is still at the version that they were made for. ARGV[3], ARGV[4]: that version;
 * ARGV[5]: the process; ARGV[6]: the setting; ARGV[7]: the changes for the log, empty where they are too long for it.
 * The rest are changes, four values each: the place of the provider, `+` (new), `=` (in place), `-` (gone) or `x` (all
 * of the provider), the field, the text of the record.
 */
export const COMMIT: RedisScript = redisScript(`${HEAD}
local process = ARGV[5]
local holder = redis.call('GET', turn)
local past = missed(ARGV[3], ARGV[4])
if past[1] ~= 'same' then return past end
if holder and holder ~= process then return { 'wait' } end
if holder then redis.call('UNLINK', turn) end
local added = tonumber(redis.call('HGET', meta, 'added'))
for i = 8, #ARGV, 4 do
  local place, kind, field, text = 5 + 2 * tonumber(ARGV[i]), ARGV[i + 1], ARGV[i + 2], ARGV[i + 3]
  local records, order = KEYS[place], KEYS[place + 1]
  if kind == 'x' then
    redis.call('UNLINK', records, order)
  elseif kind == '=' then
    redis.call('HSET', records, field, text)
  elseif kind == '+' then
    added = added + 1
    -- What has replaced a record of the start that is gone leaves that mark behind when it goes itself.
    local upon = redis.call('HGET', records, field) == '' and 'b' or ''
    redis.call('HSET', order, field, string.format('%.0f', added) .. upon)
    redis.call('HSET', records, field, text)
  else
    local came = redis.call('HGET', order, field)
    if came and string.sub(came, -1) ~= 'b' then
      redis.call('HDEL', records, field)
    else
      redis.call('HSET', records, field, '')
    end
    redis.call('HDEL', order, field)
  end
end
n = tonumber(n) + 1
redis.call('HSET', meta, 'n', string.format('%.0f', n), 'added', string.format('%.0f', added), 'setting', ARGV[6])
redis.call('RPUSH', log, ARGV[7])
redis.call('LTRIM', log, -${LOGGED}, -1)
keep(true)
return { 'done', n }
`);

/** Adds the rest to the journal. ARGV[3]: the session's id. */
export const NOTE: RedisScript = redisScript(`${HEAD}
if id == ARGV[3] then write(4) end
return 1
`);

export const END: RedisScript = redisScript(`${HEAD}
for i, key in ipairs(KEYS) do
  if i ~= 6 then redis.call('UNLINK', key) end
end
redis.call('ZREM', sessions, name)
return id and 1 or 0
`);
