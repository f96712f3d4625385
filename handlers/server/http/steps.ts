import type { Tenant } from '#generated/vocabulary/types.ts';
import type { Credentials } from '#tenancy/credentials.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import { Fault } from '#vocabulary/fault.ts';
import type { BackendContext } from './contract-backend.ts';
import type { RateClass, Reply, ServiceContract } from './contract.ts';
import { credentialsOf } from './credentials.ts';
import type { Exchange } from './exchange.ts';
import { HttpFault } from './http-fault.ts';
import { parseJsonBody } from './json-body.ts';
import type { Load } from './load.ts';
import { requireMediaType } from './media-type.ts';
import { hasBody, readBody as readBytes } from './request-body.ts';
import { replyProblem } from './validate-reply.ts';
import { faultOfViolations, type PlacedViolation } from './validate-request.ts';

export interface StepNeeds {
  readonly contract: ServiceContract;
  readonly bodyLimitBytes: number;
  /** What callers make this process hold at once. */
  readonly load: Load;
  /** Whether replies are held against the contract too: in tests and development, not in production. */
  readonly validateReplies: boolean;
  /** Throws `unauthorized`, `forbidden`, or `dependency_unavailable` when it cannot know. */
  authenticate(credentials: Credentials): AuthContext | Promise<AuthContext>;
  /** The tenant that a request acts in, at most 2 s old. */
  findTenant(tenantId: string): Tenant | undefined | Promise<Tenant | undefined>;
  /** Throws `rate_limited` when the tenant has used up what it has of this class. */
  admit(auth: AuthContext, tenant: Tenant, rateClass: RateClass): void | Promise<void>;
}

export interface RequestLog {
  done(exchange: Exchange, status: number, fault: Fault | undefined): void;
  gone(exchange: Exchange): void;
  brokenReply(exchange: Exchange, problem: string): void;
}

/** RFC 9112, 3.2: without it nobody can say which site was asked. node:http would answer with an empty body. */
export function requireHost(exchange: Exchange): void {
  if (exchange.headers.host === undefined && exchange.request.httpVersion !== '1.0') {
    throw new Fault('invalid_request', 'The request has no Host header.', { details: { in: 'headers' } });
  }
}

const oneOnly = new Set(['host', 'authorization']);

/**
 * Of a header that may stand only once, node:http keeps the first. Whatever stands before this node may have looked at
 * the other: nobody could say for whom, or where, the request is (RFC 9112, 3.2).
 */
export function refuseRepeated(exchange: Exchange): void {
  const { rawHeaders } = exchange.request;
  const seen: string[] = [];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const { length } = rawHeaders[i]!;
    if (length !== 4 && length !== 13) continue; // most headers need no look at their letters
    const name = rawHeaders[i]!.toLowerCase();
    if (!oneOnly.has(name)) continue;
    if (seen.includes(name)) {
      throw new Fault('invalid_request', `The request has more than one ${name} header.`, {
        details: { in: 'headers' },
      });
    }
    seen.push(name);
  }
}

export function refusePath(exchange: Exchange): never {
  if (exchange.malformed) {
    throw new Fault('invalid_request', 'The path has a percent escape that is not valid UTF-8.', {
      details: { in: 'path' },
    });
  }
  throw new Fault('not_found', 'No operation has this path. The contract of this service lists those that exist.');
}

/** Answers OPTIONS, and refuses every other method that the path does not know (A.3). No cross-origin access is granted. */
export function refuseMethod(exchange: Exchange): Reply {
  const known = (exchange.allow ?? []).map((method) => method.toUpperCase());
  const allow = [...new Set([...known, ...(known.includes('GET') ? ['HEAD'] : []), 'OPTIONS'])].join(', ');
  if (exchange.method === 'OPTIONS') return { status: 204, headers: { allow } };
  throw new HttpFault('invalid_request', `This path does not know the method ${exchange.method}. It knows ${allow}.`, {
    status: 405,
    headers: { allow },
    details: { allow: allow.split(', ') },
  });
}

export async function authenticate(exchange: Exchange, needs: StepNeeds): Promise<true> {
  needs.load.arrive(exchange);
  exchange.auth = await needs.authenticate(credentialsOf(exchange.headers));
  return true;
}

/** From here on the request counts as its tenant's. Health is public and takes no place: it must be told under any load. */
export function takePlace(exchange: Exchange, needs: StepNeeds): void {
  if (exchange.auth !== null) needs.load.enter(exchange, exchange.auth.tenant_id);
}

/** openapi-backend keeps what the authentication threw as `{ error }`: it says why, so it is the answer. */
export function refuseCaller(result: unknown): never {
  const error = typeof result === 'object' && result !== null && 'error' in result ? result.error : undefined;
  throw error ?? new Fault('unauthorized', 'This operation needs credentials: Authorization: Bearer <api key>.');
}

export function requireAuth(exchange: Exchange): void {
  if (exchange.operation!.public || exchange.auth !== null) return;
  throw new Fault('unauthorized', 'This operation needs credentials: Authorization: Bearer <api key>.');
}

/** A disabled tenant is refused at once, whatever it asks (TEN-01). */
export function requireActiveTenant(exchange: Exchange, needs: StepNeeds): void | Promise<void> {
  const { auth } = exchange;
  if (auth === null) return;
  const tenant = needs.findTenant(auth.tenant_id);
  if (tenant instanceof Promise) return tenant.then((found) => enterTenant(exchange, auth, found));
  enterTenant(exchange, auth, tenant);
}

function enterTenant(exchange: Exchange, { tenant_id }: AuthContext, tenant: Tenant | undefined): void {
  if (tenant === undefined) throw new Fault('not_found', `There is no tenant ${tenant_id}.`);
  if (tenant.status !== 'active') {
    throw new Fault('forbidden', `Tenant ${tenant_id} is disabled. An administrator of the platform can enable it.`);
  }
  exchange.tenant = tenant;
}

/** SEC-02: the contract names the scopes, all of which are needed. An operation that names none is refused to all. */
export function requireScopes(exchange: Exchange): void {
  const { auth, operation } = exchange;
  if (auth === null) return;
  const needed = operation!.scopes;
  if (needed.length > 0 && needed.every((scope) => auth.scopes.includes(scope))) return;
  const missing = needed.filter((scope) => !auth.scopes.includes(scope));
  throw new Fault(
    'forbidden',
    `${operation!.operationId} needs the scope ${missing.join(', ') || 'that nobody has'}.`,
    {
      details: { missing_scopes: missing },
    },
  );
}

export function takeFromRate(exchange: Exchange, needs: StepNeeds): void | Promise<void> {
  const { auth, tenant, operation } = exchange;
  if (auth === null || tenant === undefined || operation!.rateClass === 'none') return;
  return needs.admit(auth, tenant, operation!.rateClass);
}

/** After everything that can refuse without it: a stranger's upload costs nothing but its headers. */
export async function readBody(exchange: Exchange, needs: StepNeeds): Promise<void> {
  const { requestMediaTypes, bodyRequired } = exchange.operation!;
  if (requestMediaTypes.length === 0) return;
  if (!hasBody(exchange.request)) {
    if (!bodyRequired) return;
    throw new Fault('invalid_request', 'This operation needs a JSON body.', { details: { in: 'body' } });
  }
  requireMediaType(exchange.headers['content-type'], requestMediaTypes);
  if (exchange.awaitsContinue && !(Number(exchange.headers['content-length']) > needs.bodyLimitBytes)) {
    exchange.awaitsContinue = false;
    exchange.response.writeContinue();
  }
  const bytes = await readBytes(exchange.request, needs.bodyLimitBytes, (held) => needs.load.hold(exchange, held));
  exchange.body = parseJsonBody(bytes);
}

export function refuseInvalid(context: Pick<BackendContext, 'validation'>): never {
  throw faultOfViolations((context.validation?.errors ?? []) as PlacedViolation[]);
}

export function refuseUnbuilt(exchange: Exchange): never {
  throw new Fault(
    'not_implemented',
    `${exchange.operation!.operationId} is in the contract and not yet in this release.`,
  );
}

/** A reply outside the contract is a defect of ours: loud where it can be mended, which is before production. */
export function checkReply(exchange: Exchange, reply: Reply, needs: StepNeeds & { requestLog: RequestLog }): void {
  const problem = replyProblem(exchange, reply, needs.contract);
  if (problem === undefined) return;
  needs.requestLog.brokenReply(exchange, problem);
  throw new Fault('internal_error', 'The reply does not keep to the contract.', { detail: problem, retryable: false });
}
