import { queryText } from './client';
import { Problem, type ProblemBody } from './problem';
import type { Paths } from './schemas';

interface UploadOptions {
  file: Blob;
  fileName: string;
  query: Record<string, string>;
  /** From 0 to 1, as the bytes leave. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/** Sends one file as it is; `fetch` does not tell how far it is, so this is an XMLHttpRequest. */
export function upload<T>(
  path: keyof Paths,
  { file, fileName, query, onProgress, signal }: UploadOptions,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${path}?${queryText(query)}`);
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    request.setRequestHeader('X-Parley', '1');
    request.setRequestHeader('X-File-Name', encodeURIComponent(fileName));
    request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total, lengthComputable }) =>
      lengthComputable && total > 0 && onProgress(loaded / total);
    request.onload = () => {
      const { status } = request;
      const body = parse(request.responseText);
      if (status >= 200 && status < 300) resolve(body as T);
      else reject(new Problem(status, body));
    };
    request.onerror = () => reject(new Problem(0, { code: 'network' }));
    request.onabort = () => reject(new DOMException('The upload was cancelled', 'AbortError'));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function parse(text: string): ProblemBody {
  try {
    return JSON.parse(text) as ProblemBody;
  } catch {
    return {};
  }
}
