import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { ContractDocument, Schema } from './document.ts';

/**
 * Says whether a value obeys a schema of a contract. Compiled here from the contract itself, and not taken from the
 * validators that the server runs: a fault in those must show.
 */
export class SchemaOracle {
  readonly #ajv: Ajv2020;
  readonly #service: string;
  readonly #compiled = new Map<string, ValidateFunction>();

  private constructor(document: ContractDocument, coerce: boolean) {
    this.#service = document.service;
    this.#ajv = new Ajv2020({ strict: false, allErrors: false, coerceTypes: coerce });
    addFormats.default(this.#ajv);
    this.#ajv.addSchema({ components: document.components }, this.#service);
  }

  /** For JSON values; with `coerce` for texts, as they come in queries and headers. One for each document: compiling is dear. */
  static of(document: ContractDocument, { coerce = false }: { coerce?: boolean } = {}): SchemaOracle {
    const known = coerce ? forTexts : forJson;
    let oracle = known.get(document);
    if (!oracle) {
      oracle = new SchemaOracle(document, coerce);
      known.set(document, oracle);
    }
    return oracle;
  }

  /** What is wrong with the value, one sentence each; empty when it is valid. */
  problems(schema: Schema, value: unknown): string[] {
    const validate = this.#validator(schema);
    return validate(value) ? [] : (validate.errors ?? []).map(sentence);
  }

  accepts(schema: Schema, value: unknown): boolean {
    return this.#validator(schema)(value);
  }

  #validator(schema: Schema): ValidateFunction {
    const key = JSON.stringify(schema);
    let validate = this.#compiled.get(key);
    if (!validate) {
      validate = this.#ajv.compile(JSON.parse(key.replaceAll('"$ref":"#/', `"$ref":"${this.#service}#/`)));
      this.#compiled.set(key, validate);
    }
    return validate;
  }
}

const forJson = new WeakMap<ContractDocument, SchemaOracle>();
const forTexts = new WeakMap<ContractDocument, SchemaOracle>();

function sentence(error: ErrorObject): string {
  return `${error.instancePath || 'the whole'} ${error.message ?? error.keyword} ${JSON.stringify(error.params)}`;
}
