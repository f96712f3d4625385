import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plantedBugs, type PlantedBug } from './planted-bugs.ts';

/**
 * Whether the simulation finds bugs: plants them in a copy of the sources, one at a time, and simulates until one seed
 * fails. `npm run simulate:self-test -- [words of a bug's name]`; words that name no bug are wrong use, and not a pass.
 */
const wanted = process.argv.slice(2).join(' ');
const bugs = plantedBugs.filter(({ name }) => name.includes(wanted));
if (bugs.length === 0) {
  const names = plantedBugs.map(({ name }) => `  ${name}`).join('\n');
  console.error(
    `npm run simulate:self-test -- [words of a bug's name]\n\nNo bug is called "${wanted}". There are:\n${names}`,
  );
  process.exit(2);
}

const root = fileURLToPath(new URL('../..', import.meta.url));
/** A bug that hides for longer than this is not found in CI either before it has done harm. */
const seedsMax = 4_000;
/** A bug that makes the engine turn in circles is found as well. */
const patienceMs = 180_000;

const copy = mkdtempSync(join(tmpdir(), 'agentos-self-test-'));
let missed = 0;
try {
  for (const part of ['package.json', 'handlers', 'tools/simulate']) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  for (const part of ['generated', 'node_modules']) symlinkSync(join(root, part), join(copy, part));
  const sound = await firstFinding();
  if (sound !== undefined) throw new Error(`The sources fail as they are: ${sound}`);
  for (const bug of bugs) {
    const unplant = plant(bug);
    const finding = await firstFinding();
    unplant();
    if (finding === undefined) missed++;
    console.log(finding === undefined ? `MISSED  ${bug.name}` : `found   ${bug.name}\n          ${finding}`);
  }
  console.log(`${bugs.length - missed} passed, ${missed} failed`);
} finally {
  rmSync(copy, { recursive: true });
}
process.exitCode = missed > 0 ? 1 : 0;

/** @returns what takes it out again */
function plant({ file, from, to }: PlantedBug): () => void {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
  return () => writeFileSync(path, text);
}

/** What the first seed that fails says. */
function firstFinding(): Promise<string | undefined> {
  const program = join(copy, 'tools/simulate/main.ts');
  const child = spawn(process.execPath, [program, '--seeds', String(seedsMax), '--stop-at-first'], { cwd: copy });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const killed = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      clearTimeout(killed);
      if (code === 0) return resolve(undefined);
      resolve(
        /^seed \d+: .{0,160}/m.exec(said)?.[0] ??
          (code === null ? 'it never ends' : `it breaks: ${said.slice(0, 200)}`),
      );
    });
  });
}
