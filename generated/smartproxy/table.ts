// Written by "lockstep generate" from specs/smartproxy/openapi.yaml. Do not edit: change the spec and generate again.
// @ts-nocheck: data of the spec
import type { OperationTable } from 'lockstep';

export const table: OperationTable = {
  "title": "Smartproxy open API",
  "version": "2026-11-22",
  "servers": [
    "https://www.smartproxy.ru"
  ],
  "operations": [
    {
      "id": "listUserProducts",
      "method": "GET",
      "path": "/pub/user-product/list",
      "pointer": "/paths/~1pub~1user-product~1list/get",
      "summary": "List the packages that were bought",
      "effect": "read",
      "parameters": [
        {
          "name": "app_key",
          "in": "query",
          "required": true,
          "pointer": "/paths/~1pub~1user-product~1list/get/parameters/0",
          "schema": "/paths/~1pub~1user-product~1list/get/parameters/0/schema",
          "explode": true,
          "examples": [
            "mock-app-key"
          ]
        },
        {
          "name": "trade_no",
          "in": "query",
          "required": false,
          "pointer": "/paths/~1pub~1user-product~1list/get/parameters/1",
          "schema": "/paths/~1pub~1user-product~1list/get/parameters/1/schema",
          "explode": true,
          "examples": [
            "2022051312134339861461465434"
          ]
        },
        {
          "name": "page",
          "in": "query",
          "required": false,
          "pointer": "/paths/~1pub~1user-product~1list/get/parameters/2",
          "schema": "/paths/~1pub~1user-product~1list/get/parameters/2/schema",
          "explode": true,
          "examples": [
            1
          ]
        },
        {
          "name": "size",
          "in": "query",
          "required": false,
          "pointer": "/paths/~1pub~1user-product~1list/get/parameters/3",
          "schema": "/paths/~1pub~1user-product~1list/get/parameters/3/schema",
          "explode": true,
          "examples": [
            20
          ]
        },
        {
          "name": "product_type",
          "in": "query",
          "required": false,
          "pointer": "/paths/~1pub~1user-product~1list/get/parameters/4",
          "schema": "/paths/~1pub~1user-product~1list/get/parameters/4/schema",
          "explode": true,
          "examples": [
            9
          ]
        }
      ],
      "responses": [
        {
          "status": "200",
          "pointer": "/paths/~1pub~1user-product~1list/get/responses/200",
          "content": [
            {
              "type": "application/json",
              "schema": "/paths/~1pub~1user-product~1list/get/responses/200/content/application~1json/schema",
              "examples": [
                {
                  "name": "success",
                  "value": {
                    "code": 200,
                    "msg": "string",
                    "data": {
                      "list": [
                        {
                          "id": 0,
                          "created_at": "2022-05-13 12:14:15",
                          "expired_at": "2022-05-13 12:14:15",
                          "product_type": 9,
                          "trade_no": "2022051312134339861461465434",
                          "order": {
                            "created_at": "2022-05-13 12:13:43",
                            "pay_at": "2022-05-13 12:13:43",
                            "title": "Entry Level"
                          }
                        }
                      ],
                      "page": 1,
                      "page_size": 20,
                      "total_count": 0,
                      "total_page": 0
                    }
                  }
                },
                {
                  "name": "failure",
                  "value": {
                    "code": 3,
                    "msg": "app_key is not valid"
                  }
                }
              ]
            }
          ]
        }
      ]
    }
  ],
  "schemas": {
    "/components/schemas/ListUserProductsSuccess": {
      "type": "object",
      "properties": {
        "code": {
          "type": "integer",
          "const": 200,
          "x-lockstep-assumed": "The document requires no field at all; the code is assumed to be in every answer."
        },
        "msg": {
          "type": "string"
        },
        "data": {
          "$ref": "#/components/schemas/UserProductPage"
        }
      },
      "required": [
        "code"
      ]
    },
    "/components/schemas/UserProductPage": {
      "type": "object",
      "properties": {
        "list": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/UserProduct"
          }
        },
        "page": {
          "type": "integer"
        },
        "page_size": {
          "type": "integer"
        },
        "total_count": {
          "type": "integer"
        },
        "total_page": {
          "type": "integer"
        }
      }
    },
    "/components/schemas/UserProduct": {
      "type": "object",
      "properties": {
        "id": {
          "type": "integer"
        },
        "created_at": {
          "$ref": "#/components/schemas/ZonelessDateTime"
        },
        "expired_at": {
          "$ref": "#/components/schemas/ZonelessDateTime",
          "x-lockstep-assumed": "The document does not say what a package shows that is used up before its time; that it expires when it is used up is assumed."
        },
        "product_type": {
          "$ref": "#/components/schemas/ProductType"
        },
        "trade_no": {
          "type": "string"
        },
        "order": {
          "$ref": "#/components/schemas/ProductOrder"
        }
      }
    },
    "/components/schemas/ProductOrder": {
      "type": "object",
      "properties": {
        "created_at": {
          "$ref": "#/components/schemas/ZonelessDateTime"
        },
        "pay_at": {
          "$ref": "#/components/schemas/ZonelessDateTime",
          "x-lockstep-assumed": "The document does not say what an unpaid order shows; every order listed is assumed to be paid."
        },
        "title": {
          "type": "string"
        }
      }
    },
    "/components/schemas/ProductType": {
      "type": "integer",
      "enum": [
        9,
        11,
        14,
        25
      ],
      "x-lockstep-open-enum": "A public client of the platform also sends 12, which is not documented (long-term datacentre traffic)."
    },
    "/components/schemas/Failure": {
      "type": "object",
      "x-lockstep-assumed": "The document shows no failed answer; HTTP status 200, a code and no data are assumed.",
      "properties": {
        "code": {
          "type": "integer",
          "enum": [
            3,
            156
          ],
          "x-lockstep-open-enum": "The document names two failures and does not say that there are no others."
        },
        "msg": {
          "type": "string"
        }
      },
      "required": [
        "code"
      ]
    },
    "/components/schemas/ZonelessDateTime": {
      "type": "string",
      "pattern": "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$",
      "x-lockstep-assumed": "The document says only string; the form is that of its example, and the zone is unknown."
    },
    "/paths/~1pub~1user-product~1list/get/parameters/0/schema": {
      "type": "string",
      "format": "password"
    },
    "/paths/~1pub~1user-product~1list/get/parameters/1/schema": {
      "type": "string"
    },
    "/paths/~1pub~1user-product~1list/get/parameters/2/schema": {
      "type": "integer",
      "default": 1,
      "x-lockstep-assumed": "The document types it as number; pages are assumed to be whole."
    },
    "/paths/~1pub~1user-product~1list/get/parameters/3/schema": {
      "type": "integer",
      "default": 20,
      "x-lockstep-assumed": "The document types it as number and states no limits; whole numbers are assumed."
    },
    "/paths/~1pub~1user-product~1list/get/parameters/4/schema": {
      "$ref": "#/components/schemas/ProductType"
    },
    "/paths/~1pub~1user-product~1list/get/responses/200/content/application~1json/schema": {
      "oneOf": [
        {
          "$ref": "#/components/schemas/ListUserProductsSuccess"
        },
        {
          "$ref": "#/components/schemas/Failure"
        }
      ]
    }
  }
};
