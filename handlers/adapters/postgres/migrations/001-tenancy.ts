import type { Knex } from 'knex';

/**
 * Tenants, who acts in them, with which keys, and what was done.
 * - tenants.entitlements and .quotas hold only what was stated; null and missing parts come from the plan.
 * - api_keys.digest is the SHA-256 of the secret; the prefix is public and finds a key before its tenant is known, which
 *   is why that index alone does not start with the tenant. It is not unique: uniqueness would be across tenants.
 * - audit_log is only ever added to: a trigger refuses the rest, whatever role asks.
 */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    create table tenants (
      tenant_id text primary key,
      name text not null,
      status text not null default 'active' check (status in ('active', 'disabled')),
      plan_tier text not null,
      default_policy_id text not null,
      entitlements jsonb,
      quotas jsonb,
      metadata jsonb not null default '{}',
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    );
    create table principals (
      tenant_id text not null references tenants (tenant_id),
      principal_id text not null,
      principal_type text not null check (principal_type in ('user', 'service')),
      display_name text,
      roles text[] not null,
      scopes text[],
      acts_for text[] not null default '{}',
      status text not null default 'active' check (status in ('active', 'disabled')),
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      primary key (tenant_id, principal_id)
    );
    create table api_keys (
      tenant_id text not null,
      key_id text not null,
      principal_id text not null,
      prefix text not null,
      digest bytea not null check (octet_length(digest) = 32),
      scopes text[],
      created_at timestamptz not null default now(),
      expires_at timestamptz,
      revoked_at timestamptz,
      last_used_at timestamptz,
      primary key (tenant_id, key_id),
      foreign key (tenant_id, principal_id) references principals (tenant_id, principal_id)
    );
    create index api_keys_of_principal on api_keys (tenant_id, principal_id, key_id);
    create index api_keys_by_prefix on api_keys (prefix);

    create table audit_log (
      tenant_id text not null,
      audit_id text not null,
      time timestamptz not null,
      actor jsonb not null,
      action text not null,
      resource_type text not null,
      resource_id text not null,
      outcome text not null check (outcome in ('ok', 'denied', 'error')),
      policy_id text,
      details jsonb,
      correlation_id text not null,
      primary key (tenant_id, audit_id)
    );
    create index audit_log_of_resource on audit_log (tenant_id, resource_type, resource_id, audit_id);
    create function audit_log_refuse_change() returns trigger language plpgsql as $$
      begin raise exception 'audit_log is append-only'; end $$;
    create trigger audit_log_append_only before update or delete on audit_log
      for each row execute function audit_log_refuse_change();
    create trigger audit_log_no_truncate before truncate on audit_log
      for each statement execute function audit_log_refuse_change();
  `);
}
