import { readFileSync } from 'node:fs';

/** The three services of a node; the order is that of their ports. */
export const serviceNames = ['orchestrator', 'model-policy', 'federation'] as const;
export type ServiceName = (typeof serviceNames)[number];

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Schema = { [key: string]: unknown };

/** A bundled OpenAPI document, as far as a stranger needs to read it. */
export interface ContractDocument {
  service: ServiceName;
  paths: Record<string, Record<string, unknown>>;
  components: Record<string, Record<string, unknown>>;
}

const documents = new Map<ServiceName, ContractDocument>();

/** Reads a published contract, once: the bundled document is all that a client of a node has to go by. */
export function readDocument(service: ServiceName): ContractDocument {
  let document = documents.get(service);
  if (!document) {
    const file = new URL(`../../generated/${service}/openapi.json`, import.meta.url);
    document = { service, ...(JSON.parse(readFileSync(file, 'utf8')) as Omit<ContractDocument, 'service'>) };
    documents.set(service, document);
  }
  return document;
}

/** Follows `$ref`s within the document until something real is found. */
export function resolve<Found>(document: ContractDocument, node: unknown): Found {
  let found = node;
  for (let hops = 0; isReference(found); hops++) {
    if (hops > 16) throw new Error(`A circle of references at ${found.$ref}.`);
    found = at(document, found.$ref);
  }
  return found as Found;
}

function isReference(node: unknown): node is { $ref: string } {
  return typeof node === 'object' && node !== null && typeof (node as { $ref?: unknown }).$ref === 'string';
}

function at(document: ContractDocument, reference: string): unknown {
  let node: unknown = document;
  for (const part of reference.slice(2).split('/')) {
    node = (node as Record<string, unknown>)[decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')];
    if (node === undefined)
      throw new Error(`The ${document.service} contract refers to ${reference}, which is not there.`);
  }
  return node;
}
