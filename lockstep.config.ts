import { defineConfig, type LockstepConfig } from 'lockstep';
import { provider as eiotclub } from './specs/eiotclub/provider.ts';
import { provider as smartproxy } from './specs/smartproxy/provider.ts';
import { provider as tibiot } from './specs/tibiot/provider.ts';
import { provider as yunshop } from './specs/yunshop/provider.ts';

const config: LockstepConfig = defineConfig({ providers: [eiotclub, smartproxy, tibiot, yunshop] });

export default config;
