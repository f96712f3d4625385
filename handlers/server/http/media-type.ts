import { HttpFault } from './http-fault.ts';

/** Refuses a body whose `Content-Type` the contract does not know (415, A.3). Only UTF-8 is read. */
export function requireMediaType(contentType: string | undefined, accepted: readonly string[]): void {
  if (contentType === 'application/json' && accepted.includes(contentType)) return;
  if (contentType === undefined) throw unsupported('The body has no Content-Type.', accepted);
  const [type = '', ...parameters] = contentType.split(';');
  if (!accepted.includes(type.trim().toLowerCase())) {
    throw unsupported('The Content-Type of the body is not one that this operation reads.', accepted);
  }
  for (const parameter of parameters) {
    const [name = '', value = ''] = parameter.split('=');
    if (name.trim().toLowerCase() !== 'charset') continue;
    if (!/^"?utf-?8"?$/i.test(value.trim())) throw unsupported('The body must be in UTF-8.', accepted);
  }
}

function unsupported(message: string, accepted: readonly string[]): HttpFault {
  return new HttpFault('invalid_request', `${message} Send Content-Type: ${accepted.join(' or ')}.`, {
    status: 415,
    details: { accepted },
  });
}

/** Whether an `Accept` header asks for an event stream by name; `*` and `text/*` do not, JSON is the usual answer. */
export function acceptsEventStream(accept: string | undefined): boolean {
  if (accept === undefined || !accept.includes('event-stream')) return false;
  return accept.split(',').some((range) => /^\s*text\/event-stream\s*(;(?!\s*q=0(\.0*)?\s*(;|$)).*)?$/i.test(range));
}
