import { parseArgs } from 'node:util';
import { startFakeOpenAi } from './server.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '0' }, 'api-key': { type: 'string' } } });
const apiKey = values['api-key'];
const fake = await startFakeOpenAi({ port: Number(values.port), ...(apiKey !== undefined && { apiKey }) });
console.log(JSON.stringify({ msg: 'ready', base_url: fake.baseUrl }));
