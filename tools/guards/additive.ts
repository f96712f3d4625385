import { followed, operationsOf, type ContractOperation, type OpenApi } from './contracts.ts';
import { schemaBreaks } from './additive-schema.ts';

/**
 * G-04 / API-02: what of a released contract the contract of today no longer keeps, one sentence each. Additions are
 * silent. Both documents are bundles.
 */
export function brokenPromises(released: OpenApi, today: OpenApi): string[] {
  const now = new Map(operationsOf('', today).map((operation) => [`${operation.method} ${operation.path}`, operation]));
  return operationsOf('', released).flatMap((before) => {
    const place = `${before.method.toUpperCase()} ${before.path}`;
    const after = now.get(`${before.method} ${before.path}`);
    if (after === undefined) return [`${place} was removed. /v1 only grows: put it back, or mark it as deprecated.`];
    return [
      ...identityBreaks(before, after),
      ...parameterBreaks(before, after),
      ...bodyBreaks(before, after),
      ...responseBreaks(before, after),
    ].map((sentence) => `${place}: ${sentence}`);
  });
}

function identityBreaks(before: ContractOperation, after: ContractOperation): string[] {
  const scopes = (operation: ContractOperation) => (operation.definition['x-agentos-scopes'] ?? []) as string[];
  const added = scopes(after).filter((scope) => !scopes(before).includes(scope));
  return [
    before.operationId === after.operationId
      ? ''
      : `the operationId ${before.operationId} became ${after.operationId}; generated clients call it by that name.`,
    added.length === 0 ? '' : `now also demands the scopes ${added.join(', ')}; keys issued before do not have them.`,
    before.definition['x-agentos-idempotent'] === true && after.definition['x-agentos-idempotent'] !== true
      ? 'is no longer idempotent; clients that retry would act twice.'
      : '',
  ].filter((sentence) => sentence !== '');
}

interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly required?: boolean;
  readonly schema?: unknown;
}

function parametersOf({ document, path, definition }: ContractOperation): Map<string, Parameter> {
  const own = (definition['parameters'] ?? []) as unknown[];
  const ofPath = (document.paths[path]?.['parameters'] ?? []) as unknown[];
  return new Map(
    [...ofPath, ...own].map((value) => {
      const parameter = followed(document, value) as unknown as Parameter;
      return [`${parameter.in} parameter ${parameter.name}`, parameter];
    }),
  );
}

function parameterBreaks(before: ContractOperation, after: ContractOperation): string[] {
  const then = parametersOf(before);
  const now = parametersOf(after);
  return [
    ...[...then].flatMap(([name, parameter]) => {
      const same = now.get(name);
      if (same === undefined) return [`the ${name} was removed.`];
      return schemaBreaks({
        direction: 'request',
        place: `the ${name}`,
        before: { document: before.document, schema: parameter.schema },
        after: { document: after.document, schema: same.schema },
      });
    }),
    ...[...now].flatMap(([name, { required }]) =>
      required === true && then.get(name)?.required !== true ? [`the ${name} became mandatory.`] : [],
    ),
  ];
}

function bodyBreaks(before: ContractOperation, after: ContractOperation): string[] {
  const then = followed(before.document, before.definition['requestBody']);
  const now = followed(after.document, after.definition['requestBody']);
  const mandatory = now['required'] === true && then['required'] !== true ? ['the request body became mandatory.'] : [];
  return [
    ...mandatory,
    ...contentBreaks('request', 'the request body', [before.document, then], [after.document, now]),
  ];
}

function responseBreaks(before: ContractOperation, after: ContractOperation): string[] {
  const now = (after.definition['responses'] ?? {}) as Record<string, unknown>;
  return Object.entries((before.definition['responses'] ?? {}) as Record<string, unknown>).flatMap(
    ([status, value]) => {
      // An operation that has been built no longer answers 501: that takes nothing away from anybody.
      if (now[status] === undefined) return status === '501' ? [] : [`no longer answers ${status}.`];
      const [then, same] = [followed(before.document, value), followed(after.document, now[status])];
      const headers = Object.keys((then['headers'] ?? {}) as object)
        .filter((name) => !(name in ((same['headers'] ?? {}) as object)))
        .map((name) => `the ${status} reply lost the header ${name}.`);
      return [
        ...headers,
        ...contentBreaks('reply', `the ${status} reply`, [before.document, then], [after.document, same]),
      ];
    },
  );
}

function contentBreaks(
  direction: 'request' | 'reply',
  place: string,
  [thenDocument, then]: [OpenApi, Record<string, unknown>],
  [nowDocument, now]: [OpenApi, Record<string, unknown>],
): string[] {
  const types = (now['content'] ?? {}) as Record<string, { schema?: unknown }>;
  return Object.entries((then['content'] ?? {}) as Record<string, { schema?: unknown }>).flatMap(
    ([type, { schema }]) => {
      const same = types[type];
      if (same === undefined) return [`${place} is no longer possible as ${type}.`];
      return schemaBreaks({
        direction,
        place,
        before: { document: thenDocument, schema },
        after: { document: nowDocument, schema: same.schema },
      });
    },
  );
}
