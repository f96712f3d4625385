type Node = Record<string, unknown>;

/** What the hooks need to know of one documented success. */
export interface SmokeReply {
  operationId: string;
  method: string;
  /** The template, such as `/v1/runs/{run_id}`. */
  path: string;
  status: number;
  public: boolean;
  /** Self-contained; null where the reply is no JSON. */
  schema: Node | null;
}

/** The schemas of all JSON successes with their references put in place: Dredd itself compares with one example only. */
export function smokeSchemas(document: Node): SmokeReply[] {
  const replies: SmokeReply[] = [];
  for (const [path, item] of Object.entries(document.paths as Record<string, Node>)) {
    for (const method of ['get', 'post', 'put', 'patch', 'delete']) {
      const operation = item[method] as Node | undefined;
      if (!operation) continue;
      for (const [status, reply] of Object.entries(operation.responses as Record<string, Node>)) {
        if (!status.startsWith('2')) continue;
        const content = (resolved(document, reply) as { content?: Record<string, { schema: Node }> }).content ?? {};
        const schema = content['application/json']?.schema;
        replies.push({
          operationId: String(operation.operationId),
          method: method.toUpperCase(),
          path,
          status: Number(status),
          public: (operation.security as unknown[] | undefined)?.length === 0,
          schema: schema === undefined ? null : (inlined(document, schema) as Node),
        });
      }
    }
  }
  return replies;
}

function resolved(document: Node, node: unknown): unknown {
  const reference = (node as { $ref?: string } | null)?.$ref;
  if (typeof reference !== 'string') return node;
  const found = reference
    .slice(2)
    .split('/')
    .reduce<unknown>((at, part) => (at as Node)[part], document);
  return resolved(document, found);
}

function inlined(document: Node, node: unknown): unknown {
  const found = resolved(document, node);
  if (Array.isArray(found)) return found.map((item) => inlined(document, item));
  if (typeof found !== 'object' || found === null) return found;
  const entries = Object.entries(found as Node).filter(([key]) => !key.startsWith('x-') && key !== 'examples');
  return Object.fromEntries(entries.map(([key, value]) => [key, inlined(document, value)]));
}
