/** A node whose backend is the fake of `conformance/fakes/openai-server`, with the models of `models.ts` here. */
export interface OpenAiClientTarget {
  /** Of the model-policy service, ending in `/v1`: what an OpenAI client calls its base URL. */
  readonly baseUrl: string;
  /** Of a principal that may invoke and list models. */
  readonly token: string;
  /** Requests that reached the backend so far. */
  backendRequests(): number;
  close(): Promise<void>;
}
