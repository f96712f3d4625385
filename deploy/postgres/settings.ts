/**
 * Settings for a small machine (2 cores, 1 GiB free). Durability (fsync, full_page_writes, synchronous_commit) stays
 * at PostgreSQL's own safe defaults on purpose: an acknowledged event must survive a power cut.
 */
const smallMachine: Readonly<Record<string, string>> = {
  shared_buffers: '128MB', // the hot set of a small node; the rest is the system's page cache
  max_connections: '100', // a few processes with pools of ten, and room for tests that run side by side
  max_wal_size: '1GB', // fewer checkpoints under a burst of runs, still small on a laptop's disk
  checkpoint_timeout: '15min', // each checkpoint makes the next writes of every page write it whole
  wal_compression: 'on', // event rows compress well; less to flush at each commit
  max_parallel_workers_per_gather: '0', // our queries are short, and parallel ones need a large /dev/shm (64 MB in containers)
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] ',
  log_checkpoints: 'off', // a line every quarter of an hour that hides the ones that matter
};

/** `-c name=value` arguments. The server listens on loopback only and opens no socket file. */
export function serverArguments(port: number, overrides: Readonly<Record<string, string>> = {}): string[] {
  const settings = {
    ...smallMachine,
    ...overrides,
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
