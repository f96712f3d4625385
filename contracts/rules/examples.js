/** Every body of every request and reply is shown by an example: readers, mocks and conformance build on them. */
export function Examples() {
  return {
    MediaType(mediaType, { report, location }) {
      if (mediaType.example !== undefined || Object.keys(mediaType.examples ?? {}).length > 0) return;
      report({ message: 'Show this body by an example (`example` or `examples`).', location: location.key() });
    },
  };
}
