import { Fault } from '#vocabulary/fault.ts';

/** The same sentence wherever a model is named that does not exist for the caller. */
export function modelNotFound(modelRef: string): Fault {
  return new Fault('not_found', `The model "${modelRef}" does not exist; GET /v1/models lists those that do.`, {
    details: { param: 'model', openai_code: 'model_not_found' },
  });
}
