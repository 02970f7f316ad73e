const name = 'parley-sign-in';

export function announceSignIn() {
  const channel = new BroadcastChannel(name);
  channel.postMessage('signed-in');
  channel.close();
}

export function onSignIn(listener: () => void): () => void {
  const channel = new BroadcastChannel(name);
  channel.onmessage = listener;
  return () => channel.close();
}
