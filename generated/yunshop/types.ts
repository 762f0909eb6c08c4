// Written by "lockstep generate" from specs/yunshop/openapi.yaml. Do not edit: change the spec and generate again.
export interface paths {
    "/addons/yun_shop/api.php": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the package log of an enterprise
         * @description One page of the packages that the enterprise was given or bought, newest first in the example. The order is not stated.
         */
        get: operations["listPackageLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The envelope of a successful answer. */
        ListPackageLogsSuccess: {
            /**
             * @description 1 is success.
             * @constant
             */
            result: 1;
            /** @description A word or sentence for people; `list` in the example. */
            msg: string;
            data: components["schemas"]["PackageLogPage"];
        };
        /** @description The envelope of an answer that refuses the request. */
        Failure: {
            /**
             * @description Anything but 1 is a failure.
             * @enum {integer}
             */
            result: 0;
            /** @description The reason, for people. */
            msg: string;
            /** @description Absent, or an empty list. */
            data?: unknown[];
        };
        /** @description One page of the package log, as Laravel's paginator writes it. Its links repeat neither `route` nor `i`, so a client has to add both before it follows one. */
        PackageLogPage: {
            /** @description The number of this page, counted from 1. */
            current_page: number;
            /** @description The rows of this page. */
            data: components["schemas"]["PackageLog"][];
            /**
             * Format: uri
             * @description Link to the first page.
             */
            first_page_url: string;
            /** @description The index of the first row of this page within the whole list, counted from 1; null on an empty page. */
            from: number | null;
            /** @description The number of the last page; 1 for an empty list. */
            last_page: number;
            /**
             * Format: uri
             * @description Link to the last page.
             */
            last_page_url: string;
            /**
             * Format: uri
             * @description Link to the next page; null on the last one.
             */
            next_page_url: string | null;
            /**
             * Format: uri
             * @description The address of the list without a query.
             */
            path: string;
            /** @description The most rows a page has; 15 in the example. */
            per_page: number;
            /**
             * Format: uri
             * @description Link to the page before; null on the first one.
             */
            prev_page_url: string | null;
            /** @description The index of the last row of this page within the whole list, counted from 1; null on an empty page. */
            to: number | null;
            /** @description The number of rows in the whole list. */
            total: number;
        };
        /** @description One package that was given to the enterprise or bought by it. */
        PackageLog: {
            /** @description The package, as the page calls it. The example numbers the rows of the log by it, upwards in time. */
            id: number;
            /** @description The account of the shop system, sent as `i`. */
            uniacid: number;
            /** @description The member to whom the package belongs. */
            member_id: number;
            /** @description The number of the payment; empty where nothing was paid, as after a change by the back office. */
            pay_sn: string;
            /** @description What brought the row about, for people, such as a change by the back office. */
            operate_name: string;
            /** @description The way of paying; the `id` of `has_one_pay_type`. */
            pay_type_id: number;
            type: components["schemas"]["PackageType"];
            /** @description How many uses the package has. 99999999 stands where the package lasts for ever; the page does not explain it. */
            valid_num: number;
            /** @description The end of the package as Unix time in seconds; null where it has none. */
            valid_time: number | null;
            /** @description The price in yuan, with two decimal places. */
            fee: string;
            /** @description The package described for people. */
            desc: string;
            other_data: components["schemas"]["PackageTerms"];
            /**
             * @description Whether the package can be used.
             *     1: in use
             *     2: no longer valid
             * @enum {integer}
             */
            status: 1 | 2 | (number & {});
            created_at: components["schemas"]["LocalDateTime"];
            /** @description The meaning of `status`, for people. */
            status_name: string;
            /** @description The name of the package, which in the example is that of its `type`. */
            type_name: string;
            /** @description The way of paying, for people. It need not be the `name` of `has_one_pay_type`, and in the example is not. */
            pay_type_name: string;
            has_one_pay_type: components["schemas"]["PayType"];
        };
        /** @description The terms of the package as they were set up. Numbers are written less strictly than in the row. */
        PackageTerms: {
            /** @description The name of the package. */
            name: string;
            /** @description The same value as `type` of the row. */
            value: components["schemas"]["PackageType"];
            /** @description The price in yuan, with as many decimal places as were typed in. */
            fee: components["schemas"]["DecimalText"];
            /** @description How many uses the package has, as a number or as digits in text; the example has both. */
            valid_num: number | string;
            /** @description How long the package lasts. */
            valid_day: number | "永久";
            /** @description The balance in yuan that the enterprise must have; only on packages paid by click in the example. */
            least_balance?: components["schemas"]["DecimalText"];
            /** @description The package described for people. */
            desc: string;
        };
        /** @description A way of paying, as the shop system keeps it. */
        PayType: {
            /** @description The way of paying; 0 means that nothing was paid. */
            id: number;
            /** @description Its name, for people. */
            name: string;
            /** @description The plugin that brings it; 0 in the example. */
            plugin_id: number;
            /** @description Its name in code, such as `unPay`. */
            code: string;
            /** @description Its kind; only 0 is shown, and the meaning was not found. */
            type: number;
            /** @description The unit of what is paid with; empty in the example. */
            unit: string;
            updated_at: components["schemas"]["LocalDateTime"];
            /** @description When it was set up; null in every row of the example. */
            created_at: components["schemas"]["LocalDateTime"] | null;
            /** @description When it was deleted; null while it is not. */
            deleted_at: components["schemas"]["LocalDateTime"] | null;
            /** @description The key of its settings; empty in the example. */
            setting_key: string;
            /** @description Whether paying asks for a password; only 0 is shown. */
            need_password: number;
            /** @description The group of ways of paying it belongs to. */
            group_id: number;
        };
        /**
         * @description How the package is charged.
         *     11: by single message
         *     22: by click
         *     33: by a number of messages within a quarter
         * @enum {integer}
         */
        PackageType: 11 | 22 | 33 | (number & {});
        /** @description A decimal number as text, with or without decimal places. */
        DecimalText: string;
        /** @description A date and time without a zone, written `yyyy-MM-dd HH:mm:ss`. */
        LocalDateTime: string;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listPackageLogs: {
        parameters: {
            query: {
                /**
                 * @description Chooses the operation.
                 * @example plugin.be-within-call.frontend.enterprise.package-log
                 */
                route: "plugin.be-within-call.frontend.enterprise.package-log";
                /**
                 * @description The account of the shop system; rows carry it as `uniacid`.
                 * @example 6
                 */
                i: number;
                /** @description The kind of client. 1 and 5 occur in public code; what they mean was not found. */
                type?: number;
                /** @description A member; which one was not found out. */
                mid?: string;
                /** @description A shop within the account, or the text `null`; its exact meaning was not found. */
                shop_id?: string;
                /** @description An identifier of the client, or `0`; its exact meaning was not found. */
                uuid?: string;
                /** @description The page of the list, counted from 1. */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page of the list, or the reason why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPackageLogsSuccess"] | components["schemas"]["Failure"];
                };
            };
        };
    };
}
