// Written by "lockstep generate" from specs/tibiot/openapi.yaml. Do not edit: change the spec and generate again.
// @ts-nocheck: data of the spec
import type { OperationTable } from 'lockstep';

export const table: OperationTable = {
  "title": "TIBIOT open API",
  "version": "2026-11-22",
  "servers": [
    "https://oac.tibiot.com"
  ],
  "operations": [
    {
      "id": "getPoolDetail",
      "method": "GET",
      "path": "/api/v1/pool/detail",
      "pointer": "/paths/~1api~1v1~1pool~1detail/get",
      "summary": "Show a pool",
      "effect": "read",
      "parameters": [
        {
          "name": "poolCode",
          "in": "query",
          "required": true,
          "pointer": "/paths/~1api~1v1~1pool~1detail/get/parameters/0",
          "schema": "/paths/~1api~1v1~1pool~1detail/get/parameters/0/schema",
          "explode": true,
          "examples": [
            "UP202504010001"
          ]
        }
      ],
      "responses": [
        {
          "status": "200",
          "pointer": "/paths/~1api~1v1~1pool~1detail/get/responses/200",
          "content": [
            {
              "type": "application/json",
              "schema": "/paths/~1api~1v1~1pool~1detail/get/responses/200/content/application~1json/schema",
              "examples": [
                {
                  "name": "success",
                  "value": {
                    "code": 200,
                    "message": "success",
                    "traceId": "7c1f0a9e4b5d4d0f9a63e2b8c5d1f704",
                    "data": {
                      "upoolCode": "UP202504010001",
                      "upoolName": "演示流量池",
                      "enUpoolName": "Demonstration pool",
                      "poolType": 3,
                      "useFlow": 5242880,
                      "totalFlow": 104857600,
                      "billingCycle": 1,
                      "totalCard": 12,
                      "rawAddTime": "2025-03-28 10:15:00",
                      "bindCardStatusCount": [
                        {
                          "cardStatus": 8,
                          "total": 10
                        },
                        {
                          "cardStatus": 4,
                          "total": 2
                        }
                      ],
                      "packageInfo": {
                        "flowPackageType": 3,
                        "clientFlowPackageName": "Shared 100 GB a month",
                        "channelName": "Channel A",
                        "epiConfigs": [
                          {
                            "epiConfigCode": "EPC0001",
                            "epiCode": "EP0001",
                            "standardCharge": 25.5,
                            "realFenStandardCharge": 2550,
                            "epiConfigType": 1
                          }
                        ]
                      },
                      "unit": "GB",
                      "startTime": "2025-04-01",
                      "endTime": "2026-03-31",
                      "upoolStatus": 1
                    }
                  }
                },
                {
                  "name": "failure",
                  "value": {
                    "code": 404,
                    "message": "pool does not exist",
                    "traceId": "0b6e3d52a8c94f17b2d07e91c4a5f638"
                  }
                }
              ]
            }
          ]
        }
      ]
    },
    {
      "id": "getPoolMonthUsage",
      "method": "GET",
      "path": "/api/v1/pool/getPoolMonthUsage",
      "pointer": "/paths/~1api~1v1~1pool~1getPoolMonthUsage/get",
      "summary": "Show the usage of a pool in a month",
      "effect": "read",
      "parameters": [
        {
          "name": "poolCode",
          "in": "query",
          "required": true,
          "pointer": "/paths/~1api~1v1~1pool~1getPoolMonthUsage/get/parameters/0",
          "schema": "/paths/~1api~1v1~1pool~1getPoolMonthUsage/get/parameters/0/schema",
          "explode": true,
          "examples": [
            "UP202504010001"
          ]
        },
        {
          "name": "queryMonth",
          "in": "query",
          "required": true,
          "pointer": "/paths/~1api~1v1~1pool~1getPoolMonthUsage/get/parameters/1",
          "schema": "/paths/~1api~1v1~1pool~1getPoolMonthUsage/get/parameters/1/schema",
          "explode": true,
          "examples": [
            "2025-04"
          ]
        }
      ],
      "responses": [
        {
          "status": "200",
          "pointer": "/paths/~1api~1v1~1pool~1getPoolMonthUsage/get/responses/200",
          "content": [
            {
              "type": "application/json",
              "schema": "/paths/~1api~1v1~1pool~1getPoolMonthUsage/get/responses/200/content/application~1json/schema",
              "examples": [
                {
                  "name": "success",
                  "value": {
                    "code": 200,
                    "message": "success",
                    "traceId": "7c1f0a9e4b5d4d0f9a63e2b8c5d1f704",
                    "data": {
                      "month": "2025-04",
                      "poolCode": "UP202504010001",
                      "useFlowKb": 5242880
                    }
                  }
                },
                {
                  "name": "failure",
                  "value": {
                    "code": 404,
                    "message": "pool does not exist",
                    "traceId": "0b6e3d52a8c94f17b2d07e91c4a5f638"
                  }
                }
              ]
            }
          ]
        }
      ]
    },
    {
      "id": "getPoolDayUsage",
      "method": "GET",
      "path": "/api/v1/pool/getPoolDayUsage",
      "pointer": "/paths/~1api~1v1~1pool~1getPoolDayUsage/get",
      "summary": "Show the usage of a pool on a day",
      "effect": "read",
      "parameters": [
        {
          "name": "poolCode",
          "in": "query",
          "required": true,
          "pointer": "/paths/~1api~1v1~1pool~1getPoolDayUsage/get/parameters/0",
          "schema": "/paths/~1api~1v1~1pool~1getPoolDayUsage/get/parameters/0/schema",
          "explode": true,
          "examples": [
            "UP202504010001"
          ]
        },
        {
          "name": "queryDay",
          "in": "query",
          "required": false,
          "pointer": "/paths/~1api~1v1~1pool~1getPoolDayUsage/get/parameters/1",
          "schema": "/paths/~1api~1v1~1pool~1getPoolDayUsage/get/parameters/1/schema",
          "explode": true,
          "examples": [
            "2025-04-01"
          ]
        }
      ],
      "responses": [
        {
          "status": "200",
          "pointer": "/paths/~1api~1v1~1pool~1getPoolDayUsage/get/responses/200",
          "content": [
            {
              "type": "application/json",
              "schema": "/paths/~1api~1v1~1pool~1getPoolDayUsage/get/responses/200/content/application~1json/schema",
              "examples": [
                {
                  "name": "success",
                  "value": {
                    "code": 200,
                    "message": "success",
                    "traceId": "7c1f0a9e4b5d4d0f9a63e2b8c5d1f704",
                    "data": {
                      "day": "2025-04-01",
                      "poolCode": "UP202504010001",
                      "useFlowKb": 174762.5
                    }
                  }
                },
                {
                  "name": "failure",
                  "value": {
                    "code": 404,
                    "message": "pool does not exist",
                    "traceId": "0b6e3d52a8c94f17b2d07e91c4a5f638"
                  }
                }
              ]
            }
          ]
        }
      ]
    },
    {
      "id": "getBatchStatus",
      "method": "GET",
      "path": "/api/v1/operation/batch/query/status",
      "pointer": "/paths/~1api~1v1~1operation~1batch~1query~1status/get",
      "summary": "Show how far a batch of card operations is",
      "effect": "read",
      "parameters": [
        {
          "name": "batchCode",
          "in": "query",
          "required": true,
          "pointer": "/paths/~1api~1v1~1operation~1batch~1query~1status/get/parameters/0",
          "schema": "/paths/~1api~1v1~1operation~1batch~1query~1status/get/parameters/0/schema",
          "explode": true,
          "examples": [
            "B202504010001"
          ]
        }
      ],
      "responses": [
        {
          "status": "200",
          "pointer": "/paths/~1api~1v1~1operation~1batch~1query~1status/get/responses/200",
          "content": [
            {
              "type": "application/json",
              "schema": "/paths/~1api~1v1~1operation~1batch~1query~1status/get/responses/200/content/application~1json/schema",
              "examples": [
                {
                  "name": "success",
                  "value": {
                    "code": 200,
                    "message": "success",
                    "traceId": "7c1f0a9e4b5d4d0f9a63e2b8c5d1f704",
                    "data": [
                      {
                        "operationCardStatus": 3,
                        "iccid": "89860119870100000012",
                        "msisdn": "1440119870001"
                      },
                      {
                        "operationCardStatus": 2,
                        "iccid": "89860119870100000020",
                        "msisdn": "1440119870002"
                      }
                    ]
                  }
                },
                {
                  "name": "failure",
                  "value": {
                    "code": 404,
                    "message": "batch does not exist",
                    "traceId": "0b6e3d52a8c94f17b2d07e91c4a5f638"
                  }
                }
              ]
            }
          ]
        }
      ]
    },
    {
      "id": "getCardDetail",
      "method": "GET",
      "path": "/api/v1/card/detail",
      "pointer": "/paths/~1api~1v1~1card~1detail/get",
      "summary": "Show a card",
      "effect": "read",
      "parameters": [
        {
          "name": "iccid",
          "in": "query",
          "required": true,
          "pointer": "/paths/~1api~1v1~1card~1detail/get/parameters/0",
          "schema": "/paths/~1api~1v1~1card~1detail/get/parameters/0/schema",
          "explode": true,
          "examples": [
            "89860119870100000012"
          ]
        }
      ],
      "responses": [
        {
          "status": "200",
          "pointer": "/paths/~1api~1v1~1card~1detail/get/responses/200",
          "content": [
            {
              "type": "application/json",
              "schema": "/paths/~1api~1v1~1card~1detail/get/responses/200/content/application~1json/schema",
              "examples": [
                {
                  "name": "success",
                  "value": {
                    "code": 200,
                    "message": "success",
                    "traceId": "7c1f0a9e4b5d4d0f9a63e2b8c5d1f704",
                    "data": {
                      "iccid": "89860119870100000012",
                      "imei": "865123456789019",
                      "imsi": "460041987000001",
                      "msisdn": "1440119870001",
                      "totalFlow": 1048576,
                      "useMonthFlow": 20480.5,
                      "useFlow": 20480.5,
                      "billingMethod": 1,
                      "apn": "cmiot",
                      "cardStatus": 8
                    }
                  }
                },
                {
                  "name": "failure",
                  "value": {
                    "code": 404,
                    "message": "card does not exist",
                    "traceId": "0b6e3d52a8c94f17b2d07e91c4a5f638"
                  }
                }
              ]
            }
          ]
        }
      ]
    },
    {
      "id": "switchCardNetwork",
      "method": "POST",
      "path": "/api/v1/card/operation/network",
      "pointer": "/paths/~1api~1v1~1card~1operation~1network/post",
      "summary": "Switch the network of cards on or off",
      "effect": "change",
      "parameters": [],
      "requestBody": {
        "required": true,
        "content": [
          {
            "type": "application/json",
            "schema": "/paths/~1api~1v1~1card~1operation~1network/post/requestBody/content/application~1json/schema",
            "examples": [
              {
                "name": "example",
                "value": {
                  "iccids": [
                    "89860119870100000012",
                    "89860119870100000020",
                    "89860119870100000038"
                  ],
                  "switchOn": false
                }
              }
            ]
          }
        ]
      },
      "responses": [
        {
          "status": "200",
          "pointer": "/paths/~1api~1v1~1card~1operation~1network/post/responses/200",
          "content": [
            {
              "type": "application/json",
              "schema": "/paths/~1api~1v1~1card~1operation~1network/post/responses/200/content/application~1json/schema",
              "examples": [
                {
                  "name": "success",
                  "value": {
                    "code": 200,
                    "message": "success",
                    "traceId": "7c1f0a9e4b5d4d0f9a63e2b8c5d1f704",
                    "data": {
                      "successCount": 2,
                      "batchCode": "B202504010001",
                      "errorInfo": [
                        {
                          "infoMessage": "card does not exist",
                          "iccid": "89860119870100000038"
                        }
                      ]
                    }
                  }
                },
                {
                  "name": "failure",
                  "value": {
                    "code": 400,
                    "message": "iccids must not be empty",
                    "traceId": "0b6e3d52a8c94f17b2d07e91c4a5f638"
                  }
                }
              ]
            }
          ]
        }
      ]
    },
    {
      "id": "getCardMonthUsage",
      "method": "GET",
      "path": "/api/v1/card/getCardMonthUsage",
      "pointer": "/paths/~1api~1v1~1card~1getCardMonthUsage/get",
      "summary": "Show the usage of a card in a month",
      "effect": "read",
      "parameters": [
        {
          "name": "iccid",
          "in": "query",
          "required": true,
          "pointer": "/paths/~1api~1v1~1card~1getCardMonthUsage/get/parameters/0",
          "schema": "/paths/~1api~1v1~1card~1getCardMonthUsage/get/parameters/0/schema",
          "explode": true,
          "examples": [
            "89860119870100000012"
          ]
        },
        {
          "name": "queryMonth",
          "in": "query",
          "required": true,
          "pointer": "/paths/~1api~1v1~1card~1getCardMonthUsage/get/parameters/1",
          "schema": "/paths/~1api~1v1~1card~1getCardMonthUsage/get/parameters/1/schema",
          "explode": true,
          "examples": [
            "2025-04"
          ]
        }
      ],
      "responses": [
        {
          "status": "200",
          "pointer": "/paths/~1api~1v1~1card~1getCardMonthUsage/get/responses/200",
          "content": [
            {
              "type": "application/json",
              "schema": "/paths/~1api~1v1~1card~1getCardMonthUsage/get/responses/200/content/application~1json/schema",
              "examples": [
                {
                  "name": "success",
                  "value": {
                    "code": 200,
                    "message": "success",
                    "traceId": "7c1f0a9e4b5d4d0f9a63e2b8c5d1f704",
                    "data": {
                      "month": "2025-04",
                      "iccid": "89860119870100000012",
                      "useFlowKb": 20480.5
                    }
                  }
                },
                {
                  "name": "failure",
                  "value": {
                    "code": 404,
                    "message": "card does not exist",
                    "traceId": "0b6e3d52a8c94f17b2d07e91c4a5f638"
                  }
                }
              ]
            }
          ]
        }
      ]
    },
    {
      "id": "getCardDayUsage",
      "method": "GET",
      "path": "/api/v1/card/getCardDayUsage",
      "pointer": "/paths/~1api~1v1~1card~1getCardDayUsage/get",
      "summary": "Show the usage of a card on a day",
      "effect": "read",
      "parameters": [
        {
          "name": "iccid",
          "in": "query",
          "required": true,
          "pointer": "/paths/~1api~1v1~1card~1getCardDayUsage/get/parameters/0",
          "schema": "/paths/~1api~1v1~1card~1getCardDayUsage/get/parameters/0/schema",
          "explode": true,
          "examples": [
            "89860119870100000012"
          ]
        },
        {
          "name": "queryDay",
          "in": "query",
          "required": true,
          "pointer": "/paths/~1api~1v1~1card~1getCardDayUsage/get/parameters/1",
          "schema": "/paths/~1api~1v1~1card~1getCardDayUsage/get/parameters/1/schema",
          "explode": true,
          "examples": [
            "2025-04-01"
          ]
        }
      ],
      "responses": [
        {
          "status": "200",
          "pointer": "/paths/~1api~1v1~1card~1getCardDayUsage/get/responses/200",
          "content": [
            {
              "type": "application/json",
              "schema": "/paths/~1api~1v1~1card~1getCardDayUsage/get/responses/200/content/application~1json/schema",
              "examples": [
                {
                  "name": "success",
                  "value": {
                    "code": 200,
                    "message": "success",
                    "traceId": "7c1f0a9e4b5d4d0f9a63e2b8c5d1f704",
                    "data": {
                      "day": "2025-04-01",
                      "iccid": "89860119870100000012",
                      "useFlowKb": 682.5
                    }
                  }
                },
                {
                  "name": "failure",
                  "value": {
                    "code": 404,
                    "message": "card does not exist",
                    "traceId": "0b6e3d52a8c94f17b2d07e91c4a5f638"
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
    "/components/schemas/GetPoolDetailSuccess": {
      "type": "object",
      "required": [
        "code"
      ],
      "properties": {
        "code": {
          "$ref": "#/components/schemas/SuccessCode"
        },
        "message": {
          "type": "string"
        },
        "traceId": {
          "type": "string"
        },
        "data": {
          "$ref": "#/components/schemas/Pool"
        }
      }
    },
    "/components/schemas/GetPoolMonthUsageSuccess": {
      "type": "object",
      "required": [
        "code"
      ],
      "properties": {
        "code": {
          "$ref": "#/components/schemas/SuccessCode"
        },
        "message": {
          "type": "string"
        },
        "traceId": {
          "type": "string"
        },
        "data": {
          "$ref": "#/components/schemas/PoolMonthUsage"
        }
      }
    },
    "/components/schemas/GetPoolDayUsageSuccess": {
      "type": "object",
      "required": [
        "code"
      ],
      "properties": {
        "code": {
          "$ref": "#/components/schemas/SuccessCode"
        },
        "message": {
          "type": "string"
        },
        "traceId": {
          "type": "string"
        },
        "data": {
          "$ref": "#/components/schemas/PoolDayUsage"
        }
      }
    },
    "/components/schemas/GetBatchStatusSuccess": {
      "type": "object",
      "required": [
        "code"
      ],
      "properties": {
        "code": {
          "$ref": "#/components/schemas/SuccessCode"
        },
        "message": {
          "type": "string"
        },
        "traceId": {
          "type": "string"
        },
        "data": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/BatchCard"
          }
        }
      }
    },
    "/components/schemas/GetCardDetailSuccess": {
      "type": "object",
      "required": [
        "code"
      ],
      "properties": {
        "code": {
          "$ref": "#/components/schemas/SuccessCode"
        },
        "message": {
          "type": "string"
        },
        "traceId": {
          "type": "string"
        },
        "data": {
          "$ref": "#/components/schemas/Card"
        }
      }
    },
    "/components/schemas/SwitchCardNetworkSuccess": {
      "type": "object",
      "required": [
        "code"
      ],
      "properties": {
        "code": {
          "$ref": "#/components/schemas/SuccessCode"
        },
        "message": {
          "type": "string"
        },
        "traceId": {
          "type": "string"
        },
        "data": {
          "$ref": "#/components/schemas/SwitchCardNetworkResult"
        }
      }
    },
    "/components/schemas/GetCardMonthUsageSuccess": {
      "type": "object",
      "required": [
        "code"
      ],
      "properties": {
        "code": {
          "$ref": "#/components/schemas/SuccessCode"
        },
        "message": {
          "type": "string"
        },
        "traceId": {
          "type": "string"
        },
        "data": {
          "$ref": "#/components/schemas/CardMonthUsage"
        }
      }
    },
    "/components/schemas/GetCardDayUsageSuccess": {
      "type": "object",
      "required": [
        "code"
      ],
      "properties": {
        "code": {
          "$ref": "#/components/schemas/SuccessCode"
        },
        "message": {
          "type": "string"
        },
        "traceId": {
          "type": "string"
        },
        "data": {
          "$ref": "#/components/schemas/CardDayUsage"
        }
      }
    },
    "/components/schemas/SuccessCode": {
      "x-lockstep-assumed": "The document calls it the returned status code, optional, and lists no value; 200 and its presence are assumed.",
      "type": "integer",
      "const": 200
    },
    "/components/schemas/Failure": {
      "x-lockstep-assumed": "The document shows no refused request; the fields are those of a success without data, sent with HTTP status 200.",
      "type": "object",
      "required": [
        "code"
      ],
      "properties": {
        "code": {
          "x-lockstep-assumed": "The document lists no code and calls the field optional; the values are borrowed from HTTP. That an account which is not verified is refused, and so, is assumed as well.",
          "x-lockstep-open-enum": "The codes are guesses, since no list of them was found.",
          "type": "integer",
          "enum": [
            400,
            403,
            404,
            500
          ]
        },
        "message": {
          "type": "string"
        },
        "traceId": {
          "type": "string"
        }
      }
    },
    "/components/schemas/Pool": {
      "type": "object",
      "properties": {
        "upoolCode": {
          "type": "string"
        },
        "upoolName": {
          "type": "string"
        },
        "enUpoolName": {
          "type": "string"
        },
        "poolType": {
          "type": "number",
          "enum": [
            1,
            2,
            3
          ]
        },
        "useFlow": {
          "type": "integer"
        },
        "totalFlow": {
          "type": "number"
        },
        "billingCycle": {
          "type": "number",
          "enum": [
            1,
            3,
            6,
            12
          ]
        },
        "totalCard": {
          "type": "integer"
        },
        "rawAddTime": {
          "x-lockstep-assumed": "The document states neither form nor zone; the common form `yyyy-MM-dd HH:mm:ss` is assumed.",
          "type": "string",
          "pattern": "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"
        },
        "bindCardStatusCount": {
          "x-lockstep-assumed": "The indentation of the table is lost; `cardStatus` and `total` are read as the fields of one item.",
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/PoolCardStatusCount"
          }
        },
        "packageInfo": {
          "$ref": "#/components/schemas/PoolPackage"
        },
        "unit": {
          "x-lockstep-assumed": "The indentation of the table is lost; the field is read as one of the pool and not of its package, because it speaks of a kind of pool.",
          "type": "string",
          "enum": [
            "KB",
            "MB",
            "GB",
            "TB"
          ]
        },
        "startTime": {
          "x-lockstep-assumed": "The indentation of the table is lost; the field is read as one of the pool and not of its package, because it speaks of the pool.",
          "$ref": "#/components/schemas/Day"
        },
        "endTime": {
          "x-lockstep-assumed": "The indentation of the table is lost; the field is read as one of the pool and not of its package, because it speaks of the pool.",
          "$ref": "#/components/schemas/Day"
        },
        "upoolStatus": {
          "x-lockstep-assumed": "The indentation of the table is lost; the field is read as one of the pool and not of its package, because it speaks of the pool.",
          "type": "number",
          "enum": [
            1,
            2
          ]
        }
      }
    },
    "/components/schemas/PoolCardStatusCount": {
      "x-lockstep-assumed": "The indentation of the table is lost; both fields are read as those of one item of `bindCardStatusCount`.",
      "type": "object",
      "properties": {
        "cardStatus": {
          "$ref": "#/components/schemas/CardStatus"
        },
        "total": {
          "type": "integer"
        }
      }
    },
    "/components/schemas/PoolPackage": {
      "x-lockstep-assumed": "The indentation of the table is lost; the four fields after `packageInfo`, up to `epiConfigs`, are read as belonging to it.",
      "type": "object",
      "properties": {
        "flowPackageType": {
          "type": "number",
          "enum": [
            1,
            2,
            3
          ]
        },
        "clientFlowPackageName": {
          "type": "string"
        },
        "channelName": {
          "type": "string"
        },
        "epiConfigs": {
          "x-lockstep-assumed": "The indentation of the table is lost; the five fields after it, up to `epiConfigType`, are read as those of one item.",
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/PackageCharge"
          }
        }
      }
    },
    "/components/schemas/PackageCharge": {
      "x-lockstep-assumed": "The indentation of the table is lost; the five fields after `epiConfigs`, up to `epiConfigType`, are read as those of one item.",
      "type": "object",
      "properties": {
        "epiConfigCode": {
          "type": "string"
        },
        "epiCode": {
          "type": "string"
        },
        "standardCharge": {
          "type": "number"
        },
        "realFenStandardCharge": {
          "type": "number"
        },
        "epiConfigType": {
          "type": "number",
          "enum": [
            1,
            2,
            3
          ]
        }
      }
    },
    "/components/schemas/PoolMonthUsage": {
      "type": "object",
      "properties": {
        "month": {
          "$ref": "#/components/schemas/Month"
        },
        "poolCode": {
          "type": "string"
        },
        "useFlowKb": {
          "type": "number"
        }
      }
    },
    "/components/schemas/PoolDayUsage": {
      "type": "object",
      "properties": {
        "day": {
          "$ref": "#/components/schemas/Day"
        },
        "poolCode": {
          "type": "string"
        },
        "useFlowKb": {
          "type": "number"
        }
      }
    },
    "/components/schemas/BatchCard": {
      "type": "object",
      "properties": {
        "operationCardStatus": {
          "type": "number",
          "enum": [
            1,
            2,
            3,
            4
          ]
        },
        "iccid": {
          "$ref": "#/components/schemas/Iccid"
        },
        "msisdn": {
          "type": "string"
        }
      }
    },
    "/components/schemas/Card": {
      "type": "object",
      "properties": {
        "iccid": {
          "$ref": "#/components/schemas/Iccid"
        },
        "imei": {
          "type": "string"
        },
        "imsi": {
          "type": "string"
        },
        "msisdn": {
          "type": "string"
        },
        "totalFlow": {
          "type": "integer"
        },
        "useMonthFlow": {
          "type": "number"
        },
        "useFlow": {
          "type": "number"
        },
        "billingMethod": {
          "type": "number",
          "enum": [
            0,
            1,
            2,
            3
          ]
        },
        "apn": {
          "type": "string"
        },
        "cardStatus": {
          "$ref": "#/components/schemas/CardStatus"
        }
      }
    },
    "/components/schemas/CardMonthUsage": {
      "type": "object",
      "properties": {
        "month": {
          "$ref": "#/components/schemas/Month"
        },
        "iccid": {
          "$ref": "#/components/schemas/Iccid"
        },
        "useFlowKb": {
          "type": "number"
        }
      }
    },
    "/components/schemas/CardDayUsage": {
      "type": "object",
      "properties": {
        "day": {
          "$ref": "#/components/schemas/Day"
        },
        "iccid": {
          "$ref": "#/components/schemas/Iccid"
        },
        "useFlowKb": {
          "type": "number"
        }
      }
    },
    "/components/schemas/SwitchCardNetworkRequest": {
      "type": "object",
      "required": [
        "iccids",
        "switchOn"
      ],
      "properties": {
        "iccids": {
          "x-lockstep-assumed": "The document states the upper limit only; switching no card at all is assumed to be refused.",
          "type": "array",
          "minItems": 1,
          "maxItems": 10,
          "items": {
            "x-lockstep-assumed": "A row without a name and of no type follows the list; it is read as the item, an ICCID.",
            "$ref": "#/components/schemas/Iccid"
          }
        },
        "switchOn": {
          "type": "boolean"
        }
      }
    },
    "/components/schemas/SwitchCardNetworkResult": {
      "type": "object",
      "properties": {
        "successCount": {
          "type": "integer",
          "default": 0
        },
        "batchCode": {
          "type": "string"
        },
        "errorInfo": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/SwitchCardNetworkError"
          }
        }
      }
    },
    "/components/schemas/SwitchCardNetworkError": {
      "x-lockstep-assumed": "The indentation of the table is lost; the two fields after `errorInfo` are read as those of one item.",
      "type": "object",
      "properties": {
        "infoMessage": {
          "type": "string"
        },
        "iccid": {
          "$ref": "#/components/schemas/Iccid"
        }
      }
    },
    "/components/schemas/CardStatus": {
      "x-lockstep-assumed": "The remark of the row lists five values and its enumeration cell seven; the longer list is taken, with 18 and 99.",
      "type": "number",
      "enum": [
        1,
        4,
        8,
        12,
        16,
        18,
        99
      ]
    },
    "/components/schemas/Iccid": {
      "x-lockstep-assumed": "The document gives no form; the length is the one that ITU-T E.118 cards have in practice.",
      "type": "string",
      "pattern": "^\\d{19,20}$"
    },
    "/components/schemas/Month": {
      "type": "string",
      "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])$"
    },
    "/components/schemas/Day": {
      "type": "string",
      "pattern": "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"
    },
    "/paths/~1api~1v1~1pool~1detail/get/parameters/0/schema": {
      "type": "string"
    },
    "/paths/~1api~1v1~1pool~1detail/get/responses/200/content/application~1json/schema": {
      "oneOf": [
        {
          "$ref": "#/components/schemas/GetPoolDetailSuccess"
        },
        {
          "$ref": "#/components/schemas/Failure"
        }
      ]
    },
    "/paths/~1api~1v1~1pool~1getPoolMonthUsage/get/parameters/0/schema": {
      "type": "string"
    },
    "/paths/~1api~1v1~1pool~1getPoolMonthUsage/get/parameters/1/schema": {
      "$ref": "#/components/schemas/Month"
    },
    "/paths/~1api~1v1~1pool~1getPoolMonthUsage/get/responses/200/content/application~1json/schema": {
      "oneOf": [
        {
          "$ref": "#/components/schemas/GetPoolMonthUsageSuccess"
        },
        {
          "$ref": "#/components/schemas/Failure"
        }
      ]
    },
    "/paths/~1api~1v1~1pool~1getPoolDayUsage/get/parameters/0/schema": {
      "type": "string"
    },
    "/paths/~1api~1v1~1pool~1getPoolDayUsage/get/parameters/1/schema": {
      "$ref": "#/components/schemas/Day"
    },
    "/paths/~1api~1v1~1pool~1getPoolDayUsage/get/responses/200/content/application~1json/schema": {
      "oneOf": [
        {
          "$ref": "#/components/schemas/GetPoolDayUsageSuccess"
        },
        {
          "$ref": "#/components/schemas/Failure"
        }
      ]
    },
    "/paths/~1api~1v1~1operation~1batch~1query~1status/get/parameters/0/schema": {
      "type": "string"
    },
    "/paths/~1api~1v1~1operation~1batch~1query~1status/get/responses/200/content/application~1json/schema": {
      "oneOf": [
        {
          "$ref": "#/components/schemas/GetBatchStatusSuccess"
        },
        {
          "$ref": "#/components/schemas/Failure"
        }
      ]
    },
    "/paths/~1api~1v1~1card~1detail/get/parameters/0/schema": {
      "$ref": "#/components/schemas/Iccid"
    },
    "/paths/~1api~1v1~1card~1detail/get/responses/200/content/application~1json/schema": {
      "oneOf": [
        {
          "$ref": "#/components/schemas/GetCardDetailSuccess"
        },
        {
          "$ref": "#/components/schemas/Failure"
        }
      ]
    },
    "/paths/~1api~1v1~1card~1operation~1network/post/requestBody/content/application~1json/schema": {
      "$ref": "#/components/schemas/SwitchCardNetworkRequest"
    },
    "/paths/~1api~1v1~1card~1operation~1network/post/responses/200/content/application~1json/schema": {
      "oneOf": [
        {
          "$ref": "#/components/schemas/SwitchCardNetworkSuccess"
        },
        {
          "$ref": "#/components/schemas/Failure"
        }
      ]
    },
    "/paths/~1api~1v1~1card~1getCardMonthUsage/get/parameters/0/schema": {
      "$ref": "#/components/schemas/Iccid"
    },
    "/paths/~1api~1v1~1card~1getCardMonthUsage/get/parameters/1/schema": {
      "$ref": "#/components/schemas/Month"
    },
    "/paths/~1api~1v1~1card~1getCardMonthUsage/get/responses/200/content/application~1json/schema": {
      "oneOf": [
        {
          "$ref": "#/components/schemas/GetCardMonthUsageSuccess"
        },
        {
          "$ref": "#/components/schemas/Failure"
        }
      ]
    },
    "/paths/~1api~1v1~1card~1getCardDayUsage/get/parameters/0/schema": {
      "$ref": "#/components/schemas/Iccid"
    },
    "/paths/~1api~1v1~1card~1getCardDayUsage/get/parameters/1/schema": {
      "$ref": "#/components/schemas/Day"
    },
    "/paths/~1api~1v1~1card~1getCardDayUsage/get/responses/200/content/application~1json/schema": {
      "oneOf": [
        {
          "$ref": "#/components/schemas/GetCardDayUsageSuccess"
        },
        {
          "$ref": "#/components/schemas/Failure"
        }
      ]
    }
  }
};
