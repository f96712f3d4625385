/** Where entries go when no namespace is named. */
export const kvNamespaceDefault = 'default';

/** The names of an entry as the input schemas of both kv tools describe them. */
export const kvNames = {
  namespace: {
    type: 'string',
    description: `Group of keys; "${kvNamespaceDefault}" when absent.`,
    pattern: '^[a-z0-9][a-z0-9._-]*$',
    maxLength: 64,
  },
  key: {
    type: 'string',
    description: 'Name of the value inside its namespace.',
    // No control characters, which no log shows, and no half surrogate pairs, which no database stores.
    pattern: '^[^\\p{Cc}\\p{Cs}]+$',
    maxLength: 256,
  },
} as const;
