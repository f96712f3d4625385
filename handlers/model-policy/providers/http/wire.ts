import type { Explain } from './vendor-fault.ts';

/** What is particular about one vendor's HTTP. */
export interface Wire {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** Credentials, and whatever else the vendor wants to see on each request. */
  headers(request: OutgoingRequest): HeaderPairs | Promise<HeaderPairs>;
  readonly explain: Explain;
}

export interface OutgoingRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  /** Empty on GET. */
  readonly body: string;
}

export type HeaderPairs = Readonly<Record<string, string>>;
