import { serveWriter } from './serve-writer.ts';

// A process of its own, so that it outlives a recorder that is killed.
serveWriter(process.stdin, process.stdout);
