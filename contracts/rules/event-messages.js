/** The events after which nothing follows; the typed client ends its stream on them. */
const last = new Set(['agentos.run.completed', 'agentos.run.failed', 'agentos.run.canceled']);

/** Every event is shown by an example, and its name is the `type` on the wire. */
export function EventMessages() {
  return {
    Message(message, { report, location, resolve }) {
      if (!message.payload) return;
      if (!message.examples?.length) report({ message: 'Show this message by an example.', location });
      const schema = resolve(message.payload).node ?? message.payload;
      const type = schema.properties?.type?.const;
      if (type !== undefined && type !== message.name) {
        report({ message: `The message is named ${message.name}, its payload's type is ${type}.`, location });
      }
      if (last.has(message.name) !== (message['x-agentos-terminal'] === true)) {
        report({ message: 'x-agentos-terminal marks the events after which nothing follows.', location });
      }
    },
  };
}
