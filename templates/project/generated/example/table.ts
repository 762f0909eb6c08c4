// Written by "lockstep generate" from specs/example/openapi.yaml. Do not edit: change the spec and generate again.
// @ts-nocheck: data of the spec
import type { OperationTable } from 'lockstep';

export const table: OperationTable = {
  "title": "Example task list",
  "version": "2026-01-01",
  "servers": [
    "https://tasks.example"
  ],
  "operations": [
    {
      "id": "listTasks",
      "method": "GET",
      "path": "/tasks",
      "pointer": "/paths/~1tasks/get",
      "summary": "Tasks, a page at a time, the oldest first",
      "effect": "read",
      "parameters": [
        {
          "name": "done",
          "in": "query",
          "required": false,
          "pointer": "/paths/~1tasks/get/parameters/0",
          "schema": "/paths/~1tasks/get/parameters/0/schema",
          "explode": true,
          "examples": []
        },
        {
          "name": "page",
          "in": "query",
          "required": false,
          "pointer": "/paths/~1tasks/get/parameters/1",
          "schema": "/paths/~1tasks/get/parameters/1/schema",
          "explode": true,
          "examples": []
        },
        {
          "name": "size",
          "in": "query",
          "required": false,
          "pointer": "/paths/~1tasks/get/parameters/2",
          "schema": "/paths/~1tasks/get/parameters/2/schema",
          "explode": true,
          "examples": []
        }
      ],
      "responses": [
        {
          "status": "200",
          "pointer": "/paths/~1tasks/get/responses/200",
          "content": [
            {
              "type": "application/json",
              "schema": "/paths/~1tasks/get/responses/200/content/application~1json/schema",
              "examples": []
            }
          ]
        }
      ]
    },
    {
      "id": "addTask",
      "method": "POST",
      "path": "/tasks",
      "pointer": "/paths/~1tasks/post",
      "summary": "Adds a task, which is not done yet",
      "effect": "change",
      "parameters": [],
      "requestBody": {
        "required": true,
        "content": [
          {
            "type": "application/json",
            "schema": "/paths/~1tasks/post/requestBody/content/application~1json/schema",
            "examples": []
          }
        ]
      },
      "responses": [
        {
          "status": "200",
          "pointer": "/paths/~1tasks/post/responses/200",
          "content": [
            {
              "type": "application/json",
              "schema": "/paths/~1tasks/post/responses/200/content/application~1json/schema",
              "examples": []
            }
          ]
        }
      ]
    },
    {
      "id": "getTask",
      "method": "GET",
      "path": "/tasks/{id}",
      "pointer": "/paths/~1tasks~1{id}/get",
      "summary": "One task",
      "effect": "read",
      "parameters": [
        {
          "name": "id",
          "in": "path",
          "required": true,
          "pointer": "/paths/~1tasks~1{id}/get/parameters/0",
          "schema": "/paths/~1tasks~1{id}/get/parameters/0/schema",
          "explode": false,
          "examples": []
        }
      ],
      "responses": [
        {
          "status": "200",
          "pointer": "/paths/~1tasks~1{id}/get/responses/200",
          "content": [
            {
              "type": "application/json",
              "schema": "/paths/~1tasks~1{id}/get/responses/200/content/application~1json/schema",
              "examples": []
            }
          ]
        }
      ]
    }
  ],
  "schemas": {
    "/components/schemas/TaskList": {
      "type": "object",
      "required": [
        "code",
        "total",
        "data"
      ],
      "properties": {
        "code": {
          "type": "integer",
          "const": 0
        },
        "total": {
          "type": "integer",
          "minimum": 0
        },
        "data": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/Task"
          }
        }
      }
    },
    "/components/schemas/OneTask": {
      "type": "object",
      "required": [
        "code",
        "data"
      ],
      "properties": {
        "code": {
          "type": "integer",
          "const": 0
        },
        "data": {
          "$ref": "#/components/schemas/Task"
        }
      }
    },
    "/components/schemas/Failure": {
      "type": "object",
      "required": [
        "code",
        "message"
      ],
      "properties": {
        "code": {
          "type": "integer",
          "enum": [
            404,
            409,
            500
          ]
        },
        "message": {
          "type": "string"
        }
      }
    },
    "/components/schemas/NewTask": {
      "type": "object",
      "required": [
        "title"
      ],
      "properties": {
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 200
        }
      }
    },
    "/components/schemas/Task": {
      "type": "object",
      "required": [
        "id",
        "title",
        "done"
      ],
      "properties": {
        "id": {
          "type": "integer",
          "minimum": 1
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 200
        },
        "done": {
          "type": "boolean"
        }
      }
    },
    "/paths/~1tasks/get/parameters/0/schema": {
      "type": "boolean"
    },
    "/paths/~1tasks/get/parameters/1/schema": {
      "type": "integer",
      "minimum": 1,
      "default": 1
    },
    "/paths/~1tasks/get/parameters/2/schema": {
      "type": "integer",
      "minimum": 1,
      "maximum": 100,
      "default": 20
    },
    "/paths/~1tasks/get/responses/200/content/application~1json/schema": {
      "oneOf": [
        {
          "$ref": "#/components/schemas/TaskList"
        },
        {
          "$ref": "#/components/schemas/Failure"
        }
      ]
    },
    "/paths/~1tasks/post/requestBody/content/application~1json/schema": {
      "$ref": "#/components/schemas/NewTask"
    },
    "/paths/~1tasks/post/responses/200/content/application~1json/schema": {
      "oneOf": [
        {
          "$ref": "#/components/schemas/OneTask"
        },
        {
          "$ref": "#/components/schemas/Failure"
        }
      ]
    },
    "/paths/~1tasks~1{id}/get/parameters/0/schema": {
      "type": "integer",
      "minimum": 1
    },
    "/paths/~1tasks~1{id}/get/responses/200/content/application~1json/schema": {
      "oneOf": [
        {
          "$ref": "#/components/schemas/OneTask"
        },
        {
          "$ref": "#/components/schemas/Failure"
        }
      ]
    }
  }
};
