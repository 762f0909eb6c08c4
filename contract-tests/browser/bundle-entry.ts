/** What an application takes of the package when it mocks two providers in the browser. */
export { createMock } from 'lockstep';
export { handlers, override } from 'lockstep/msw';
export { mock as eiotclub, provider as eiotclubProvider } from 'lockstep/providers/eiotclub';
export { mock as tibiot } from 'lockstep/providers/tibiot';
