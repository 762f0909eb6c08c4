import { fileURLToPath } from 'node:url';
import type { Project } from '../../config/project.ts';
import type { Inspector, ProjectFiles } from '../../server/inspector/desk.ts';
import { createInspectorFiles } from '../../server/inspector/inspector-files.ts';
import { createTraffic } from '../../server/inspector/traffic.ts';
import { packageFolder } from '../package-version.ts';

/**
 * What a mock has for whoever looks on. `project` has the recordings and reports that may be shown; what reads them is
 * loaded when somebody asks.
 */
export function openInspector(project: Project | undefined, cwd: string): Inspector {
  const files = createInspectorFiles(fileURLToPath(new URL('dist/ui', packageFolder())));
  const traffic = createTraffic();
  return project === undefined ? { traffic, files } : { traffic, files, project: projectFiles(project, cwd) };
}

function projectFiles(project: Project, cwd: string): ProjectFiles {
  return {
    async evidence() {
      const { operationEvidence } = await import('./operation-evidence.ts');
      return operationEvidence(project, cwd);
    },
    async lastReport() {
      const { readLastReport } = await import('../last-report.ts');
      return readLastReport(project, cwd);
    },
    async saveRecording(provider, exchanges) {
      const { saveRecording } = await import('./save-recording.ts');
      return saveRecording(project, cwd, provider, exchanges);
    },
  };
}
