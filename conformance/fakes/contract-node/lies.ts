/** Ways in which a node can break its promises. A suite that does not notice one of them is worth nothing. */
export const lies = {
  'lets strangers in': '401',
  'forgets scopes': '403',
  "shows that another tenant's thing exists": "another tenant's id",
  'words a missing thing otherwise than a foreign one': "another tenant's id",
  'takes any body': '-> 400',
  'takes any media type': '-> 415',
  'takes any query': '-> 400',
  'takes any size': '-> 413',
  'answers outside of the schema': 'listAgents',
  'answers with an undocumented status': 'listTools',
  'shows a stack trace': '-> 400',
  'gives a code that does not go with the status': '-> 404',
  'leaves out the correlation header': 'getRun',
  'names two correlation ids': '-> 401',
  'breaks the trace': 'continue',
  'hides which methods it knows': '-> 405',
  'makes a new run for an old key': 'again with the key',
  'forgets what a key stood for': 'the key with another body',
  'leaves a gap in the sequence': 'streamRunEvents',
  'ends a run twice': 'streamRunEvents',
  'sends events outside of the contract': 'streamRunEvents',
  'replays from the start whatever was seen': 'resumed by id',
  'streams on behind the end': 'behind its end',
  'knows ids that nobody has': 'an unknown id',
} as const;

export type Lie = keyof typeof lies;
