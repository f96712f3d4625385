import { isRecord, recordsIn, textOrNull } from '#model-policy/formats/json.ts';
import { unreachable } from '#model-policy/providers/http/probe.ts';
import type { Upstream } from '#model-policy/providers/http/upstream.ts';
import type { ProbeResult } from '#model-policy/providers/model-provider.port.ts';
import { explainBedrock } from './bedrock-error.ts';

/** Asks the control plane for models and for inference profiles, which are asked for in a model's place. Never throws. */
export async function probeBedrock(control: Upstream): Promise<ProbeResult> {
  try {
    const { status, headers, body } = await control.get('/foundation-models');
    const { trouble, message } = explainBedrock({ status, headers, body });
    // Whoever may invoke models need not be allowed to list them.
    if (status === 403 && /not authorized to perform/i.test(message)) {
      return { ok: true, message: 'It answers; the credentials may not list its models.' };
    }
    if (trouble === 'credentials') return { ok: false, message: `It refuses the key (status ${status}).` };
    if (status >= 500) return { ok: false, message: `It answers its model list with status ${status}.` };
    const models = namesIn(body, 'modelSummaries', 'modelId');
    const profiles = await control.get('/inference-profiles?maxResults=1000');
    const profileIds =
      profiles.status === 200 ? namesIn(profiles.body, 'inferenceProfileSummaries', 'inferenceProfileId') : null;
    if (models === null || profileIds === null) return { ok: true, message: 'It answers.' };
    return { ok: true, message: 'It answers.', models: [...models, ...profileIds] };
  } catch (error) {
    return unreachable(error);
  }
}

function namesIn(body: unknown, list: string, field: string): string[] | null {
  if (!isRecord(body) || !Array.isArray(body[list])) return null;
  return recordsIn(body[list]).flatMap((item) => textOrNull(item[field]) ?? []);
}
