/** A reply of a list operation. */
export interface Page {
  next_cursor: string | null;
}

/**
 * A list that has been asked for. `await` gives its first page as the contract says; `for await` gives every item of
 * every page, fetching as it goes. Nothing is sent before one of the two.
 */
export class PageRequest<Reply extends Page, Item> implements PromiseLike<Reply>, AsyncIterable<Item> {
  private readonly fetchPage: (cursor: string | undefined) => Promise<Reply>;
  private readonly itemsOf: (page: Reply) => Item[];

  constructor(fetchPage: (cursor: string | undefined) => Promise<Reply>, itemsOf: (page: Reply) => Item[]) {
    this.fetchPage = fetchPage;
    this.itemsOf = itemsOf;
  }

  // oxlint-disable-next-line unicorn/no-thenable -- being awaited is what this class is for
  then<Value = Reply, Failure = never>(
    onPage?: ((page: Reply) => Value | PromiseLike<Value>) | null,
    onError?: ((error: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<Value | Failure> {
    return this.fetchPage(undefined).then(onPage, onError);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, void> {
    let cursor: string | undefined;
    do {
      const page = await this.fetchPage(cursor);
      yield* this.itemsOf(page);
      cursor = page.next_cursor ?? undefined;
    } while (cursor !== undefined);
  }
}
