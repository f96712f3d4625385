/** `Retry-After` in ms, given in seconds or as a date; undefined where there is none. */
export declare function retryAfterMs(response: Response): number | undefined;
