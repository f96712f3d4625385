import { banner } from './banner.ts';
import type { AsyncApiDocument } from './bundle.ts';
import { eventsOf, eventsSource, transientEventsOf } from './event-types.ts';
import { standaloneModule } from './standalone.ts';

/** `generated/events/validators.js`: one validator for each type of event, chosen by the event's own `type`. */
export function eventValidators(document: AsyncApiDocument): Record<string, string> {
  const events = eventsOf(document);
  const transient = transientEventsOf(document);
  const exported = Object.fromEntries(
    [...events, ...transient].map(({ title }) => [`validate${title}`, { $ref: `#/components/schemas/${title}` }]),
  );
  const table = (chosen: typeof events) =>
    chosen.map(({ type, title }) => `  ['${type}', validate${title}],`).join('\n');
  return {
    'validators.js': `${banner(eventsSource)}${standaloneModule(document.components.schemas, exported, {})}
export const validateEvent = byType([
${table(events)}
]);

export const validateTransientEvent = byType([
${table(transient)}
]);

function byType(validators) {
  const validatorOf = new Map(validators);
  const unknownType = {
    keyword: 'enum',
    instancePath: '/type',
    schemaPath: '#/properties/type',
    params: { allowedValues: [...validatorOf.keys()] },
    message: 'must be the type of an event that the contract knows',
  };
  return function check(event) {
    const validate = validatorOf.get(event?.type);
    const valid = validate !== undefined && validate(event);
    check.errors = validate === undefined ? [unknownType] : validate.errors;
    return valid;
  };
}
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

export interface EventValidator {
  (event: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

/** True when the value is an event of the contract, envelope and payload; otherwise \`errors\` holds the first fault. */
export declare const validateEvent: EventValidator;

/** The same for what is in no log. */
export declare const validateTransientEvent: EventValidator;
`;
