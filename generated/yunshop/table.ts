// Written by "lockstep generate" from specs/yunshop/openapi.yaml. Do not edit: change the spec and generate again.
// @ts-nocheck: data of the spec
import type { OperationTable } from 'lockstep';

export const table: OperationTable = {
  "title": "yun_shop, plugin be-within-call",
  "version": "2026-11-22",
  "servers": [
    "http://demo.yun.cn"
  ],
  "operations": [
    {
      "id": "listPackageLogs",
      "method": "GET",
      "path": "/addons/yun_shop/api.php",
      "pointer": "/paths/~1addons~1yun_shop~1api.php/get",
      "summary": "List the package log of an enterprise",
      "effect": "read",
      "parameters": [
        {
          "name": "route",
          "in": "query",
          "required": true,
          "pointer": "/paths/~1addons~1yun_shop~1api.php/get/parameters/0",
          "schema": "/paths/~1addons~1yun_shop~1api.php/get/parameters/0/schema",
          "constant": "plugin.be-within-call.frontend.enterprise.package-log",
          "explode": true,
          "examples": [
            "plugin.be-within-call.frontend.enterprise.package-log"
          ]
        },
        {
          "name": "i",
          "in": "query",
          "required": true,
          "pointer": "/paths/~1addons~1yun_shop~1api.php/get/parameters/1",
          "schema": "/paths/~1addons~1yun_shop~1api.php/get/parameters/1/schema",
          "explode": true,
          "examples": [
            6
          ]
        },
        {
          "name": "type",
          "in": "query",
          "required": false,
          "pointer": "/paths/~1addons~1yun_shop~1api.php/get/parameters/2",
          "schema": "/paths/~1addons~1yun_shop~1api.php/get/parameters/2/schema",
          "explode": true,
          "examples": []
        },
        {
          "name": "mid",
          "in": "query",
          "required": false,
          "pointer": "/paths/~1addons~1yun_shop~1api.php/get/parameters/3",
          "schema": "/paths/~1addons~1yun_shop~1api.php/get/parameters/3/schema",
          "explode": true,
          "examples": []
        },
        {
          "name": "shop_id",
          "in": "query",
          "required": false,
          "pointer": "/paths/~1addons~1yun_shop~1api.php/get/parameters/4",
          "schema": "/paths/~1addons~1yun_shop~1api.php/get/parameters/4/schema",
          "explode": true,
          "examples": []
        },
        {
          "name": "uuid",
          "in": "query",
          "required": false,
          "pointer": "/paths/~1addons~1yun_shop~1api.php/get/parameters/5",
          "schema": "/paths/~1addons~1yun_shop~1api.php/get/parameters/5/schema",
          "explode": true,
          "examples": []
        },
        {
          "name": "page",
          "in": "query",
          "required": false,
          "pointer": "/paths/~1addons~1yun_shop~1api.php/get/parameters/6",
          "schema": "/paths/~1addons~1yun_shop~1api.php/get/parameters/6/schema",
          "explode": true,
          "examples": []
        }
      ],
      "responses": [
        {
          "status": "200",
          "pointer": "/paths/~1addons~1yun_shop~1api.php/get/responses/200",
          "content": [
            {
              "type": "application/json",
              "schema": "/paths/~1addons~1yun_shop~1api.php/get/responses/200/content/application~1json/schema",
              "examples": [
                {
                  "name": "success",
                  "value": {
                    "result": 1,
                    "msg": "list",
                    "data": {
                      "current_page": 1,
                      "data": [
                        {
                          "id": 3,
                          "uniacid": 6,
                          "member_id": 2462,
                          "pay_sn": "",
                          "operate_name": "后端修改",
                          "pay_type_id": 0,
                          "type": 22,
                          "valid_num": 99999999,
                          "valid_time": null,
                          "fee": "1.00",
                          "desc": "每个用户点击1次收费1元,余额需满100元",
                          "other_data": {
                            "name": "按点击量收费",
                            "value": 22,
                            "fee": "1",
                            "valid_num": 99999999,
                            "valid_day": "永久",
                            "least_balance": "100",
                            "desc": "每个用户点击1次收费1元,余额需满100元"
                          },
                          "status": 2,
                          "created_at": "2023-03-21 09:16:59",
                          "status_name": "失效",
                          "type_name": "按点击量收费",
                          "pay_type_name": "后端修改",
                          "has_one_pay_type": {
                            "id": 0,
                            "name": "未支付",
                            "plugin_id": 0,
                            "code": "unPay",
                            "type": 0,
                            "unit": "",
                            "updated_at": "2019-04-15 12:07:20",
                            "created_at": null,
                            "deleted_at": null,
                            "setting_key": "",
                            "need_password": 0,
                            "group_id": 2
                          }
                        },
                        {
                          "id": 2,
                          "uniacid": 6,
                          "member_id": 2462,
                          "pay_sn": "",
                          "operate_name": "后端修改",
                          "pay_type_id": 0,
                          "type": 33,
                          "valid_num": 40,
                          "valid_time": 1687017600,
                          "fee": "400.00",
                          "desc": "季度信息数量40,收费400元,有效期90天",
                          "other_data": {
                            "name": "按季度信息数量收费套餐",
                            "value": 33,
                            "valid_num": "40",
                            "fee": "400",
                            "valid_day": 90,
                            "desc": "季度信息数量40,收费400元,有效期90天"
                          },
                          "status": 2,
                          "created_at": "2023-03-20 18:31:35",
                          "status_name": "失效",
                          "type_name": "按季度信息数量收费套餐",
                          "pay_type_name": "后端修改",
                          "has_one_pay_type": {
                            "id": 0,
                            "name": "未支付",
                            "plugin_id": 0,
                            "code": "unPay",
                            "type": 0,
                            "unit": "",
                            "updated_at": "2019-04-15 12:07:20",
                            "created_at": null,
                            "deleted_at": null,
                            "setting_key": "",
                            "need_password": 0,
                            "group_id": 2
                          }
                        },
                        {
                          "id": 1,
                          "uniacid": 6,
                          "member_id": 2462,
                          "pay_sn": "",
                          "operate_name": "后端修改",
                          "pay_type_id": 0,
                          "type": 11,
                          "valid_num": 99999999,
                          "valid_time": null,
                          "fee": "10.00",
                          "desc": "单次单条信息费用10元/条",
                          "other_data": {
                            "name": "按单次单条信息费用",
                            "value": 11,
                            "fee": "10",
                            "valid_num": 99999999,
                            "valid_day": "永久",
                            "desc": "单次单条信息费用10元/条"
                          },
                          "status": 1,
                          "created_at": "2023-03-20 18:25:54",
                          "status_name": "使用中",
                          "type_name": "按单次单条信息费用",
                          "pay_type_name": "后端修改",
                          "has_one_pay_type": {
                            "id": 0,
                            "name": "未支付",
                            "plugin_id": 0,
                            "code": "unPay",
                            "type": 0,
                            "unit": "",
                            "updated_at": "2019-04-15 12:07:20",
                            "created_at": null,
                            "deleted_at": null,
                            "setting_key": "",
                            "need_password": 0,
                            "group_id": 2
                          }
                        }
                      ],
                      "first_page_url": "http://demo.yun.cn/addons/yun_shop/api.php?page=1",
                      "from": 1,
                      "last_page": 1,
                      "last_page_url": "http://demo.yun.cn/addons/yun_shop/api.php?page=1",
                      "next_page_url": null,
                      "path": "http://demo.yun.cn/addons/yun_shop/api.php",
                      "per_page": 15,
                      "prev_page_url": null,
                      "to": 3,
                      "total": 3
                    }
                  }
                },
                {
                  "name": "failure",
                  "value": {
                    "result": 0,
                    "msg": "请先登录",
                    "data": []
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
    "/components/schemas/ListPackageLogsSuccess": {
      "x-lockstep-assumed": "Nothing says which fields are always there; required are those of the one example.",
      "type": "object",
      "required": [
        "result",
        "msg",
        "data"
      ],
      "properties": {
        "result": {
          "type": "integer",
          "const": 1
        },
        "msg": {
          "type": "string"
        },
        "data": {
          "$ref": "#/components/schemas/PackageLogPage"
        }
      }
    },
    "/components/schemas/Failure": {
      "x-lockstep-assumed": "The page shows no refused request; the fields are those of a success, without rows.",
      "type": "object",
      "required": [
        "result",
        "msg"
      ],
      "properties": {
        "result": {
          "x-lockstep-assumed": "The page shows only the value of a success; public front ends test for 1, and one of them for 0 on other routes.",
          "x-lockstep-open-enum": "Clients take every value but 1 as a failure, and 0 is only the one seen in their code.",
          "type": "integer",
          "enum": [
            0
          ]
        },
        "msg": {
          "type": "string"
        },
        "data": {
          "x-lockstep-assumed": "No refused request is shown; an empty PHP array is written as an empty JSON list.",
          "type": "array",
          "maxItems": 0
        }
      }
    },
    "/components/schemas/PackageLogPage": {
      "x-lockstep-assumed": "Nothing says which fields are always there; required are those of the one example.",
      "type": "object",
      "required": [
        "current_page",
        "data",
        "first_page_url",
        "from",
        "last_page",
        "last_page_url",
        "next_page_url",
        "path",
        "per_page",
        "prev_page_url",
        "to",
        "total"
      ],
      "properties": {
        "current_page": {
          "type": "integer"
        },
        "data": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/PackageLog"
          }
        },
        "first_page_url": {
          "type": "string",
          "format": "uri"
        },
        "from": {
          "x-lockstep-assumed": "The example shows a number only; Laravel's paginator writes null on an empty page.",
          "type": [
            "integer",
            "null"
          ]
        },
        "last_page": {
          "type": "integer"
        },
        "last_page_url": {
          "type": "string",
          "format": "uri"
        },
        "next_page_url": {
          "x-lockstep-assumed": "The example shows null only; Laravel's paginator writes a link where there is a next page.",
          "type": [
            "string",
            "null"
          ],
          "format": "uri"
        },
        "path": {
          "type": "string",
          "format": "uri"
        },
        "per_page": {
          "type": "integer"
        },
        "prev_page_url": {
          "x-lockstep-assumed": "The example shows null only; Laravel's paginator writes a link where there is a page before.",
          "type": [
            "string",
            "null"
          ],
          "format": "uri"
        },
        "to": {
          "x-lockstep-assumed": "The table calls it the number of rows on the page, but in Laravel's paginator it is the index of the last row, null on an empty page; the two agree on the first page only.",
          "type": [
            "integer",
            "null"
          ]
        },
        "total": {
          "x-lockstep-assumed": "The table adds a remark on directly recruited members, which looks left over from another page and is ignored.",
          "type": "integer"
        }
      }
    },
    "/components/schemas/PackageLog": {
      "x-lockstep-assumed": "Nothing says which fields are always there; required are those that all three rows of the example have.",
      "type": "object",
      "required": [
        "id",
        "uniacid",
        "member_id",
        "pay_sn",
        "operate_name",
        "pay_type_id",
        "type",
        "valid_num",
        "valid_time",
        "fee",
        "desc",
        "other_data",
        "status",
        "created_at",
        "status_name",
        "type_name",
        "pay_type_name",
        "has_one_pay_type"
      ],
      "properties": {
        "id": {
          "type": "integer"
        },
        "uniacid": {
          "type": "integer"
        },
        "member_id": {
          "type": "integer"
        },
        "pay_sn": {
          "type": "string"
        },
        "operate_name": {
          "type": "string"
        },
        "pay_type_id": {
          "type": "integer"
        },
        "type": {
          "$ref": "#/components/schemas/PackageType"
        },
        "valid_num": {
          "type": "integer"
        },
        "valid_time": {
          "type": [
            "integer",
            "null"
          ]
        },
        "fee": {
          "type": "string",
          "pattern": "^\\d+\\.\\d{2}$"
        },
        "desc": {
          "type": "string"
        },
        "other_data": {
          "$ref": "#/components/schemas/PackageTerms"
        },
        "status": {
          "x-lockstep-assumed": "The page does not say what ends a package; that its end and its last use do is assumed, and that one which is paid for and not in use yet has no row, since no value stands for it.",
          "x-lockstep-open-enum": "The values come from one example with three rows, and no list of them was found.",
          "type": "integer",
          "enum": [
            1,
            2
          ]
        },
        "created_at": {
          "$ref": "#/components/schemas/LocalDateTime"
        },
        "status_name": {
          "type": "string"
        },
        "type_name": {
          "type": "string"
        },
        "pay_type_name": {
          "type": "string"
        },
        "has_one_pay_type": {
          "$ref": "#/components/schemas/PayType"
        }
      }
    },
    "/components/schemas/PackageTerms": {
      "x-lockstep-assumed": "Nothing says which fields are always there; required are those that all three rows of the example have.",
      "type": "object",
      "required": [
        "name",
        "value",
        "fee",
        "valid_num",
        "valid_day",
        "desc"
      ],
      "properties": {
        "name": {
          "type": "string"
        },
        "value": {
          "$ref": "#/components/schemas/PackageType"
        },
        "fee": {
          "$ref": "#/components/schemas/DecimalText"
        },
        "valid_num": {
          "type": [
            "integer",
            "string"
          ],
          "pattern": "^\\d+$"
        },
        "valid_day": {
          "oneOf": [
            {
              "type": "integer"
            },
            {
              "type": "string",
              "const": "永久"
            }
          ]
        },
        "least_balance": {
          "$ref": "#/components/schemas/DecimalText"
        },
        "desc": {
          "type": "string"
        }
      }
    },
    "/components/schemas/PayType": {
      "x-lockstep-assumed": "Nothing says which fields are always there; required are those that all three rows of the example have.",
      "type": "object",
      "required": [
        "id",
        "name",
        "plugin_id",
        "code",
        "type",
        "unit",
        "updated_at",
        "created_at",
        "deleted_at",
        "setting_key",
        "need_password",
        "group_id"
      ],
      "properties": {
        "id": {
          "type": "integer"
        },
        "name": {
          "type": "string"
        },
        "plugin_id": {
          "type": "integer"
        },
        "code": {
          "type": "string"
        },
        "type": {
          "type": "integer"
        },
        "unit": {
          "type": "string"
        },
        "updated_at": {
          "$ref": "#/components/schemas/LocalDateTime"
        },
        "created_at": {
          "x-lockstep-assumed": "The example shows null only; the time of a change beside it has the form assumed here.",
          "oneOf": [
            {
              "$ref": "#/components/schemas/LocalDateTime"
            },
            {
              "type": "null"
            }
          ]
        },
        "deleted_at": {
          "x-lockstep-assumed": "The example shows null only; the time of a change beside it has the form assumed here.",
          "oneOf": [
            {
              "$ref": "#/components/schemas/LocalDateTime"
            },
            {
              "type": "null"
            }
          ]
        },
        "setting_key": {
          "type": "string"
        },
        "need_password": {
          "type": "integer"
        },
        "group_id": {
          "type": "integer"
        }
      }
    },
    "/components/schemas/PackageType": {
      "x-lockstep-open-enum": "The values come from one example with three rows, and no list of them was found.",
      "type": "integer",
      "enum": [
        11,
        22,
        33
      ]
    },
    "/components/schemas/DecimalText": {
      "x-lockstep-assumed": "The example shows whole numbers only; an amount of money may have decimal places.",
      "type": "string",
      "pattern": "^(?:\\d+|\\d+\\.\\d+)$"
    },
    "/components/schemas/LocalDateTime": {
      "x-lockstep-assumed": "The page states neither form nor zone; the form is that of the example, and midnight in `valid_time` suggests UTC+8.",
      "type": "string",
      "pattern": "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"
    },
    "/paths/~1addons~1yun_shop~1api.php/get/parameters/0/schema": {
      "type": "string",
      "const": "plugin.be-within-call.frontend.enterprise.package-log"
    },
    "/paths/~1addons~1yun_shop~1api.php/get/parameters/1/schema": {
      "type": "integer"
    },
    "/paths/~1addons~1yun_shop~1api.php/get/parameters/2/schema": {
      "type": "integer"
    },
    "/paths/~1addons~1yun_shop~1api.php/get/parameters/3/schema": {
      "type": "string"
    },
    "/paths/~1addons~1yun_shop~1api.php/get/parameters/4/schema": {
      "type": "string"
    },
    "/paths/~1addons~1yun_shop~1api.php/get/parameters/5/schema": {
      "type": "string"
    },
    "/paths/~1addons~1yun_shop~1api.php/get/parameters/6/schema": {
      "type": "integer",
      "minimum": 1,
      "default": 1
    },
    "/paths/~1addons~1yun_shop~1api.php/get/responses/200/content/application~1json/schema": {
      "oneOf": [
        {
          "$ref": "#/components/schemas/ListPackageLogsSuccess"
        },
        {
          "$ref": "#/components/schemas/Failure"
        }
      ]
    }
  }
};
