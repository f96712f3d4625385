/** Something that befell the nodes or what they stand on, in milliseconds since 1970. */
export interface Disturbance {
  atMs: number;
  /** Its end, when it lasted. */
  untilMs?: number;
  /** A process stood still meanwhile, and woke up at the end. */
  stoodStill?: boolean;
}
