import { answer, api } from './client';

const of = (id: string, recordingId: string) => ({ params: { path: { id, recordingId } }, candidate: true });

/** How a recorded answer reaches the server: announced, chunk by chunk, and completed. Each may be repeated. */
export const recordingApi = {
  /** The same key gets the same recording, also after a reload. */
  announce: (id: string, body: { questionId: string; take: number; mimeType: string }, key: string) =>
    answer(
      api.POST('/api/v1/ai/{id}/recordings', {
        params: { path: { id } },
        body,
        headers: { 'Idempotency-Key': key },
        repeatable: true,
        candidate: true,
      }),
    ),
  /** @param digest SHA-256 in base64 (RFC 9530) */
  send: (id: string, recordingId: string, number: number, bytes: Blob, digest: string) =>
    answer(
      api.PUT('/api/v1/ai/{id}/recordings/{recordingId}/chunks/{number}', {
        params: {
          path: { id, recordingId, number: String(number) as unknown as number },
          header: { 'Content-Digest': `sha-256=:${digest}:` },
        },
        body: bytes as unknown as string,
        headers: { 'Content-Type': 'application/octet-stream' },
        candidate: true,
      }),
    ),
  complete: (id: string, recordingId: string, body: { chunks: number; sha256: string }) =>
    answer(
      api.POST('/api/v1/ai/{id}/recordings/{recordingId}/complete', {
        ...of(id, recordingId),
        body,
        repeatable: true,
      }),
    ),
};
