/** Operations that send the events of one run: the address of their channel names it. */
export function streamsOf(asyncapi) {
  return asyncapi
    .operations()
    .all()
    .filter((operation) => operation.action() === 'send' && channelOf(operation)?.address()?.includes('{run_id}'))
    .map((operation) => ({
      operation: operation.id(),
      address: channelOf(operation).address(),
      summary: operation.summary() ?? 'The events of one run.',
      messages: channelOf(operation).messages().all(),
      /** The query parameter that asks for what is in no log; undefined where there is no such thing. */
      transientQuery: channelOf(operation).messages().all().map(askedBy).find(Boolean),
    }));
}

/** What of the log those streams carry, each type once, in the order of the document. A message's `name` is the type on the wire. */
export function eventsOf(asyncapi) {
  const messages = streamsOf(asyncapi)
    .flatMap((stream) => stream.messages)
    .filter((message) => askedBy(message) === undefined);
  const byType = new Map(messages.map((message) => [message.name(), message]));
  return [...byType].map(([type, message]) => ({
    type,
    terminal: message.extensions().get('x-agentos-terminal')?.value() === true,
  }));
}

function askedBy(message) {
  return message.extensions().get('x-agentos-transient')?.value();
}

function channelOf(operation) {
  return operation.channels().all()[0];
}
