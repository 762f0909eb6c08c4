import { describeContract } from 'lockstep/vitest';
import { mock } from '../../mocks/example/index.ts';

// Holds every recording against the spec, and replays it against the mock.
describeContract(mock, { recordings: new URL('./recordings/', import.meta.url) });
