import type { TextBlock } from '../page/block.ts';
import { findMethods } from '../words/method.ts';
import type { RawOperation, Section } from './raw-operation.ts';
import type { Mode } from './table-home.ts';

/** Puts a line of prose where the last label says that it belongs. */
export function addText(
  operation: RawOperation,
  block: TextBlock,
  mode: Mode,
  section: Section | undefined,
): void {
  const { text } = block;
  switch (mode) {
    case 'method': {
      const methods = findMethods(text);
      if (methods.length > 0) operation.methods = methods;
      if (/form-?data|urlencoded|\bjson\b/i.test(text)) operation.mediaType ??= text;
      // What comes after the method is not another one.
      else if (methods.length === 0) operation.description.push(text);
      return;
    }
    case 'host':
      operation.hosts.push(block);
      return;
    case 'media-type':
      operation.mediaType ??= text;
      return;
    case 'remark':
      operation.remarks.push(text);
      return;
    case 'description':
      operation.description.push(text);
      return;
    default:
      if (section === undefined || mode === 'url') operation.description.push(text);
      else section.texts.push(block);
  }
}
