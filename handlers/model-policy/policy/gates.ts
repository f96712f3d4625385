import { Fault } from '#vocabulary/fault.ts';
import type { AuthContext } from '#vocabulary/auth-context.ts';
import type { Exchange } from '../exchange/exchange.ts';
import type { Inspectable } from '../exchange/inspectable.ts';
import { blockedFault } from './blocked-fault.ts';
import { joinDecisions } from './decision.ts';
import { governsOutput, judge } from './judge.ts';
import { Judging } from './judging.ts';
import { readRuleset, type Ruleset, type Stage } from './ruleset.ts';
import type { RulesetSource } from './ruleset-source.port.ts';
import { fromFirstWord, judgeStream } from './stream/judge-stream.ts';

/** The step `policy before`: judges the prompt by the tenant's policy, and sends on what may be sent. */
export function judgePrompt(rulesets: RulesetSource): (exchange: Exchange) => Promise<void> {
  return async (exchange) => {
    const { ask, tenant } = exchange;
    exchange.ruleset = await usableRuleset(rulesets, ask.auth, tenant?.default_policy_id ?? '');
    const { prompt } = exchange;
    exchange.prompt =
      prompt.operation === 'chat' ? passed(exchange, 'prompt', prompt) : passed(exchange, 'prompt', prompt);
  };
}

/**
 * The step `policy after`: judges the answer before anything of it is released. A policy without output rules lets
 * answers and streams pass untouched; with one, a stream is judged while it flows.
 */
export async function judgeAnswer(exchange: Exchange): Promise<void> {
  const { ruleset, answer } = exchange;
  if (!ruleset || !answer) throw new Fault('internal_error', 'An answer reached policy out of turn.');
  if (!governsOutput(ruleset) || answer.kind === 'embed') return;
  if (answer.kind === 'chat') exchange.answer = passed(exchange, 'output', answer);
  else {
    const judged = judgeStream(exchange, new Judging(ruleset, 'output'), answer.batches);
    exchange.answer = { kind: 'stream', batches: await fromFirstWord(judged) };
  }
}

/** @throws Fault `policy_blocked` when the ruleset is missing or cannot be read, whatever the reason */
export async function usableRuleset(rulesets: RulesetSource, auth: AuthContext, policyId: string): Promise<Ruleset> {
  const document = await rulesets.find(auth, policyId).catch((error: unknown) => {
    throw new Fault('policy_blocked', `The policy "${policyId}" cannot be read, so nothing is allowed.`, {
      details: { policy_id: policyId, reasons: [`policy_unusable:${policyId}`] },
      cause: error,
    });
  });
  return readRuleset(policyId, document);
}

/** Adds the verdict to the exchange and answers the content as it may go on. */
function passed<Content extends Inspectable<Content>>(exchange: Exchange, stage: Stage, content: Content): Content {
  const judgement = judge(exchange.ruleset!, stage, content);
  exchange.decision = exchange.decision ? joinDecisions(exchange.decision, judgement.decision) : judgement.decision;
  if (exchange.decision.decision === 'blocked') throw blockedFault(exchange.decision, stage);
  return judgement.content;
}
