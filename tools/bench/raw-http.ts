/** The limit that request costs are held against: node:http alone, one JSON reply from memory. `node raw-http.ts PORT` */
import http from 'node:http';

const reply = JSON.stringify({
  run: { run_id: 'run_01JD2Q8W5Z3K7M9N4P6R8S0T1V', status: 'completed' },
  pad: 'x'.repeat(700),
});

http
  .createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      if (parts.length > 0) JSON.parse(Buffer.concat(parts).toString());
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(reply) });
      response.end(reply);
    });
  })
  .listen(Number(process.argv[2]), '127.0.0.1', () => console.log('ready'));
