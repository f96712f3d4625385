import { readDocument, resolve, type ContractDocument, type Schema, type ServiceName } from './document.ts';

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: Schema;
}

export interface PromisedReply {
  /** By media type; the schema of a stream describes its text. */
  content: Record<string, { schema: Schema }>;
  /** Lower case. */
  headers: Record<string, { required: boolean; schema: Schema }>;
}

/** One operation as its contract describes it. */
export interface Operation {
  service: ServiceName;
  document: ContractDocument;
  operationId: string;
  method: string;
  /** The template, such as `/v1/runs/{run_id}:cancel`. */
  path: string;
  scopes: readonly string[];
  public: boolean;
  parameters: readonly Parameter[];
  bodyRequired: boolean;
  /** Of the JSON body; undefined where the operation takes none. */
  bodySchema: Schema | undefined;
  bodyExamples: readonly { name: string; value: unknown }[];
  replies: ReadonlyMap<number, PromisedReply>;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'];

/** Every operation of a service's contract. */
export function operationsOf(service: ServiceName): Operation[] {
  const document = readDocument(service);
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.filter((method) => item[method] !== undefined).map((method) => read(document, path, method)),
  );
}

function read(document: ContractDocument, path: string, method: string): Operation {
  const item = document.paths[path]!;
  const raw = item[method] as Record<string, unknown>;
  const body = resolve<RawBody | undefined>(document, raw.requestBody);
  const json = body?.content['application/json'];
  const scopes = raw['x-agentos-scopes'] as string[];
  const parameters = [...((item.parameters as unknown[]) ?? []), ...((raw.parameters as unknown[]) ?? [])];
  return {
    service: document.service,
    document,
    operationId: raw.operationId as string,
    method: method.toUpperCase(),
    path,
    scopes,
    public: Array.isArray(raw.security) && raw.security.length === 0,
    parameters: parameters.map((parameter) => resolve<Parameter>(document, parameter)),
    bodyRequired: body?.required ?? false,
    bodySchema: json?.schema,
    bodyExamples: json ? examplesOf(document, json) : [],
    replies: new Map(
      Object.entries(raw.responses as Record<string, unknown>).map(([status, reply]) => [
        Number(status),
        promisedReply(document, reply),
      ]),
    ),
  };
}

interface RawBody {
  required?: boolean;
  content: Record<string, RawMedia>;
}

interface RawMedia {
  schema: Schema;
  example?: unknown;
  examples?: Record<string, unknown>;
}

function examplesOf(document: ContractDocument, media: RawMedia): { name: string; value: unknown }[] {
  const named = Object.entries(media.examples ?? {}).map(([name, example]) => ({
    name,
    value: resolve<{ value: unknown }>(document, example).value,
  }));
  return media.example === undefined ? named : [{ name: 'example', value: media.example }, ...named];
}

function promisedReply(document: ContractDocument, reply: unknown): PromisedReply {
  const raw = resolve<{ content?: PromisedReply['content']; headers?: Record<string, unknown> }>(document, reply);
  const headers = Object.entries(raw.headers ?? {}).map(([name, header]) => {
    const found = resolve<{ required?: boolean; schema: Schema }>(document, header);
    return [name.toLowerCase(), { required: found.required ?? false, schema: found.schema }] as const;
  });
  return { content: raw.content ?? {}, headers: Object.fromEntries(headers) };
}
