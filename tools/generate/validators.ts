import { banner } from './banner.ts';
import {
  type JsonSchema,
  type OpenApiDocument,
  type Operation,
  operationsOf,
  type Parameter,
  type Response,
} from './document.ts';
import { standaloneModule } from './standalone.ts';

/**
 * Validators compiled ahead of time. Parameters arrive as text: they are coerced and get their defaults. Bodies are
 * taken at their word: no coercion, no defaults. Returns the files of `generated/<service>/` by name.
 */
export function validators(service: string, document: OpenApiDocument): Record<string, string> {
  const components = document.components?.schemas ?? {};
  const parameters: Record<string, JsonSchema> = {};
  const bodies: Record<string, JsonSchema> = {};
  const requestLines: string[] = [];
  const responseLines: string[] = [];
  const streamLines: string[] = [];
  for (const operation of operationsOf(document)) {
    const name = operation.operationId;
    const fields: string[] = [];
    for (const [place, field] of places) {
      const schema = parametersSchema(operation, place);
      if (!schema) continue;
      parameters[`${name}_${field}`] = schema;
      fields.push(`${field}: parameters.${name}_${field}`);
    }
    const body = jsonSchemaOf(operation.requestBody?.content);
    if (body) {
      bodies[`${name}_body`] = body;
      fields.push(`body: bodies.${name}_body`);
    }
    requestLines.push(`  ${name}: { ${fields.join(', ')} },`);
    const statuses = operation.responses.flatMap(([status, response]) => {
      const schema = jsonSchemaOf(response.content);
      if (!schema) return [];
      bodies[`${name}_${status}`] = schema;
      return [`${status}: bodies.${name}_${status}`];
    });
    const item = operation.responses.find(([, response]) => streamedSchema(response))?.[1];
    if (item) {
      bodies[`${name}_item`] = { $ref: streamedSchema(item)! };
      streamLines.push(`  ${name}: bodies.${name}_item,`);
    }
    responseLines.push(`  ${name}: { ${statuses.join(', ')} },`);
  }
  const header = banner(`contracts/${service}/openapi.yaml`);
  return {
    'parameter-validators.js':
      header + standaloneModule(components, parameters, { coerceTypes: 'array', useDefaults: true }),
    'body-validators.js': header + standaloneModule(components, bodies, {}),
    'validators.js': `${header}import * as parameters from './parameter-validators.js';
import * as bodies from './body-validators.js';

export const requestValidators = {\n${requestLines.join('\n')}\n};

export const responseValidators = {\n${responseLines.join('\n')}\n};

export const streamValidators = {\n${streamLines.join('\n')}\n};\n`,
    'validators.d.ts': header + declarations,
  };
}

const places = [
  ['path', 'path'],
  ['query', 'query'],
  ['header', 'headers'],
] as const;

/**
 * One object schema for all parameters of a place. Unknown query names are refused where an operation has any: a
 * misspelt filter would silently change the answer. Unknown headers are everybody's right.
 */
function parametersSchema(operation: Operation, place: Parameter['in']): JsonSchema | undefined {
  const parameters = operation.parameters.filter((parameter) => parameter.in === place);
  if (parameters.length === 0) return undefined;
  const nameOf = (parameter: Parameter) => (place === 'header' ? parameter.name.toLowerCase() : parameter.name);
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map((parameter) => [nameOf(parameter), parameter.schema])),
    required: parameters.filter((parameter) => parameter.required).map(nameOf),
    ...(place === 'query' ? { additionalProperties: false } : {}),
  };
}

function jsonSchemaOf(content: Record<string, { schema?: JsonSchema }> | undefined): JsonSchema | undefined {
  return content?.['application/json']?.schema;
}

function streamedSchema(response: Response): string | undefined {
  return response.content?.['text/event-stream']?.['x-agentos-event-schema'];
}

const declarations = `import type { Operations } from './operations.ts';

export interface ValidationError {
  readonly keyword: string;
  /** JSON pointer to the value at fault; empty for the whole. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** True when the data is valid; otherwise \`errors\` holds the first fault. Valid until the next call. */
export interface Validate {
  (data: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

export interface RequestValidators {
  /** These three change their argument: text becomes numbers and booleans, absent fields get their defaults. */
  readonly path?: Validate;
  readonly query?: Validate;
  /** Names in lower case. */
  readonly headers?: Validate;
  /** Changes nothing. */
  readonly body?: Validate;
}

export declare const requestValidators: { readonly [Name in keyof Operations]: RequestValidators };

/** JSON replies by status, errors included. */
export declare const responseValidators: {
  readonly [Name in keyof Operations]: { readonly [status: number]: Validate | undefined };
};

/** The JSON in each frame of a streamed reply, where the contract says what it is. */
export declare const streamValidators: { readonly [Name in keyof Operations]?: Validate };
`;
