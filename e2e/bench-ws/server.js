// Sends what is posted to /broadcast to every socket, and what is posted to /one?to=N to the socket opened as /?n=N.
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

const byNumber = new Map();
const server = createServer((request, response) => {
  const url = new URL(request.url, 'http://localhost');
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (part) => (body += part));
  request.on('end', () => {
    if (url.pathname === '/broadcast') {
      for (const socket of sockets.clients) {
        socket.send(body);
      }
    } else if (url.pathname === '/one') {
      byNumber.get(url.searchParams.get('to')).send(body);
    }
    response.writeHead(200, { 'content-length': 0 }).end();
  });
});
const sockets = new WebSocketServer({ server });
sockets.on('connection', (socket, request) => {
  byNumber.set(new URL(request.url, 'http://localhost').searchParams.get('n'), socket);
});
server.keepAliveTimeout = 0; // connections wait while others are measured
server.listen(Number(process.env.PORT), '127.0.0.1');
