/**
 * What must not reach a log whatever field it came in by (SEC-04): our API keys keep their public prefix; other
 * bearer tokens, model providers' keys, passwords in URLs and whatever stands in a field that is called a secret go.
 */
const secrets: readonly (readonly [trigger: string, pattern: RegExp, replacement: string])[] = [
  ['aos_', /\b(aos_[a-z0-9]{8})_[A-Za-z0-9_-]+/g, '$1_[redacted]'],
  ['earer ', /\b(bearer )[A-Za-z0-9._~+/=-]{6,}/gi, '$1[redacted]'],
  ['sk-', /\bsk-[A-Za-z0-9_-]{8,}/g, 'sk-[redacted]'],
  ['://', /(:\/\/[^:/@\s"]*:)[^@/\s"]+@/g, '$1[redacted]@'],
  [
    '":"',
    /"(authorization|proxy-authorization|cookie|set-cookie|x-api-key|api_key|apikey|password|secret|token|access_token|refresh_token|client_secret)":"(?:[^"\\]|\\.)*"/gi,
    '"$1":"[redacted]"',
  ],
];

/** Blots secrets out of one finished line of JSON; what comes out is JSON still, on one line. */
export function redactLine(line: string): string {
  for (const [trigger, pattern, replacement] of secrets) {
    if (line.includes(trigger)) line = line.replace(pattern, replacement);
  }
  return line;
}
