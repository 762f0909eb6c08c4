// Written by "lockstep generate" from specs/eiotclub/openapi.yaml. Do not edit: change the spec and generate again.
export interface paths {
    "/api/v3/pool/record/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the package records of a pool
         * @description Returns one page of the packages that were ordered for a pool. All filters that are sent must match.
         *
         *     The answer holds no total: the last page is the one that is shorter than `page_size`.
         */
        post: operations["listPoolRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/package/packageOrderRecord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the package orders of a card
         * @description Returns one page of the packages that were ordered for one card, and how many there are in all. All
         *     filters that are sent must match.
         */
        post: operations["listPackageOrders"];
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
        /** @description The signing parameters that every request carries. */
        BaseRequest: {
            /** @description Name of the calling application, given out by the platform together with the secret it signs with. */
            appkey: string;
            /** @description Time of the request as Unix time in seconds, 10 digits. */
            timestamp: number;
            /** @description Random number of five digits. */
            nonce: number;
            /**
             * @description Signature over all other parameters, SHA-1 as 40 upper-case hexadecimal digits; info.description has
             *     the rule.
             */
            sign: string;
        };
        /** @description A signed request for one page of pool records. */
        ListPoolRecordsRequest: components["schemas"]["BaseRequest"] & {
            /** @description Identifier of the pool. */
            pool_object_id: number;
            /** @description Only records with one of these values of `order_no`. */
            order_no_arr?: components["schemas"]["TextList"];
            /** @description Only records with one of these values of `out_trade_no`. */
            out_trade_no_arr?: components["schemas"]["TextList"];
            /** @description Only records with one of these values of `pool_type_code`. */
            pool_type_code_arr?: components["schemas"]["TextList"];
            /** @description Only records with one of these values of `status_code`, which may be negative. */
            status_code_arr?: components["schemas"]["IntegerList"];
            /** @description Only records created at this time or later. */
            create_at_start?: components["schemas"]["TimestampBound"];
            /** @description Only records created at this time or earlier. */
            create_at_end?: components["schemas"]["TimestampBound"];
            /** @description Only records activated at this time or later. */
            active_timestamp_start?: components["schemas"]["TimestampBound"];
            /** @description Only records activated at this time or earlier. */
            active_timestamp_end?: components["schemas"]["TimestampBound"];
            /** @description Only records that expire at this time or later. */
            expire_timestamp_start?: components["schemas"]["TimestampBound"];
            /** @description Only records that expire at this time or earlier. */
            expire_timestamp_end?: components["schemas"]["TimestampBound"];
            /** @description Number of the page, counted from 1. */
            page: number;
            /** @description Records on a page, at most 1000. */
            page_size: number;
        };
        /** @description A signed request for one page of the package orders of a card. */
        ListPackageOrdersRequest: components["schemas"]["BaseRequest"] & {
            /** @description Number of the card whose orders are wanted. */
            iccid: components["schemas"]["Iccid"];
            /**
             * @description Only orders in this state of use:
             *     0 waiting (the package takes effect later);
             *     1 in use;
             *     2 finished (used up, refunded and the like).
             * @enum {integer}
             */
            state?: 0 | 1 | 2;
            /** @description Only orders placed at this time or later. */
            createDateStart?: components["schemas"]["DateTimeBound"];
            /** @description Only orders placed at this time or earlier. */
            createDateEnd?: components["schemas"]["DateTimeBound"];
            /** @description Only the orders with these values of `orderId`, such as `10004996,10004200`. */
            orderIdArrStr?: components["schemas"]["IntegerList"];
            /**
             * @description Number of the page, counted from 1.
             * @default 1
             */
            page?: number;
            /**
             * @description Orders on a page.
             * @default 10
             */
            pageSize?: number;
            /** @description Only orders last changed at this time or later. */
            updateDateStart?: components["schemas"]["DateTimeBound"];
            /** @description Only orders last changed at this time or earlier. */
            updateDateEnd?: components["schemas"]["DateTimeBound"];
            /**
             * @description Order of the list:
             *     empty or absent, by time of order, oldest first;
             *     `createDateDesc`, by time of order, newest first.
             * @enum {string}
             */
            orderBy?: "" | "createDateDesc";
            /** @description Only orders in one of these states of use, such as `0,1`; the values are those of `state`. */
            stateArrStr?: string;
        };
        /** @description One page of pool records. */
        ListPoolRecordsSuccess: {
            /**
             * @description Verdict: "200" is success, any other value is failure. It is a string, although answers of other
             *     routes of the platform have been seen with the integer 10000 for success.
             * @constant
             */
            code: "200";
            /** @description Words for the verdict. */
            message: string;
            data: components["schemas"]["PoolRecordPage"];
        };
        /** @description The records of one page. There is no total. */
        PoolRecordPage: {
            /** @description The records. */
            list: components["schemas"]["PoolRecord"][];
        };
        /** @description One package that was ordered for a pool. */
        PoolRecord: {
            /** @description Identifier of the record. */
            pool_record_id: number;
            /** @description Order number given by the platform. */
            order_no: string;
            /** @description The caller's own unique order number, at most 32 characters. */
            out_trade_no: string;
            /** @description Code of the kind of pool. */
            pool_type_code: string;
            /**
             * @description State of the record:
             *     0 initial;
             *     1 assigned;
             *     2 waiting for activation;
             *     3 active;
             *     below 0, void.
             */
            status_code: number;
            /** @description Time of expiry as Unix time in seconds. */
            expire_timestamp: number;
            /** @description Time of activation as Unix time in seconds. */
            active_timestamp: number;
            /**
             * Format: int64
             * @description Data volume of the package in bytes.
             */
            total: number;
            /**
             * Format: int64
             * @description Data volume already used, in bytes.
             */
            used: number;
            /** @description Time of creation as Unix time in seconds. */
            create_at: number;
        };
        /** @description One page of package orders and the number of all of them. */
        ListPackageOrdersSuccess: {
            /**
             * @description Verdict: "200" is success, any other value is failure. It is a string, although answers of other
             *     routes of the platform have been seen with the integer 10000 for success.
             * @constant
             */
            code: "200";
            /** @description Words for the verdict. */
            message: string;
            /** @description The orders of the page. */
            data: components["schemas"]["PackageOrder"][];
            /** @description Number of orders that match, on all pages. */
            total: number;
        };
        /** @description One order of a package for a card. */
        PackageOrder: {
            /** @description Name of the package. */
            packageName: string;
            /** @description Number of the card. */
            iccid: components["schemas"]["Iccid"];
            /**
             * @description State of use:
             *     0 waiting (the package takes effect later);
             *     1 in use;
             *     2 finished (used up, refunded and the like).
             * @enum {integer}
             */
            state: 0 | 1 | 2;
            /**
             * Format: double
             * @description Price of the order, in the currency of `currency`.
             */
            price: number;
            /** @description When the order was placed. */
            createDate: components["schemas"]["ZonelessDateTime"];
            /** @description When the package starts. */
            startDate: components["schemas"]["ZonelessDateTime"];
            /** @description When the package ends. */
            endDate: components["schemas"]["ZonelessDateTime"];
            /**
             * Format: double
             * @description Data volume of the package in MB.
             */
            flowTotal: number;
            /** @description Name under which the package is sold. */
            gzhPackageName: string;
            /** @description Length of validity, counted in the unit that `periodType` names. */
            totalActive: number;
            /** @description Currency of `price`. The document does not say in which form. */
            currency: string;
            /** @description Number of the order. */
            orderId: number;
            /** @description Code of the package. */
            packageCode: string;
            /**
             * @description Kind of order:
             *     0 ordinary order;
             *     1 renewal.
             * @enum {integer}
             */
            renew: 0 | 1;
            /**
             * @description Kind of package:
             *     2 limited by volume;
             *     3 limited by time;
             *     4 limited by time and speed.
             * @enum {integer}
             */
            packageType: 2 | 3 | 4;
            /**
             * @description Whether the order was cancelled:
             *     0 not cancelled;
             *     1 cancelled.
             * @enum {integer}
             */
            isRefund: 0 | 1;
            /**
             * @description Unit of `totalActive`:
             *     1 month;
             *     2 day.
             * @enum {integer}
             */
            periodType: 1 | 2;
            /**
             * @description The caller's own unique order number, at most 32 characters. Absent from orders that were not placed
             *     through the API.
             */
            outTradeNo?: string;
            /** @description When the data of the order last changed. */
            updateDate: components["schemas"]["ZonelessDateTime"];
            /**
             * Format: double
             * @description Data volume left of the package, in MB.
             */
            flowRemain: number;
            /**
             * Format: int64
             * @description Data volume used of the package, in bytes.
             */
            flowUsageBytes: number;
        };
        /** @description The request was refused. */
        Failure: {
            /**
             * @description Verdict: any value but "200". The values here stand in for the unknown ones of the platform:
             *     "4001" a system parameter is missing or empty;
             *     "4002" the appkey is unknown;
             *     "4003" the signature is wrong;
             *     "4004" the timestamp is too old;
             *     "4005" the address of the caller is not allowed;
             *     "4006" too many requests.
             * @enum {string}
             */
            code: "4001" | "4002" | "4003" | "4004" | "4005" | "4006";
            /** @description The reason of the failure in words. */
            message: string;
        };
        /**
         * @description Number of a SIM card, 19 or 20 digits. A string, because a double cannot hold it. The check digit at its end
         *     is not enforced.
         * @example 8988308650104486856
         */
        Iccid: string;
        /** @description Date and time as `yyyy-MM-dd HH:mm:ss`, without a zone. */
        ZonelessDateTime: string;
        /** @description One end of a span of time as `yyyy-MM-dd HH:mm:ss`, the end itself included. */
        DateTimeBound: components["schemas"]["ZonelessDateTime"];
        /** @description One end of a span of time as Unix time in seconds, the end itself included. */
        TimestampBound: number;
        /** @description One value or several with commas in between, all in one string. */
        TextList: string;
        /** @description One integer or several with commas in between, all in one string. */
        IntegerList: string;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listPoolRecords: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListPoolRecordsRequest"];
            };
        };
        responses: {
            /** @description The page of records, or the reason why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPoolRecordsSuccess"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    listPackageOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListPackageOrdersRequest"];
            };
        };
        responses: {
            /** @description The page of orders, or the reason why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPackageOrdersSuccess"] | components["schemas"]["Failure"];
                };
            };
        };
    };
}
