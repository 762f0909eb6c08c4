import type { DocumentNode } from './document-nodes.ts';

/** A mark that says why a place of the spec is not simply what the document says. */
export interface Note {
  readonly kind: 'assumed' | 'open-enum';
  /** JSON Pointer of the mark itself. */
  readonly pointer: string;
  readonly reason: string;
}

const KINDS = ['assumed', 'open-enum'] as const;

/** All marks of a document. */
export function notesOf(nodes: readonly DocumentNode[]): readonly Note[] {
  return nodes.flatMap(({ pointer, node }) =>
    KINDS.flatMap((kind) => {
      const key = `x-lockstep-${kind}`;
      const reason = node[key];
      if (reason === undefined) return [];
      const text = typeof reason === 'string' ? reason : JSON.stringify(reason);
      return [{ kind, pointer: `${pointer}/${key}`, reason: text.trim() }];
    }),
  );
}
