// Generated from generated/sdk/pages.ts by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

/** A reply of a list operation. */
export interface Page {
    next_cursor: string | null;
}
/**
 * A list that has been asked for. `await` gives its first page as the contract says; `for await` gives every item of
 * every page, fetching as it goes. Nothing is sent before one of the two.
 */
export declare class PageRequest<Reply extends Page, Item> implements PromiseLike<Reply>, AsyncIterable<Item> {
    private readonly fetchPage;
    private readonly itemsOf;
    constructor(fetchPage: (cursor: string | undefined) => Promise<Reply>, itemsOf: (page: Reply) => Item[]);
    then<Value = Reply, Failure = never>(onPage?: ((page: Reply) => Value | PromiseLike<Value>) | null, onError?: ((error: unknown) => Failure | PromiseLike<Failure>) | null): Promise<Value | Failure>;
    [Symbol.asyncIterator](): AsyncGenerator<Item, void, void>;
}
