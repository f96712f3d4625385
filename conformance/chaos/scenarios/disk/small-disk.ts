import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endOnSignals } from '../../../driver/end-on-signals.ts';

const fillBytes = 64 * 1024;

/** A disk of its own, in memory, that can run full and be made larger. Needs root and a kernel that lets it mount. */
export class SmallDisk {
  readonly folder: string;
  readonly #forget: () => void;

  private constructor(folder: string) {
    this.folder = folder;
    this.#forget = endOnSignals(async () => this.remove());
  }

  /** @returns the disk, or why this machine cannot have one */
  static make(megabytes: number): SmallDisk | string {
    const folder = mkdtempSync(join(tmpdir(), 'agentos-small-disk-'));
    chmodSync(folder, 0o711);
    const problem = mount(['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0711`, 'agentos-small-disk', folder]);
    if (problem === undefined) return new SmallDisk(folder);
    rmSync(folder, { recursive: true });
    return problem;
  }

  /** Writes until not a byte more fits. */
  fill(): void {
    for (let bytes = fillBytes; bytes >= 1;) {
      try {
        appendFileSync(join(this.folder, 'filler'), Buffer.alloc(bytes));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
        bytes = Math.floor(bytes / 2);
      }
    }
  }

  grow(megabytes: number): void {
    const problem = mount(['-o', `remount,size=${megabytes}m`, this.folder]);
    if (problem !== undefined) throw new Error(`the disk could not be made larger: ${problem}`);
  }

  remove(): void {
    this.#forget();
    spawnSync('umount', ['--lazy', this.folder]);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function mount(args: string[]): string | undefined {
  if (process.platform !== 'linux') return 'it needs Linux';
  const { status, stderr, error } = spawnSync('mount', args, { encoding: 'utf8' });
  return status === 0 ? undefined : `mount: ${error?.message ?? stderr.trim()}`;
}
