import type { Prompt } from '../exchange/exchange.ts';

/** English text of common tokenizers: about 4 characters to a token. Good enough for a guess that is marked as one. */
const charactersPerToken = 4;
/** What the frame of a message (role, separators) takes in common chat formats. */
const tokensPerMessage = 3;

/** The node's own count, the same for the same text on every machine. @param characters UTF-16 code units */
export function estimateTokens(characters: number): number {
  return Math.ceil(characters / charactersPerToken);
}

export function estimatePromptTokens(prompt: Prompt): number {
  let tokens = prompt.operation === 'chat' ? prompt.messageCount * tokensPerMessage : 0;
  prompt.mapTexts((text) => {
    tokens += estimateTokens(text.length);
    return text;
  });
  return tokens;
}
