import { describe, expect, it } from 'vitest';
import { toCell } from '../page/cell.ts';
import { readName } from './read-name.ts';

describe('the name in a cell', () => {
  it.each([
    ['» id', '»» id'],
    ['├─ id', '│  ├─ id'],
    ['└ id', '└└ id'],
    ['-id', '--id'],
    ['- id', '-- id'],
    ['> id', '>> id'],
    ['> id', '> > id'],
    ['->id', '->->id'],
    ['+ id', '++ id'],
    ['. . id', '.. id'],
    ['|-id', '|--id'],
    ['├id', '├├id'],
    ['\u3000id', '\u3000\u3000id'],
  ])('is deeper in the second of %j and %j', (outer, inner) => {
    const [first, second] = [outer, inner].map((text) => readName(toCell(text, 0)));
    expect(second?.name).toBe('id');
    expect(second?.depth).toBeGreaterThan(first?.depth ?? 0);
  });

  it('may begin with a low line', () => {
    expect(readName(toCell('├─ _id', 0)).name).toBe('_id');
  });

  it.each(['items', 'item', 'root', 'anonymous_id'])('is that of a field where it is %j', (name) => {
    expect(readName(toCell(`» ${name}`, 0)).name).toBe(name);
  });

  it.each(['*anonymous*', '[]', '[0]', '[items]', '数组元素', ''])('is none where it is %j', (text) => {
    expect(readName(toCell(`» ${text}`, 0)).name).toBe('');
  });

  it.each([
    ['*name', 'name', true, ''],
    ['name*', 'name', true, ''],
    ['name(必填)', 'name', true, ''],
    ['name（可选）', 'name', false, ''],
    ['page（页码）', 'page', false, '页码'],
    ['sign: 签名', 'sign', false, '签名'],
    ['"quoted"', 'quoted', false, ''],
  ])('stands in %j beside its other marks', (text, name, starred, remark) => {
    expect(readName(toCell(text, 0))).toMatchObject({ name, starred, remark });
  });
});
