// Written by "lockstep generate" from specs/eiotclub/openapi.yaml. Do not edit: change the spec and generate again.
// @ts-nocheck: data of the spec
import type { OperationTable } from 'lockstep';

export const table: OperationTable = {
  "title": "EIOTCLUB open platform",
  "version": "2026-11-22",
  "servers": [
    "https://oapi.eiotclub.com"
  ],
  "operations": [
    {
      "id": "listPoolRecords",
      "method": "POST",
      "path": "/api/v3/pool/record/list",
      "pointer": "/paths/~1api~1v3~1pool~1record~1list/post",
      "summary": "List the package records of a pool",
      "effect": "read",
      "parameters": [],
      "requestBody": {
        "required": true,
        "content": [
          {
            "type": "application/json",
            "schema": "/paths/~1api~1v3~1pool~1record~1list/post/requestBody/content/application~1json/schema",
            "examples": [
              {
                "name": "firstPage",
                "value": {
                  "appkey": "mock-appkey",
                  "timestamp": 1700000000,
                  "nonce": 95977,
                  "sign": "9CC4621A852EDF690315C26A0465A353389D914D",
                  "pool_object_id": 387,
                  "page": 1,
                  "page_size": 10
                }
              }
            ]
          }
        ]
      },
      "responses": [
        {
          "status": "200",
          "pointer": "/paths/~1api~1v3~1pool~1record~1list/post/responses/200",
          "content": [
            {
              "type": "application/json",
              "schema": "/paths/~1api~1v3~1pool~1record~1list/post/responses/200/content/application~1json/schema",
              "examples": [
                {
                  "name": "success",
                  "value": {
                    "code": "200",
                    "message": "success",
                    "data": {
                      "list": [
                        {
                          "pool_record_id": 52011,
                          "order_no": "P202311142213200001",
                          "out_trade_no": "crm-2023-000871",
                          "pool_type_code": "POOL-10G-30D",
                          "status_code": 3,
                          "expire_timestamp": 1702592000,
                          "active_timestamp": 1700000000,
                          "total": 10737418240,
                          "used": 2147483648,
                          "create_at": 1699999000
                        },
                        {
                          "pool_record_id": 52012,
                          "order_no": "P202311150900010002",
                          "out_trade_no": "crm-2023-000872",
                          "pool_type_code": "POOL-10G-30D",
                          "status_code": 2,
                          "expire_timestamp": 0,
                          "active_timestamp": 0,
                          "total": 10737418240,
                          "used": 0,
                          "create_at": 1700038801
                        }
                      ]
                    }
                  }
                },
                {
                  "name": "failure",
                  "value": {
                    "code": "4003",
                    "message": "The signature is not valid."
                  }
                }
              ]
            }
          ]
        }
      ]
    },
    {
      "id": "listPackageOrders",
      "method": "POST",
      "path": "/api/v3/package/packageOrderRecord",
      "pointer": "/paths/~1api~1v3~1package~1packageOrderRecord/post",
      "summary": "List the package orders of a card",
      "effect": "read",
      "parameters": [],
      "requestBody": {
        "required": true,
        "content": [
          {
            "type": "application/json",
            "schema": "/paths/~1api~1v3~1package~1packageOrderRecord/post/requestBody/content/application~1json/schema",
            "examples": [
              {
                "name": "firstPage",
                "value": {
                  "appkey": "mock-appkey",
                  "timestamp": 1700000000,
                  "nonce": 95977,
                  "sign": "F308AC4921BC7BEFE41C00BB4702860633634B68",
                  "iccid": "8988308650104486856",
                  "page": 1,
                  "pageSize": 2
                }
              },
              {
                "name": "everyFilter",
                "value": {
                  "appkey": "mock-appkey",
                  "timestamp": 1700000000,
                  "nonce": 95977,
                  "sign": "C1CD9284CACF731B3D59E3046BD77DB98C7461F6",
                  "iccid": "8988308650104486856",
                  "state": 2,
                  "createDateStart": "2024-07-15 16:28:06",
                  "createDateEnd": "2025-03-03 18:42:59",
                  "updateDateStart": "2025-02-10 20:23:30",
                  "updateDateEnd": "2025-02-10 20:23:38",
                  "orderIdArrStr": "10004996,10004997",
                  "page": 1,
                  "pageSize": 2,
                  "stateArrStr": "0,1"
                }
              }
            ]
          }
        ]
      },
      "responses": [
        {
          "status": "200",
          "pointer": "/paths/~1api~1v3~1package~1packageOrderRecord/post/responses/200",
          "content": [
            {
              "type": "application/json",
              "schema": "/paths/~1api~1v3~1package~1packageOrderRecord/post/responses/200/content/application~1json/schema",
              "examples": [
                {
                  "name": "success",
                  "value": {
                    "code": "200",
                    "message": "success",
                    "data": [
                      {
                        "orderId": 10004996,
                        "packageName": "1 GB for 30 days",
                        "packageCode": "PKG-1G-30D",
                        "iccid": "8988308650104486856",
                        "state": 1,
                        "price": 12.5,
                        "currency": "CNY",
                        "createDate": "2025-02-10 20:20:11",
                        "updateDate": "2025-02-10 20:23:34",
                        "startDate": "2025-02-10 20:20:11",
                        "endDate": "2025-03-12 20:20:11",
                        "flowTotal": 1024,
                        "flowRemain": 768,
                        "flowUsageBytes": 268435456,
                        "gzhPackageName": "Monthly data, 1 GB",
                        "totalActive": 30,
                        "renew": 0,
                        "packageType": 2,
                        "isRefund": 0,
                        "periodType": 2,
                        "outTradeNo": "crm-2025-000114"
                      }
                    ],
                    "total": 3
                  }
                },
                {
                  "name": "failure",
                  "value": {
                    "code": "4003",
                    "message": "The signature is not valid."
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
    "/components/schemas/BaseRequest": {
      "type": "object",
      "properties": {
        "appkey": {
          "type": "string"
        },
        "timestamp": {
          "type": "integer",
          "minimum": 1000000000,
          "maximum": 9999999999
        },
        "nonce": {
          "type": "integer",
          "minimum": 10000,
          "maximum": 99999
        },
        "sign": {
          "type": "string",
          "pattern": "^[0-9A-F]{40}$"
        }
      },
      "required": [
        "appkey",
        "timestamp",
        "nonce",
        "sign"
      ]
    },
    "/components/schemas/ListPoolRecordsRequest": {
      "allOf": [
        {
          "$ref": "#/components/schemas/BaseRequest"
        },
        {
          "type": "object",
          "properties": {
            "pool_object_id": {
              "type": "integer"
            },
            "order_no_arr": {
              "$ref": "#/components/schemas/TextList"
            },
            "out_trade_no_arr": {
              "$ref": "#/components/schemas/TextList"
            },
            "pool_type_code_arr": {
              "$ref": "#/components/schemas/TextList"
            },
            "status_code_arr": {
              "$ref": "#/components/schemas/IntegerList"
            },
            "create_at_start": {
              "$ref": "#/components/schemas/TimestampBound"
            },
            "create_at_end": {
              "$ref": "#/components/schemas/TimestampBound"
            },
            "active_timestamp_start": {
              "$ref": "#/components/schemas/TimestampBound",
              "x-lockstep-assumed": "The document does not say whether a record that was never activated is in a range; as 0 stands for no time, it is assumed to be in none."
            },
            "active_timestamp_end": {
              "$ref": "#/components/schemas/TimestampBound",
              "x-lockstep-assumed": "The document does not say whether a record that was never activated is in a range; as 0 stands for no time, it is assumed to be in none."
            },
            "expire_timestamp_start": {
              "$ref": "#/components/schemas/TimestampBound",
              "x-lockstep-assumed": "The document does not say whether a record that was never activated is in a range; as 0 stands for no time, it is assumed to be in none."
            },
            "expire_timestamp_end": {
              "$ref": "#/components/schemas/TimestampBound",
              "x-lockstep-assumed": "The document does not say whether a record that was never activated is in a range; as 0 stands for no time, it is assumed to be in none."
            },
            "page": {
              "type": "integer",
              "minimum": 1
            },
            "page_size": {
              "type": "integer",
              "minimum": 1,
              "maximum": 1000,
              "x-lockstep-assumed": "The document states only the upper limit; a page of less than one record is assumed to be refused."
            }
          },
          "required": [
            "pool_object_id",
            "page",
            "page_size"
          ]
        }
      ]
    },
    "/components/schemas/ListPackageOrdersRequest": {
      "allOf": [
        {
          "$ref": "#/components/schemas/BaseRequest"
        },
        {
          "type": "object",
          "properties": {
            "iccid": {
              "$ref": "#/components/schemas/Iccid"
            },
            "state": {
              "type": "integer",
              "enum": [
                0,
                1,
                2
              ]
            },
            "createDateStart": {
              "$ref": "#/components/schemas/DateTimeBound"
            },
            "createDateEnd": {
              "$ref": "#/components/schemas/DateTimeBound"
            },
            "orderIdArrStr": {
              "$ref": "#/components/schemas/IntegerList"
            },
            "page": {
              "type": "integer",
              "minimum": 1,
              "default": 1,
              "x-lockstep-assumed": "The document leaves the page optional without a default; the first page is assumed."
            },
            "pageSize": {
              "type": "integer",
              "minimum": 1,
              "default": 10,
              "x-lockstep-assumed": "The document states neither a default nor limits; 10 and at least one order are assumed."
            },
            "updateDateStart": {
              "$ref": "#/components/schemas/DateTimeBound"
            },
            "updateDateEnd": {
              "$ref": "#/components/schemas/DateTimeBound"
            },
            "orderBy": {
              "type": "string",
              "enum": [
                "",
                "createDateDesc"
              ]
            },
            "stateArrStr": {
              "type": "string",
              "pattern": "^[0-2](,[0-2])*$",
              "x-lockstep-assumed": "The document does not say how this filter goes with state; both are assumed to have to match."
            }
          },
          "required": [
            "iccid"
          ]
        }
      ]
    },
    "/components/schemas/ListPoolRecordsSuccess": {
      "type": "object",
      "properties": {
        "code": {
          "type": "string",
          "const": "200"
        },
        "message": {
          "type": "string"
        },
        "data": {
          "$ref": "#/components/schemas/PoolRecordPage"
        }
      },
      "required": [
        "code",
        "message",
        "data"
      ]
    },
    "/components/schemas/PoolRecordPage": {
      "type": "object",
      "properties": {
        "list": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/PoolRecord"
          }
        }
      },
      "required": [
        "list"
      ]
    },
    "/components/schemas/PoolRecord": {
      "type": "object",
      "properties": {
        "pool_record_id": {
          "type": "integer"
        },
        "order_no": {
          "type": "string"
        },
        "out_trade_no": {
          "type": "string",
          "maxLength": 32
        },
        "pool_type_code": {
          "type": "string"
        },
        "status_code": {
          "type": "integer",
          "maximum": 3
        },
        "expire_timestamp": {
          "type": "integer",
          "x-lockstep-assumed": "The document requires a value but not which one before activation; 0 is assumed. It does not say either what becomes of an active record then; it is assumed to be void."
        },
        "active_timestamp": {
          "type": "integer",
          "x-lockstep-assumed": "The document requires a value but not which one before activation; 0 is assumed."
        },
        "total": {
          "type": "integer",
          "format": "int64"
        },
        "used": {
          "type": "integer",
          "format": "int64",
          "x-lockstep-assumed": "The name says used and the document's text says remaining; the name is taken at its word."
        },
        "create_at": {
          "type": "integer",
          "x-lockstep-assumed": "The document calls it a timestamp without a unit; seconds are assumed, as beside it."
        }
      },
      "required": [
        "pool_record_id",
        "order_no",
        "out_trade_no",
        "pool_type_code",
        "status_code",
        "expire_timestamp",
        "active_timestamp",
        "total",
        "used",
        "create_at"
      ]
    },
    "/components/schemas/ListPackageOrdersSuccess": {
      "type": "object",
      "properties": {
        "code": {
          "type": "string",
          "const": "200"
        },
        "message": {
          "type": "string"
        },
        "data": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/PackageOrder"
          }
        },
        "total": {
          "type": "integer",
          "x-lockstep-assumed": "The document says only \"total\"; all orders that match are assumed, not those on the page."
        }
      },
      "required": [
        "code",
        "message",
        "data",
        "total"
      ]
    },
    "/components/schemas/PackageOrder": {
      "type": "object",
      "properties": {
        "packageName": {
          "type": "string"
        },
        "iccid": {
          "$ref": "#/components/schemas/Iccid"
        },
        "state": {
          "type": "integer",
          "enum": [
            0,
            1,
            2
          ]
        },
        "price": {
          "type": "number",
          "format": "double"
        },
        "createDate": {
          "$ref": "#/components/schemas/ZonelessDateTime"
        },
        "startDate": {
          "$ref": "#/components/schemas/ZonelessDateTime",
          "x-lockstep-assumed": "The document does not say what a waiting order shows here; a planned time is assumed."
        },
        "endDate": {
          "$ref": "#/components/schemas/ZonelessDateTime",
          "x-lockstep-assumed": "The document does not say what a waiting order shows here; a planned time is assumed."
        },
        "flowTotal": {
          "type": "number",
          "format": "double",
          "x-lockstep-assumed": "The document states no unit; MB is assumed, since only the used volume is said to be in bytes."
        },
        "gzhPackageName": {
          "type": "string"
        },
        "totalActive": {
          "type": "integer"
        },
        "currency": {
          "type": "string"
        },
        "orderId": {
          "type": "integer"
        },
        "packageCode": {
          "type": "string"
        },
        "renew": {
          "type": "integer",
          "enum": [
            0,
            1
          ]
        },
        "packageType": {
          "type": "integer",
          "enum": [
            2,
            3,
            4
          ]
        },
        "isRefund": {
          "type": "integer",
          "enum": [
            0,
            1
          ]
        },
        "periodType": {
          "type": "integer",
          "enum": [
            1,
            2
          ]
        },
        "outTradeNo": {
          "type": "string",
          "maxLength": 32,
          "x-lockstep-assumed": "The document leaves it optional without a reason; orders from elsewhere are assumed to lack it."
        },
        "updateDate": {
          "$ref": "#/components/schemas/ZonelessDateTime"
        },
        "flowRemain": {
          "type": "number",
          "format": "double",
          "x-lockstep-assumed": "The document states no unit; MB is assumed, since only the used volume is said to be in bytes."
        },
        "flowUsageBytes": {
          "type": "integer",
          "format": "int64"
        }
      },
      "required": [
        "packageName",
        "iccid",
        "state",
        "price",
        "createDate",
        "startDate",
        "endDate",
        "flowTotal",
        "gzhPackageName",
        "totalActive",
        "currency",
        "orderId",
        "packageCode",
        "renew",
        "packageType",
        "isRefund",
        "periodType",
        "updateDate",
        "flowRemain",
        "flowUsageBytes"
      ]
    },
    "/components/schemas/Failure": {
      "type": "object",
      "x-lockstep-assumed": "No failed answer is publicly known; HTTP status 200, code and message without data are assumed.",
      "properties": {
        "code": {
          "type": "string",
          "enum": [
            "4001",
            "4002",
            "4003",
            "4004",
            "4005",
            "4006"
          ],
          "x-lockstep-assumed": "The vendor's page of error codes was not found; all six values are made up.",
          "x-lockstep-open-enum": "The real codes are not publicly known, so any other value has to be expected."
        },
        "message": {
          "type": "string"
        }
      },
      "required": [
        "code",
        "message"
      ]
    },
    "/components/schemas/Iccid": {
      "type": "string",
      "pattern": "^\\d{19,20}$",
      "x-lockstep-assumed": "The document states no form; 19 or 20 digits are what cards carry, and its example has 19.",
      "examples": [
        "8988308650104486856"
      ]
    },
    "/components/schemas/ZonelessDateTime": {
      "type": "string",
      "pattern": "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$",
      "x-lockstep-assumed": "The document says only string; the form is that of its request example, and the zone is unknown."
    },
    "/components/schemas/DateTimeBound": {
      "$ref": "#/components/schemas/ZonelessDateTime",
      "x-lockstep-assumed": "The document does not say whether the bound itself belongs to the span; it is assumed to."
    },
    "/components/schemas/TimestampBound": {
      "type": "integer",
      "x-lockstep-assumed": "The document states neither the unit nor whether the bound belongs to the span; seconds and yes are assumed."
    },
    "/components/schemas/TextList": {
      "type": "string",
      "pattern": "^[^,]+(,[^,]+)*$",
      "x-lockstep-assumed": "The document says \"separated by commas\" and no more; empty parts are assumed to be refused."
    },
    "/components/schemas/IntegerList": {
      "type": "string",
      "pattern": "^-?\\d+(,-?\\d+)*$",
      "x-lockstep-assumed": "The document says \"separated by commas\" and no more; blanks and empty parts are assumed to be refused."
    },
    "/paths/~1api~1v3~1pool~1record~1list/post/requestBody/content/application~1json/schema": {
      "$ref": "#/components/schemas/ListPoolRecordsRequest"
    },
    "/paths/~1api~1v3~1pool~1record~1list/post/responses/200/content/application~1json/schema": {
      "oneOf": [
        {
          "$ref": "#/components/schemas/ListPoolRecordsSuccess"
        },
        {
          "$ref": "#/components/schemas/Failure"
        }
      ]
    },
    "/paths/~1api~1v3~1package~1packageOrderRecord/post/requestBody/content/application~1json/schema": {
      "$ref": "#/components/schemas/ListPackageOrdersRequest"
    },
    "/paths/~1api~1v3~1package~1packageOrderRecord/post/responses/200/content/application~1json/schema": {
      "oneOf": [
        {
          "$ref": "#/components/schemas/ListPackageOrdersSuccess"
        },
        {
          "$ref": "#/components/schemas/Failure"
        }
      ]
    }
  }
};
