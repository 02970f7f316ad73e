import { bytesOf, type Kept } from './kept';

/*
 * A recording as a file that plays everywhere and can still be handed in: behind its bytes stands an element that
 * players skip (EBML's Void, RFC 8794 11.3.3; ISO 14496-12's "free" box) with what the server needs to know.
 */
const mark = 'PRLY';
const utf8 = new TextEncoder();

type About = Omit<Kept, 'ended' | 'sent' | 'refused' | 'times' | 'digests'>;

export function fileOf(recording: Kept, chunks: ArrayBuffer[]): Blob {
  const { key, interviewId, questionId, number, take, mimeType, begunAt, id, sizes } = recording;
  const about: About = { key, interviewId, questionId, number, take, mimeType, begunAt, id, sizes };
  const text = utf8.encode(JSON.stringify(about));
  const length = new DataView(new ArrayBuffer(4));
  length.setUint32(0, text.length);
  const content = text.length + 4 + mark.length;
  return new Blob([...chunks, headOf(mimeType, content), text, length.buffer, mark], {
    type: mimeType.split(';')[0] ?? '',
  });
}

function headOf(mimeType: string, content: number): ArrayBuffer {
  const mp4 = mimeType.includes('mp4');
  const head = new DataView(new ArrayBuffer(mp4 ? 8 : 9));
  if (mp4) {
    head.setUint32(0, content + 8);
    utf8.encode('free').forEach((byte, i) => head.setUint8(4 + i, byte));
  } else {
    head.setUint8(0, 0xec);
    head.setUint8(1, 0x01);
    head.setUint32(5, content);
  }
  return head.buffer;
}

/** What a file held, if it was saved from here for this interview and is whole. */
export async function readFile(
  file: Blob,
  interviewId: string,
): Promise<{ recording: Kept; chunks: Blob[] } | undefined> {
  const end = await file.slice(-8).arrayBuffer();
  if (end.byteLength < 8 || new TextDecoder().decode(end.slice(4)) !== mark) return undefined;
  const length = new DataView(end).getUint32(0);
  const about = parse(await file.slice(-8 - length, -8).text());
  if (!about || about.interviewId !== interviewId) return undefined;
  const recording: Kept = { ...about, ended: true, sent: 0, refused: null, times: [], digests: [] };
  if (bytesOf(recording) > file.size) return undefined;
  let from = 0;
  const chunks = about.sizes.map((size) => file.slice(from, (from += size)));
  return { recording, chunks };
}

function parse(text: string): About | undefined {
  try {
    const about = JSON.parse(text) as About;
    return Array.isArray(about.sizes) && typeof about.key === 'string' ? about : undefined;
  } catch {
    return undefined;
  }
}

/** "answer-2-093015.webm" */
export const nameOf = ({ number, mimeType, begunAt }: Kept) =>
  `answer-${number}-${new Date(begunAt).toISOString().slice(11, 19).replaceAll(':', '')}.${
    mimeType.includes('mp4') ? 'mp4' : 'webm'
  }`;
