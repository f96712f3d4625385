import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeHome } from '../../driver/own-node.ts';
import { startFakeOpenAi } from '../../fakes/openai-server/server.ts';
import { openAiClientModels } from './models.ts';
import { openAiClientSuite } from './suite.ts';

/** On a node of its own, over HTTP, with real keys. */
openAiClientSuite(async () => {
  const fake = await startFakeOpenAi();
  const home = await NodeHome.open({ fakeBackendUrl: fake.baseUrl });
  writeFileSync(join(home.folder, 'models.json'), JSON.stringify(openAiClientModels(fake.baseUrl)));
  const { portBase } = await home.startNode('node');
  await home.seed();
  return {
    baseUrl: `http://127.0.0.1:${portBase + 1}/v1`,
    token: home.token('usr_member'),
    backendRequests: () => fake.requests.length,
    async close() {
      await home.close(false);
      await fake.close();
    },
  };
});
