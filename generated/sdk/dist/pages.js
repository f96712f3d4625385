// Generated from generated/sdk/pages.ts by tools/generate. Do not edit: change the contract, then run "npm run generate".
/* oxlint-disable */

/**
 * A list that has been asked for. `await` gives its first page as the contract says; `for await` gives every item of
 * every page, fetching as it goes. Nothing is sent before one of the two.
 */
export class PageRequest {
    fetchPage;
    itemsOf;
    constructor(fetchPage, itemsOf) {
        this.fetchPage = fetchPage;
        this.itemsOf = itemsOf;
    }
    // oxlint-disable-next-line unicorn/no-thenable -- being awaited is what this class is for
    then(onPage, onError) {
        return this.fetchPage(undefined).then(onPage, onError);
    }
    async *[Symbol.asyncIterator]() {
        let cursor;
        do {
            const page = await this.fetchPage(cursor);
            yield* this.itemsOf(page);
            cursor = page.next_cursor ?? undefined;
        } while (cursor !== undefined);
    }
}
