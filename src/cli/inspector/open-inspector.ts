import { fileURLToPath } from 'node:url';
import type { Project } from '../../config/project.ts';
import type { Inspector, ProjectFiles } from '../../server/inspector/desk.ts';
import { createInspectorFiles } from '../../server/inspector/inspector-files.ts';
import { createTraffic } from '../../server/inspector/traffic.ts';
import type { Io } from '../io.ts';
import { packageFolder } from '../package-version.ts';

/**
 * What a mock has for whoever looks on. The project has the recordings that may be shown and held against the specs;
 * it, and what reads them, is loaded when somebody asks.
 */
export function openInspector(project: (() => Promise<Project>) | undefined, io: Io): Inspector {
  const files = createInspectorFiles(fileURLToPath(new URL('dist/ui', packageFolder())));
  const traffic = createTraffic();
  return project === undefined ? { traffic, files } : { traffic, files, project: projectFiles(project, io) };
}

function projectFiles(project: () => Promise<Project>, io: Io): ProjectFiles {
  let lastReport: string | undefined;
  return {
    async evidence() {
      const { operationEvidence } = await import('./operation-evidence.ts');
      return operationEvidence(await project(), io.cwd);
    },
    lastReport: async () => lastReport,
    async verify(targets) {
      const { verifyNow } = await import('./verify-now.ts');
      lastReport = await verifyNow(io, targets);
      return lastReport;
    },
    async page(report) {
      const { reportPage } = await import('./report-page.ts');
      return reportPage(report, io);
    },
    async accept(asked) {
      const { acceptInProject } = await import('../accepting/accept-in-project.ts');
      return acceptInProject(await project(), io.cwd, asked);
    },
    async saveRecording(provider, exchanges) {
      const { saveRecording } = await import('./save-recording.ts');
      return saveRecording(await project(), io.cwd, provider, exchanges);
    },
  };
}
