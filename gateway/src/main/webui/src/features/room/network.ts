export type NetworkResult = 'direct' | 'relay' | 'blocked';

const within = 6_000;

/** Gathers the ways in which media could travel; with a relay on offer, tells whether it can be reached. */
export async function checkNetwork(iceServers: RTCIceServer[]): Promise<NetworkResult> {
  if (typeof RTCPeerConnection === 'undefined') return 'blocked';
  const connection = new RTCPeerConnection({ iceServers });
  const kinds = new Set<string>();
  try {
    const gathered = new Promise<void>((done) => {
      connection.onicecandidate = ({ candidate }) => {
        if (!candidate) return done();
        if (candidate.type) kinds.add(candidate.type);
        if (candidate.type === 'relay') done();
      };
      setTimeout(done, within);
    });
    connection.createDataChannel('check');
    await connection.setLocalDescription();
    await gathered;
  } catch {
    return 'blocked';
  } finally {
    connection.close();
  }
  if (kinds.has('relay')) return 'relay';
  return kinds.size > 0 ? 'direct' : 'blocked';
}
