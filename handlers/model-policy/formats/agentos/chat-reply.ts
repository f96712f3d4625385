import type { CanonicalReply, ChatReply, TokenUsage } from '../../exchange/chat.ts';
import { mapTextLeaves, type Walk } from '../text-leaves.ts';

const walk: Walk = {
  skip: new Set(['id', 'finishReason']),
  json: new Set(['argumentsText']),
  numbers: new Set(),
};

/** A reply of a provider that speaks no wire format of its own. */
export function canonicalChatReply(reply: CanonicalReply, usage: TokenUsage | null): ChatReply {
  return {
    kind: 'chat',
    format: 'agentos',
    native: null,
    usage,
    uninspected: [],
    mapTexts(visit) {
      const mapped = mapTextLeaves(reply, visit, walk) as CanonicalReply;
      return mapped === reply ? this : canonicalChatReply(mapped, usage);
    },
    canonical: () => reply,
  };
}
