/** Where a worker and those about it say what went wrong and is tried again. */
export interface WorkerLog {
  warn(fields: Record<string, unknown>, message: string): void;
}
