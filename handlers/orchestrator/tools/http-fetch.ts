import { Fault } from '#vocabulary/fault.ts';
import { httpMethods, type HttpFetcher, type HttpMethod } from './http-fetcher.port.ts';
import type { Tool } from './tool.port.ts';

/** 64 KiB of characters: an API call of a model is small; a request is kept in the run's log. */
const bodyCharsMax = 64 * 1024;

interface Input {
  url: string;
  method?: HttpMethod;
  headers?: Record<string, string>;
  json?: unknown;
  body?: string;
}

export function createHttpFetch(fetcher: HttpFetcher): Tool {
  return {
    tool_id: 'tool.http.fetch',
    description:
      'Sends one HTTP request to a public web address and answers status, headers and text. ' +
      'Private, local and cloud-internal addresses are refused. Long bodies are cut (truncated: true); binary ones are null.',
    input_schema: {
      type: 'object',
      properties: {
        url: { type: 'string', description: 'http or https, on a usual web port.', minLength: 1, maxLength: 8192 },
        method: { type: 'string', enum: [...httpMethods], description: 'GET when absent.' },
        headers: {
          type: 'object',
          description: 'Request headers. Nothing is added that would identify the tenant.',
          additionalProperties: { type: 'string', maxLength: 8192 },
          maxProperties: 32,
        },
        json: { description: 'Sent as the JSON body; not together with body.' },
        body: {
          type: 'string',
          description: 'Sent as the text body; not together with json.',
          maxLength: bodyCharsMax,
        },
      },
      required: ['url'],
      additionalProperties: false,
    },
    async invoke(auth, input, call) {
      const { url, method = 'GET', headers = {} } = input as Input;
      const body = bodyOf(input as Input);
      if (body && (method === 'GET' || method === 'HEAD')) {
        throw new Fault(
          'invalid_request',
          `input.${body.field} cannot be sent with ${method}: name a method that takes a body.`,
          {
            details: { field: 'input.method' },
          },
        );
      }
      const typed = body && !Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
      return fetcher.fetch(
        auth,
        {
          url,
          method,
          headers: typed ? { ...headers, 'content-type': body.contentType } : headers,
          ...(body && { body: body.text }),
        },
        call,
      );
    },
  };
}

function bodyOf({ json, body }: Input): { field: string; text: string; contentType: string } | undefined {
  if (json !== undefined && body !== undefined) {
    throw new Fault('invalid_request', 'input.json and input.body cannot be sent together.', {
      details: { field: 'input.body' },
    });
  }
  if (body !== undefined) return { field: 'body', text: body, contentType: 'text/plain; charset=utf-8' };
  if (json === undefined) return undefined;
  const text = JSON.stringify(json);
  if (text.length > bodyCharsMax) {
    throw new Fault('invalid_request', `input.json has ${text.length} characters; at most ${bodyCharsMax} are sent.`, {
      details: { field: 'input.json' },
    });
  }
  return { field: 'json', text, contentType: 'application/json' };
}
