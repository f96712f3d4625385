import { Fault, type FaultCode, type FaultOptions } from '#vocabulary/fault.ts';

/** A fault that only HTTP can have, with the headers that HTTP then asks for (`Allow`, `Accept-Encoding`). */
export class HttpFault extends Fault {
  readonly headers: Record<string, string>;

  constructor(code: FaultCode, message: string, options: FaultOptions & { headers?: Record<string, string> } = {}) {
    super(code, message, options);
    this.headers = options.headers ?? {};
  }
}
