import { ErrorReplies } from './error-replies.js';
import { EventMessages } from './event-messages.js';
import { Examples } from './examples.js';
import { OperationExtensions } from './operation-extensions.js';
import { OperationName } from './operation-name.js';
import { OperationStatuses } from './operation-statuses.js';
import { PathParameters } from './path-parameters.js';
import { ReplyHeaders } from './reply-headers.js';
import { VocabularySchema } from './vocabulary-schema.js';

/** The rules that Redocly cannot know: what AgentOS promises for every operation, schema and event (G-06). */
export default function agentosRules() {
  return {
    id: 'agentos',
    rules: {
      oas3: {
        'operation-name': OperationName,
        'operation-extensions': OperationExtensions,
        'operation-statuses': OperationStatuses,
        examples: Examples,
        'reply-headers': ReplyHeaders,
        'error-replies': ErrorReplies,
        'path-parameters': PathParameters,
        'vocabulary-schema': VocabularySchema,
      },
      async3: {
        'event-messages': EventMessages,
        'vocabulary-schema': VocabularySchema,
      },
    },
  };
}
