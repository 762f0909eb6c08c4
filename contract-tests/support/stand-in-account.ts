import { accounts, type StandIn } from './stand-in.ts';

/** What exists at the stand-in in place of what was recorded. */
export const BINDINGS: readonly string[] = [
  'pool_object_id=501',
  'iccid=89860318000000000178',
  'iccids=89860318000000000178,89860318000000000186',
  'poolCode=SIP0042',
].flatMap((binding) => ['--bind', binding]);

/** The accounts of the stand-in, and where it is, as a team has them in its environment. */
export function environmentOf({ url }: Pick<StandIn, 'url'>): Readonly<Record<string, string>> {
  return {
    LOCKSTEP_EIOTCLUB_URL: url,
    LOCKSTEP_EIOTCLUB_APPKEY: accounts.eiotclub.appkey,
    LOCKSTEP_EIOTCLUB_SECRET: accounts.eiotclub.secret,
    LOCKSTEP_SMARTPROXY_URL: url,
    LOCKSTEP_SMARTPROXY_APP_KEY: accounts.smartproxy.app_key,
    LOCKSTEP_TIBIOT_URL: url,
    LOCKSTEP_YUNSHOP_URL: url,
  };
}
