/** SHA-256 of these bytes. */
export const sha256 = async (bytes: ArrayBuffer): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));

export const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));

export const hex = (bytes: Uint8Array) =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const fromBase64 = (text: string) => Uint8Array.from(atob(text), (each) => each.charCodeAt(0));

/** The hash of a whole recording: over the digests of its chunks, one after the other. In hex. */
export async function hashOverChunks(digests: readonly string[]): Promise<string> {
  const all = new Uint8Array(digests.length * 32);
  digests.forEach((digest, i) => all.set(fromBase64(digest), i * 32));
  return hex(await sha256(all.buffer));
}
