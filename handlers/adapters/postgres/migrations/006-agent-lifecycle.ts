import type { Knex } from 'knex';

/** Deleted agents, whose versions stay for the runs that are pinned to them (AGT-02). */
export async function up(db: Knex): Promise<void> {
  await db.raw(`
    alter table agents add column deleted_at timestamptz, add column first_version int not null default 1;
    comment on column agents.first_version is 'older versions belong to a deleted agent of the same id';
  `);
}
