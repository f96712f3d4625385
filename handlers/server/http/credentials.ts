import type { IncomingHttpHeaders } from 'node:http';
import type { Credentials } from '#tenancy/credentials.ts';

/** What a caller presents in its headers. Which of it counts is decided in `tenancy/`. */
export function credentialsOf(headers: IncomingHttpHeaders): Credentials {
  return {
    authorization: headers.authorization,
    actFor: single(headers['x-tenant-id']),
    devTenant: single(headers['x-dev-tenant']),
    devPrincipal: single(headers['x-dev-principal']),
    devRoles: single(headers['x-dev-roles']),
  };
}

/** node:http joins a repeated header with `, `: no id has a comma, so a repeated header is refused further on. */
function single(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(', ') : value;
}
