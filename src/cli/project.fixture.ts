import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A project in a folder of its own, with one provider `books` unless its config is among the files. */
export async function projectWith(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'lockstep-project-'));
  const all = { 'lockstep.config.js': CONFIG, ...files };
  for (const [name, text] of Object.entries(all)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  return root;
}

const CONFIG = `export default {
  providers: [{ id: 'books', title: 'A book shop', credentials: [], secrets: [], outcome: { pointer: '/code', success: [0] } }],
};
`;

/** A small spec that keeps the rules. */
export const BOOKS = `openapi: 3.1.0
info:
  title: Books
  version: 2026-01-01
servers:
  - url: https://books.example
paths:
  /books:
    get:
      operationId: listBooks
      summary: All books
      responses:
        "200":
          description: The books, or why there are none.
          content:
            application/json:
              schema:
                oneOf:
                  - $ref: "#/components/schemas/BookList"
                  - $ref: "#/components/schemas/Failure"
components:
  schemas:
    BookList:
      type: object
      required: [code, books]
      properties:
        code:
          type: integer
          const: 0
        books:
          type: array
          items:
            $ref: "#/components/schemas/Book"
    Failure:
      type: object
      required: [code]
      properties:
        code:
          type: integer
          enum: [1, 2]
    Book:
      type: object
      required: [id, title]
      properties:
        id:
          type: integer
        title:
          type: string
`;
