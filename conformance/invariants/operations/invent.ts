import { generateSync } from 'json-schema-faker';
import type { Schema } from '../../contract/document.ts';
import type { Operation } from '../../contract/operations.ts';
import type { SchemaOracle } from '../../contract/schema-oracle.ts';

/** Texts and lists of any length are as good as long ones, and quicker. */
const lengthMax = 200;
const itemsMax = 3;
/** The deepest bodies of the contracts have nine levels. */
const depthMax = 12;
/** Inventions tried for each one wanted: some do not meet every condition of the schema. */
const triesPerBody = 4;

/** Bodies that the contract admits, invented from its schema alone; the same seed invents the same. */
export function inventBodies(operation: Operation, oracle: SchemaOracle, seed: number, count: number): unknown[] {
  const { bodySchema, document } = operation;
  if (!bodySchema) return [];
  const schema = JSON.parse(JSON.stringify({ ...bodySchema, components: document.components }), shortened) as Schema;
  const bodies: unknown[] = [];
  for (let i = 0; i < count * triesPerBody && bodies.length < count; i++) {
    // Every second one states all that may be stated, so that no optional field is forgotten.
    const body: unknown = generateSync(schema, {
      seed: seed + i,
      alwaysFakeOptionals: i % 2 === 0,
      maxDepth: depthMax,
    });
    if (oracle.accepts(bodySchema, body)) bodies.push(body);
  }
  return bodies;
}

function shortened(key: string, value: unknown): unknown {
  if (key === 'maxLength') return Math.min(Number(value), lengthMax);
  if (key === 'maxItems') return Math.min(Number(value), itemsMax);
  return value;
}
