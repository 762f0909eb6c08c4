import type { HttpMethod } from '../draft.ts';
import type { CodeBlock, TableBlock, TextBlock } from '../page/block.ts';
import type { SectionPlace } from '../words/read-label.ts';
import type { RequestTarget } from './request-target.ts';

/** What stands on a page under one label. */
export interface Section {
  readonly side: 'request' | 'response';
  readonly place?: SectionPlace;
  readonly status?: string;
  readonly outcome?: 'success' | 'failure';
  readonly anchor?: string;
  readonly line: number;
  readonly tables: TableBlock[];
  readonly examples: CodeBlock[];
  readonly texts: TextBlock[];
}

export interface EnumTable {
  readonly table: TableBlock;
  readonly side: 'request' | 'response';
}

/** One operation of a page, its parts in the order of the page, none of them read yet. */
export interface RawOperation {
  title: string | undefined;
  readonly tags: readonly string[];
  readonly level: number | undefined;
  line: number;
  operationId: string | undefined;
  readonly targets: { readonly target: RequestTarget; readonly line: number; readonly said: string }[];
  methods: readonly HttpMethod[];
  readonly hosts: TextBlock[];
  readonly description: string[];
  mediaType: string | undefined;
  readonly sections: Section[];
  readonly statuses: TableBlock[];
  readonly enums: EnumTable[];
  readonly errorCodes: TableBlock[];
  readonly others: TableBlock[];
  /** Code that stands under no label and is no JSON. */
  readonly loose: CodeBlock[];
  readonly remarks: string[];
}

export interface RawModel {
  readonly name: string;
  readonly line: number;
  readonly description: string[];
  readonly tables: TableBlock[];
  readonly examples: CodeBlock[];
  readonly enums: TableBlock[];
}

export function newOperation(
  line: number,
  title: string | undefined,
  level: number | undefined,
  tags: readonly string[],
): RawOperation {
  return {
    title,
    tags,
    level,
    line,
    operationId: undefined,
    targets: [],
    methods: [],
    hosts: [],
    description: [],
    mediaType: undefined,
    sections: [],
    statuses: [],
    enums: [],
    errorCodes: [],
    others: [],
    loose: [],
    remarks: [],
  };
}
