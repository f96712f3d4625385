/** Event types in the order of the document. A message's `name` is the type on the wire. */
export function eventsOf(asyncapi) {
  return asyncapi
    .components()
    .messages()
    .all()
    .filter((message) => message.name().startsWith('agentos.'))
    .map((message) => ({
      type: message.name(),
      terminal: message.extensions().get('x-agentos-terminal')?.value() === true,
    }));
}

/** Operations that send the events of one run: the address of their channel names it. */
export function streamsOf(asyncapi) {
  return asyncapi
    .operations()
    .all()
    .filter((operation) => operation.action() === 'send' && addressOf(operation).includes('{run_id}'))
    .map((operation) => ({
      operation: operation.id(),
      address: addressOf(operation),
      summary: operation.summary() ?? 'The events of one run.',
    }));
}

function addressOf(operation) {
  return operation.channels().all()[0]?.address() ?? '';
}
