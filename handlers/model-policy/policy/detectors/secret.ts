import type { Span } from './span.ts';

/**
 * Keys and tokens that their vendors mark with a prefix of their own. Each pattern starts with fixed letters and goes
 * on with one class of characters of bounded or greedy length, so that no text makes it slow.
 */
const patterns: readonly RegExp[] = [
  /\bsk-[A-Za-z0-9_-]{20,}/g, // OpenAI, Anthropic, and gateways that follow them
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, // AWS access key ids
  /\bgh[opsur]_[A-Za-z0-9]{36,}/g, // GitHub
  /\bgithub_pat_[A-Za-z0-9_]{40,}/g,
  /\bglpat-[A-Za-z0-9_-]{20,}/g, // GitLab
  /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g, // Slack
  /\bAIza[A-Za-z0-9_-]{35}/g, // Google
  /\bhf_[A-Za-z0-9]{30,}/g, // Hugging Face
  /\bnpm_[A-Za-z0-9]{36}/g,
  /\b[rs]k_live_[A-Za-z0-9]{20,}/g, // Stripe
  /\baos_[A-Za-z0-9]{8}_[A-Za-z0-9_-]{43}/g, // this product's own
  /\beyJ[A-Za-z0-9_-]{10,500}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{10,}/g, // JSON Web Tokens
  /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----/g,
];

export function findSecrets(text: string): Span[] {
  const found: Span[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}
