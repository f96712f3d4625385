const always = ['x-correlation-id', 'x-request-id', 'traceparent'];

/** Every reply can be found again in logs and traces (API-04), and a refused one says when to come back (API-06). */
export function ReplyHeaders() {
  return {
    Response(response, { report, location, key }) {
      const present = new Set(Object.keys(response.headers ?? {}).map((name) => name.toLowerCase()));
      const wanted = String(key) === '429' ? [...always, 'retry-after'] : always;
      for (const name of wanted) {
        if (!present.has(name)) report({ message: `The reply must document its header ${name}.`, location });
      }
    },
  };
}
