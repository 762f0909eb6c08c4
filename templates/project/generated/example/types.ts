// Written by "lockstep generate" from specs/example/openapi.yaml. Do not edit: change the spec and generate again.
export interface paths {
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tasks, a page at a time, the oldest first */
        get: operations["listTasks"];
        put?: never;
        /** Adds a task, which is not done yet */
        post: operations["addTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One task */
        get: operations["getTask"];
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
        TaskList: {
            /** @constant */
            code: 0;
            /** @description How many there are on all pages. */
            total: number;
            data: components["schemas"]["Task"][];
        };
        OneTask: {
            /** @constant */
            code: 0;
            data: components["schemas"]["Task"];
        };
        Failure: {
            /**
             * @description 404 there is no such task, 409 there is one with this title, 500 the provider is in trouble.
             * @enum {integer}
             */
            code: 404 | 409 | 500;
            message: string;
        };
        NewTask: {
            title: string;
        };
        Task: {
            id: number;
            title: string;
            done: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listTasks: {
        parameters: {
            query?: {
                /** @description Only those that are done, or only those that are not. */
                done?: boolean;
                page?: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tasks, or why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskList"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    addTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTask"];
            };
        };
        responses: {
            /** @description The task, or why it was not added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneTask"] | components["schemas"]["Failure"];
                };
            };
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task, or that there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OneTask"] | components["schemas"]["Failure"];
                };
            };
        };
    };
}
