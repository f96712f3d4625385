import { count, duration, shortened } from './format.ts';
import type { Output } from './output.ts';

export interface Milestone {
  name: string;
  at_ms: number;
}

export interface PhaseRecord {
  name: string;
  status: 'ok' | 'failed';
  duration_ms: number;
  milestones: Milestone[];
}

/** A phase under way: it knows how many milestones it has and tells each one that is reached (CLI-04). */
export interface Phase {
  /** What is being waited for now. */
  doing(text: string): void;
  /** The same for what may take long: also said where nothing is redrawn, once. */
  waiting(text: string): void;
  reached(text: string): void;
}

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const frameMs = 80;

/** Phases with milestones: one redrawn line per phase on a terminal, one line per change everywhere else. */
export class Progress {
  readonly phases: PhaseRecord[] = [];
  readonly #output: Output;

  constructor(output: Output) {
    this.#output = output;
  }

  async phase<T>(name: string, milestones: number, work: (phase: Phase) => Promise<T>): Promise<T> {
    const record: PhaseRecord = { name, status: 'ok', duration_ms: 0, milestones: [] };
    this.phases.push(record);
    const startedAt = performance.now();
    const line = this.#output.live
      ? new LiveLine(this.#output, name, milestones)
      : new PlainLines(this.#output, name, milestones);
    try {
      return await work({
        doing: (text) => line.doing(text),
        waiting: (text) => line.waiting(text),
        reached: (text) => {
          record.milestones.push({ name: text, at_ms: Math.round(performance.now() - startedAt) });
          line.reached(text);
        },
      });
    } catch (cause) {
      record.status = 'failed';
      throw cause;
    } finally {
      record.duration_ms = Math.round(performance.now() - startedAt);
      line.end(record.status === 'ok', record.duration_ms);
    }
  }
}

class PlainLines {
  readonly #output: Output;
  readonly #name: string;
  readonly #total: number;
  #done = 0;
  #said = '';

  constructor(output: Output, name: string, total: number) {
    this.#output = output;
    this.#name = name;
    this.#total = total;
  }

  doing(): void {}

  waiting(text: string): void {
    if (text !== this.#said) this.#output.message(`[${this.#name}] ${text}`);
    this.#said = text;
  }

  reached(text: string): void {
    this.#done++;
    this.#output.message(`[${this.#name} ${this.#done}/${this.#total}] ${text}`);
  }

  end(ok: boolean, ms: number): void {
    this.#output.message(`[${this.#name}] ${ok ? 'done' : 'failed'} in ${duration(ms)}`);
  }
}

class LiveLine {
  readonly #output: Output;
  readonly #name: string;
  readonly #total: number;
  readonly #timer: NodeJS.Timeout;
  #done = 0;
  #frame = 0;
  #text = '';

  constructor(output: Output, name: string, total: number) {
    this.#output = output;
    this.#name = name;
    this.#total = total;
    this.#timer = setInterval(() => this.#draw(), frameMs).unref();
    this.#draw();
  }

  doing(text: string): void {
    this.#text = text;
    this.#draw();
  }

  waiting(text: string): void {
    this.doing(text);
  }

  reached(text: string): void {
    this.#done++;
    this.doing(text);
  }

  end(ok: boolean, ms: number): void {
    clearInterval(this.#timer);
    const { paint } = this.#output;
    const mark = ok ? paint.green('✔') : paint.red('✖');
    const steps = ok ? count(this.#done, 'step') : `${this.#done} of ${this.#total} steps`;
    this.#write(`  ${mark} ${this.#name.padEnd(10)} ${paint.dim(`${steps}, ${duration(ms)}`)}\n`);
  }

  #draw(): void {
    const { paint } = this.#output;
    const frame = frames[this.#frame++ % frames.length]!;
    const room = Math.max(10, (process.stderr.columns ?? 80) - 24);
    this.#write(
      `  ${paint.cyan(frame)} ${this.#name.padEnd(10)} ${this.#done}/${this.#total}  ${paint.dim(shortened(this.#text, room))}`,
    );
  }

  #write(line: string): void {
    process.stderr.write(`\r\u001b[2K${line}`);
  }
}
