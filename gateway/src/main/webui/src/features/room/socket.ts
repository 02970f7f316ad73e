import type { SocketLike } from './signaling';

/** A browser's WebSocket on this page's own origin. */
export function openSocket(path: string, protocols: string[]): SocketLike {
  const url = new URL(path, window.location.href);
  url.protocol = url.protocol.replace('http', 'ws');
  const socket = new WebSocket(url, protocols);
  const like: SocketLike = {
    send: (text) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(text);
    },
    close: (code, reason) => socket.close(code, reason),
    onopen: null,
    onmessage: null,
    onclose: null,
    onerror: null,
  };
  socket.onopen = () => like.onopen?.();
  socket.onmessage = (event: MessageEvent<unknown>) => like.onmessage?.({ data: event.data });
  socket.onclose = (event) => like.onclose?.({ code: event.code, reason: event.reason });
  socket.onerror = () => like.onerror?.();
  return like;
}
