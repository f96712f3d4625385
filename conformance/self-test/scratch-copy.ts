import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../driver/child.ts';
import { withEdit, type Edit } from './planted-bug.ts';

/** What programs and nodes need of the project. */
const parts = ['package.json', 'contracts', 'generated', 'handlers', 'deploy', 'conformance'];

/** The sources once more, to be spoilt: bugs are planted in a copy only, and there is none that could be left in place. */
export class ScratchCopy {
  readonly folder: string;
  /** For the programs' temporary files: what a failed one leaves for its reader nobody reads here. */
  readonly temporary: string;

  constructor() {
    const home = mkdtempSync(join(tmpdir(), 'agentos-self-test-'));
    chmodSync(home, 0o711); // started by root, Postgres runs as somebody else, who must be able to enter
    this.folder = join(home, 'project');
    this.temporary = join(home, 'tmp');
    mkdirSync(this.temporary, { mode: 0o711 });
    for (const part of parts) cpSync(join(projectRoot, part), join(this.folder, part), { recursive: true });
    symlinkSync(join(projectRoot, 'node_modules'), join(this.folder, 'node_modules'));
  }

  plant(edits: readonly Edit[]): void {
    for (const edit of edits) {
      const path = join(this.folder, edit.file);
      writeFileSync(path, withEdit(readFileSync(path, 'utf8'), edit));
    }
  }

  read(file: string): string | undefined {
    const path = join(this.folder, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  }

  remove(): void {
    rmSync(join(this.folder, '..'), { recursive: true, force: true });
  }
}
