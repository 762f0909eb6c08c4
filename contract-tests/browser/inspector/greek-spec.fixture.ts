/** A spec whose words are not of English letters, so that those on a page are its own. */
export const GREEK_SPEC = `openapi: 3.1.0
info: { title: Ένα κατάστημα, version: '1' }
servers: [{ url: https://shop.example }]
paths:
  /1:
    get:
      operationId: λίστα
      summary: Όλα τα πράγματα
      parameters:
        - { name: '1', in: query, description: Ποιο, schema: { type: string, minLength: 1, maxLength: 9 } }
      responses:
        '200':
          description: Τα πράγματα
          content:
            application/json:
              schema: { type: array, items: { $ref: '#/components/schemas/Πράγμα' } }
    post:
      operationId: νέο
      summary: Ένα πράγμα ακόμα
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Πράγμα' }
      responses:
        '201':
          description: Το πράγμα
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Πράγμα' }
  /1/{id}:
    get:
      operationId: ένα
      summary: Ένα πράγμα
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      responses:
        '200':
          description: Το πράγμα
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Πράγμα' }
components:
  schemas:
    Πράγμα:
      type: object
      required: [id, όνομα]
      properties:
        id: { type: integer, minimum: 1 }
        όνομα: { type: string, description: Πώς λέγεται }
        χρώμα: { type: string, enum: [μπλε, άσπρο] }
        βάρος: { type: number, multipleOf: 0.5 }
        λέξεις: { type: array, minItems: 1, maxItems: 3, items: { type: string } }
        αριθμοί: { type: array, items: { type: integer } }
        άγνωστο: {}
`;
