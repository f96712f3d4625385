import { banner } from './banner.ts';
import type { AsyncApiDocument } from './bundle.ts';
import { eventsOf, eventsSource } from './event-types.ts';
import { standaloneModule } from './standalone.ts';

/** `generated/events/validators.js`: one validator for each type of event, chosen by the event's own `type`. */
export function eventValidators(document: AsyncApiDocument): Record<string, string> {
  const events = eventsOf(document);
  const exported = Object.fromEntries(
    events.map(({ title }) => [`validate${title}`, { $ref: `#/components/schemas/${title}` }]),
  );
  const table = events.map(({ type, title }) => `  ['${type}', validate${title}],`).join('\n');
  return {
    'validators.js': `${banner(eventsSource)}${standaloneModule(document.components.schemas, exported, {})}
const validatorOf = new Map([
${table}
]);

export function validateEvent(event) {
  const validate = validatorOf.get(event?.type);
  if (validate === undefined) {
    validateEvent.errors = [unknownType];
    return false;
  }
  const valid = validate(event);
  validateEvent.errors = validate.errors;
  return valid;
}

const unknownType = {
  keyword: 'enum',
  instancePath: '/type',
  schemaPath: '#/properties/type',
  params: { allowedValues: [...validatorOf.keys()] },
  message: 'must be the type of an event that the contract knows',
};
`,
    'validators.d.ts': banner(eventsSource) + declarations,
  };
}

const declarations = `export interface ValidationError {
  readonly keyword: string;
  /** JSON pointer to the value at fault; empty for the whole. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** True when the value is an event of the contract, envelope and payload; otherwise \`errors\` holds the first fault. */
export declare const validateEvent: {
  (event: unknown): boolean;
  errors?: readonly ValidationError[] | null;
};
`;
