import { describeContract } from 'lockstep/vitest';
import { mock } from '../../mocks/eiotclub/index.ts';

describeContract(mock, { recordings: new URL('./recordings/', import.meta.url) });
