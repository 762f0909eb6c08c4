import { defineConfig, type LockstepConfig } from 'lockstep';
import { provider as example } from './specs/example/provider.ts';

const config: LockstepConfig = defineConfig({ providers: [example] });

export default config;
