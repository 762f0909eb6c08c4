// Written by "lockstep generate" from specs/tibiot/openapi.yaml. Do not edit: change the spec and generate again.
export interface paths {
    "/api/v1/pool/detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a pool
         * @description One traffic pool with its package and the number of its cards in every status.
         */
        get: operations["getPoolDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pool/getPoolMonthUsage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the usage of a pool in a month
         * @description What a pool used in one month of the last 12.
         */
        get: operations["getPoolMonthUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pool/getPoolDayUsage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the usage of a pool on a day
         * @description What a pool used on one day of the last 30.
         */
        get: operations["getPoolDayUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operation/batch/query/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how far a batch of card operations is
         * @description The state of every card in a batch that `switchCardNetwork` started.
         */
        get: operations["getBatchStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/card/detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a card
         * @description One card with its numbers, its usage and its status.
         */
        get: operations["getCardDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/card/operation/network": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch the network of cards on or off
         * @description Starts a batch that switches the network of at most 10 cards on or off. The cards are checked at once; how the batch goes on is asked with `getBatchStatus`.
         */
        post: operations["switchCardNetwork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/card/getCardMonthUsage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the usage of a card in a month
         * @description What a card used in one month of the last 12.
         */
        get: operations["getCardMonthUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/card/getCardDayUsage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the usage of a card on a day
         * @description What a card used on one day of the last 30.
         */
        get: operations["getCardDayUsage"];
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
        /** @description The envelope of a successful answer of `getPoolDetail`. */
        GetPoolDetailSuccess: {
            code: components["schemas"]["SuccessCode"];
            /** @description A message for people. */
            message?: string;
            /** @description A code by which the provider finds the call again. */
            traceId?: string;
            data?: components["schemas"]["Pool"];
        };
        /** @description The envelope of a successful answer of `getPoolMonthUsage`. */
        GetPoolMonthUsageSuccess: {
            code: components["schemas"]["SuccessCode"];
            /** @description A message for people. */
            message?: string;
            /** @description A code by which the provider finds the call again. */
            traceId?: string;
            data?: components["schemas"]["PoolMonthUsage"];
        };
        /** @description The envelope of a successful answer of `getPoolDayUsage`. */
        GetPoolDayUsageSuccess: {
            code: components["schemas"]["SuccessCode"];
            /** @description A message for people. */
            message?: string;
            /** @description A code by which the provider finds the call again. */
            traceId?: string;
            data?: components["schemas"]["PoolDayUsage"];
        };
        /** @description The envelope of a successful answer of `getBatchStatus`. */
        GetBatchStatusSuccess: {
            code: components["schemas"]["SuccessCode"];
            /** @description A message for people. */
            message?: string;
            /** @description A code by which the provider finds the call again. */
            traceId?: string;
            /** @description The cards of the batch. */
            data?: components["schemas"]["BatchCard"][];
        };
        /** @description The envelope of a successful answer of `getCardDetail`. */
        GetCardDetailSuccess: {
            code: components["schemas"]["SuccessCode"];
            /** @description A message for people. */
            message?: string;
            /** @description A code by which the provider finds the call again. */
            traceId?: string;
            data?: components["schemas"]["Card"];
        };
        /** @description The envelope of a successful answer of `switchCardNetwork`. */
        SwitchCardNetworkSuccess: {
            code: components["schemas"]["SuccessCode"];
            /** @description A message for people. */
            message?: string;
            /** @description A code by which the provider finds the call again. */
            traceId?: string;
            data?: components["schemas"]["SwitchCardNetworkResult"];
        };
        /** @description The envelope of a successful answer of `getCardMonthUsage`. */
        GetCardMonthUsageSuccess: {
            code: components["schemas"]["SuccessCode"];
            /** @description A message for people. */
            message?: string;
            /** @description A code by which the provider finds the call again. */
            traceId?: string;
            data?: components["schemas"]["CardMonthUsage"];
        };
        /** @description The envelope of a successful answer of `getCardDayUsage`. */
        GetCardDayUsageSuccess: {
            code: components["schemas"]["SuccessCode"];
            /** @description A message for people. */
            message?: string;
            /** @description A code by which the provider finds the call again. */
            traceId?: string;
            data?: components["schemas"]["CardDayUsage"];
        };
        /**
         * @description 200 is success.
         * @constant
         */
        SuccessCode: 200;
        /** @description The envelope of an answer that refuses the request. */
        Failure: {
            /**
             * @description Why the request was refused.
             *     400: the request is wrong
             *     403: the account is not verified
             *     404: there is no such pool, card or batch
             *     500: the provider failed
             * @enum {integer}
             */
            code: 400 | 403 | 404 | 500;
            /** @description The reason, for people. */
            message?: string;
            /** @description A code by which the provider finds the call again. */
            traceId?: string;
        };
        /** @description A traffic pool. */
        Pool: {
            /** @description The code of the pool, as sent in `poolCode`. */
            upoolCode?: string;
            /** @description The name of the pool. */
            upoolName?: string;
            /** @description The name of the pool in English. */
            enUpoolName?: string;
            /**
             * @description The kind of pool.
             *     1: user pool
             *     2: pool charged by usage
             *     3: pool paid for centrally
             * @enum {number}
             */
            poolType?: 1 | 2 | 3;
            /** @description The traffic used, in KB. */
            useFlow?: number;
            /** @description The traffic of the pool in KB; without meaning where `poolType` is 2. */
            totalFlow?: number;
            /**
             * @description The billing period.
             *     1: a month
             *     3: a quarter
             *     6: half a year
             *     12: a year
             * @enum {number}
             */
            billingCycle?: 1 | 3 | 6 | 12;
            /** @description The number of cards in the pool. */
            totalCard?: number;
            /** @description When the pool was set up, without a zone. */
            rawAddTime?: string;
            /** @description The number of cards in every status. */
            bindCardStatusCount?: components["schemas"]["PoolCardStatusCount"][];
            packageInfo?: components["schemas"]["PoolPackage"];
            /**
             * @description The unit in which a pool charged by usage is counted.
             *     KB: kilobyte
             *     MB: megabyte
             *     GB: gigabyte
             *     TB: terabyte
             * @enum {string}
             */
            unit?: "KB" | "MB" | "GB" | "TB";
            /** @description The first day of a pool that is paid for centrally. */
            startTime?: components["schemas"]["Day"];
            /** @description The last day of a pool that is paid for centrally. */
            endTime?: components["schemas"]["Day"];
            /**
             * @description Whether the pool can be used.
             *     1: valid
             *     2: invalid
             * @enum {number}
             */
            upoolStatus?: 1 | 2;
        };
        /** @description How many cards of a pool are in one status. */
        PoolCardStatusCount: {
            cardStatus?: components["schemas"]["CardStatus"];
            /** @description The number of cards. */
            total?: number;
        };
        /** @description The package that the enterprise has for the pool. */
        PoolPackage: {
            /**
             * @description The kind of package.
             *     1: ordinary package of traffic
             *     2: package charged by usage
             *     3: pool paid for centrally
             * @enum {number}
             */
            flowPackageType?: 1 | 2 | 3;
            /** @description The name of the package that customers are shown. */
            clientFlowPackageName?: string;
            /** @description The name of the channel. */
            channelName?: string;
            /** @description The prices of the package as they are now. */
            epiConfigs?: components["schemas"]["PackageCharge"][];
        };
        /** @description One price of the enterprise's package. */
        PackageCharge: {
            /** @description The code of this price. */
            epiConfigCode?: string;
            /** @description The code of the enterprise's package. */
            epiCode?: string;
            /** @description The service charge, in yuan. */
            standardCharge?: number;
            /** @description The real charge, in fen (a hundredth of a yuan). */
            realFenStandardCharge?: number;
            /**
             * @description What the price is for.
             *     1: buying a card
             *     2: renewing
             *     3: adding traffic
             * @enum {number}
             */
            epiConfigType?: 1 | 2 | 3;
        };
        /** @description What a pool used in one month. */
        PoolMonthUsage: {
            month?: components["schemas"]["Month"];
            /** @description The code of the pool. */
            poolCode?: string;
            /** @description The traffic used, in KB. */
            useFlowKb?: number;
        };
        /** @description What a pool used on one day. */
        PoolDayUsage: {
            day?: components["schemas"]["Day"];
            /** @description The code of the pool. */
            poolCode?: string;
            /** @description The traffic used, in KB. */
            useFlowKb?: number;
        };
        /** @description One card of a batch and how far its operation is. */
        BatchCard: {
            /**
             * @description How far the operation is.
             *     1: not begun
             *     2: under way
             *     3: done
             *     4: failed
             * @enum {number}
             */
            operationCardStatus?: 1 | 2 | 3 | 4;
            iccid?: components["schemas"]["Iccid"];
            /** @description The number of the card (MSISDN). */
            msisdn?: string;
        };
        /** @description A SIM card. */
        Card: {
            iccid?: components["schemas"]["Iccid"];
            /** @description The device that the card is in (IMEI). */
            imei?: string;
            /** @description The subscriber (IMSI). */
            imsi?: string;
            /** @description The number of the card (MSISDN). */
            msisdn?: string;
            /** @description The traffic of the card in KB; without meaning where `billingMethod` is 2. */
            totalFlow?: number;
            /** @description The traffic used in the current month, in KB. */
            useMonthFlow?: number;
            /** @description The traffic used in the current billing period of the card, in KB. */
            useFlow?: number;
            /**
             * @description How the card is charged.
             *     0: not set
             *     1: by package
             *     2: by usage
             *     3: centrally, by its pool
             * @enum {number}
             */
            billingMethod?: 0 | 1 | 2 | 3;
            /** @description The access point (APN). */
            apn?: string;
            cardStatus?: components["schemas"]["CardStatus"];
        };
        /** @description What a card used in one month. */
        CardMonthUsage: {
            month?: components["schemas"]["Month"];
            iccid?: components["schemas"]["Iccid"];
            /** @description The traffic used, in KB. */
            useFlowKb?: number;
        };
        /** @description What a card used on one day. */
        CardDayUsage: {
            day?: components["schemas"]["Day"];
            iccid?: components["schemas"]["Iccid"];
            /** @description The traffic used, in KB. */
            useFlowKb?: number;
        };
        /** @description Which cards to switch, and in which direction. */
        SwitchCardNetworkRequest: {
            /** @description The cards, at most 10. */
            iccids: components["schemas"]["Iccid"][];
            /** @description True switches the network on, false switches it off. */
            switchOn: boolean;
        };
        /** @description What the check of the cards found, and the batch that goes on with them. */
        SwitchCardNetworkResult: {
            /**
             * @description The number of cards that passed the check.
             * @default 0
             */
            successCount?: number;
            /** @description The code of the batch, for `getBatchStatus`. */
            batchCode?: string;
            /** @description The cards that did not pass the check. */
            errorInfo?: components["schemas"]["SwitchCardNetworkError"][];
        };
        /** @description Why a card did not pass the check. */
        SwitchCardNetworkError: {
            /** @description The reason, for people. */
            infoMessage?: string;
            iccid?: components["schemas"]["Iccid"];
        };
        /**
         * @description The status of a card.
         *     1: silent period
         *     4: shut down
         *     8: normal
         *     12: test period
         *     16: shut down, number kept
         *     18: liquidation
         *     99: abnormal
         * @enum {number}
         */
        CardStatus: 1 | 4 | 8 | 12 | 16 | 18 | 99;
        /** @description The number of a SIM card, 19 or 20 digits. Its check digit is not enforced. */
        Iccid: string;
        /** @description A month, written `yyyy-MM`. */
        Month: string;
        /** @description A day, written `yyyy-MM-dd`. */
        Day: string;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getPoolDetail: {
        parameters: {
            query: {
                /**
                 * @description The code of the pool.
                 * @example UP202504010001
                 */
                poolCode: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pool, or the reason why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetPoolDetailSuccess"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    getPoolMonthUsage: {
        parameters: {
            query: {
                /**
                 * @description The code of the pool.
                 * @example UP202504010001
                 */
                poolCode: string;
                /**
                 * @description The month, such as 2025-04.
                 * @example 2025-04
                 */
                queryMonth: components["schemas"]["Month"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The usage, or the reason why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetPoolMonthUsageSuccess"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    getPoolDayUsage: {
        parameters: {
            query: {
                /**
                 * @description The code of the pool.
                 * @example UP202504010001
                 */
                poolCode: string;
                /**
                 * @description The day, such as 2025-04-01.
                 * @example 2025-04-01
                 */
                queryDay?: components["schemas"]["Day"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The usage, or the reason why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetPoolDayUsageSuccess"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    getBatchStatus: {
        parameters: {
            query: {
                /**
                 * @description The code of the batch.
                 * @example B202504010001
                 */
                batchCode: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cards of the batch, or the reason why there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetBatchStatusSuccess"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    getCardDetail: {
        parameters: {
            query: {
                /**
                 * @description The ICCID of the card.
                 * @example 89860119870100000012
                 */
                iccid: components["schemas"]["Iccid"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The card, or the reason why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCardDetailSuccess"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    switchCardNetwork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The cards and the direction. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "iccids": [
                 *         "89860119870100000012",
                 *         "89860119870100000020",
                 *         "89860119870100000038"
                 *       ],
                 *       "switchOn": false
                 *     }
                 */
                "application/json": components["schemas"]["SwitchCardNetworkRequest"];
            };
        };
        responses: {
            /** @description The batch that was started, or the reason why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SwitchCardNetworkSuccess"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    getCardMonthUsage: {
        parameters: {
            query: {
                /**
                 * @description The ICCID of the card.
                 * @example 89860119870100000012
                 */
                iccid: components["schemas"]["Iccid"];
                /**
                 * @description The month, such as 2025-04.
                 * @example 2025-04
                 */
                queryMonth: components["schemas"]["Month"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The usage, or the reason why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCardMonthUsageSuccess"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    getCardDayUsage: {
        parameters: {
            query: {
                /**
                 * @description The ICCID of the card.
                 * @example 89860119870100000012
                 */
                iccid: components["schemas"]["Iccid"];
                /**
                 * @description The day, such as 2025-04-01.
                 * @example 2025-04-01
                 */
                queryDay: components["schemas"]["Day"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The usage, or the reason why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCardDayUsageSuccess"] | components["schemas"]["Failure"];
                };
            };
        };
    };
}
