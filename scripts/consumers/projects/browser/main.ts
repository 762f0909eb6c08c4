import { createMock } from 'lockstep';
import { handlers } from 'lockstep/msw';
import { mock } from 'lockstep/providers/tibiot';
import { setupWorker } from 'msw/browser';

await setupWorker(...handlers(createMock(mock))).start();
