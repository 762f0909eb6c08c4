// Written by "lockstep generate" from specs/smartproxy/openapi.yaml. Do not edit: change the spec and generate again.
export interface paths {
    "/pub/user-product/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the packages that were bought
         * @description Returns one page of the packages of the account that the key belongs to, and how many there are in all.
         *     All filters that are sent must match.
         */
        get: operations["listUserProducts"];
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
        /** @description One page of packages. */
        ListUserProductsSuccess: {
            /**
             * @description Verdict, 200 for success.
             * @constant
             */
            code: 200;
            /** @description Words for the verdict. */
            msg?: string;
            data?: components["schemas"]["UserProductPage"];
        };
        /** @description The packages of one page and where it stands among all pages. */
        UserProductPage: {
            /** @description The packages. */
            list?: components["schemas"]["UserProduct"][];
            /** @description Number of this page. */
            page?: number;
            /** @description Packages on a full page. */
            page_size?: number;
            /** @description Number of packages on all pages. */
            total_count?: number;
            /** @description Number of pages. */
            total_page?: number;
        };
        /** @description One package that was bought. */
        UserProduct: {
            /** @description Identifier of the package. */
            id?: number;
            /** @description When the package was activated. */
            created_at?: components["schemas"]["ZonelessDateTime"];
            /** @description When the package expires. Its traffic cannot be used after that. */
            expired_at?: components["schemas"]["ZonelessDateTime"];
            /** @description Type of the package. */
            product_type?: components["schemas"]["ProductType"];
            /** @description Number of the order that the package came with. */
            trade_no?: string;
            order?: components["schemas"]["ProductOrder"];
        };
        /** @description The order that a package came with. */
        ProductOrder: {
            /** @description When the order was placed. */
            created_at?: components["schemas"]["ZonelessDateTime"];
            /** @description When the order was paid. */
            pay_at?: components["schemas"]["ZonelessDateTime"];
            /** @description What was ordered, in words. */
            title?: string;
        };
        /**
         * @description Type of a package:
         *     9 dynamic residential traffic;
         *     11 dynamic residential IP;
         *     14 static datacentre IP;
         *     25 static residential IP.
         * @enum {integer}
         */
        ProductType: 9 | 11 | 14 | 25 | (number & {});
        /** @description The request was refused. */
        Failure: {
            /**
             * @description Verdict, anything but 200:
             *     3 the app_key is not valid;
             *     156 the account is not verified.
             * @enum {integer}
             */
            code: 3 | 156;
            /** @description The reason of the failure in words. */
            msg?: string;
        };
        /** @description Date and time as `yyyy-MM-dd HH:mm:ss`, without a zone. */
        ZonelessDateTime: string;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listUserProducts: {
        parameters: {
            query: {
                /**
                 * @description Key of the account. A secret.
                 * @example mock-app-key
                 */
                app_key: string;
                /**
                 * @description Only the package with this whole order number. Parts of a number find nothing.
                 * @example 2022051312134339861461465434
                 */
                trade_no?: string;
                /**
                 * @description Number of the page.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Packages on a page.
                 * @example 20
                 */
                size?: number;
                /**
                 * @description Only packages of this type.
                 * @example 9
                 */
                product_type?: components["schemas"]["ProductType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page of packages, or the reason why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUserProductsSuccess"] | components["schemas"]["Failure"];
                };
            };
        };
    };
}
