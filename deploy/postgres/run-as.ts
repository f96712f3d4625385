import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The user the server runs as; empty when it is the one we already are. */
export interface RunAs {
  uid?: number;
  gid?: number;
}

/** `nobody`: PostgreSQL refuses to run as root, and this user exists everywhere without `useradd`. */
const nobody = { uid: 65534, gid: 65534 };

/** Root lends the server to the owner of existing data, else to `nobody`; everybody else runs it as themselves. */
export function runAsFor(dataDir: string): RunAs {
  if (process.getuid?.() !== 0) return {};
  const owner = statSync(dataDir, { throwIfNoEntry: false });
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : nobody;
}

/** The first folder on the way to `path` that the other user may not enter, or undefined when the way is free. */
export function firstClosedFolder(path: string, user: RunAs): string | undefined {
  const folders: string[] = [];
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    folders.unshift(folder);
    if (folder === dirname(folder)) break;
  }
  return folders.find((folder) => !mayEnter(folder, user));
}

function mayEnter(folder: string, { uid, gid }: RunAs): boolean {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (!stat) return true; // not there yet: we will create it so that it can be entered
  if (uid === undefined) {
    try {
      accessSync(folder, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  }
  const bit = stat.uid === uid ? 0o100 : stat.gid === gid ? 0o010 : 0o001;
  return (stat.mode & bit) !== 0;
}
