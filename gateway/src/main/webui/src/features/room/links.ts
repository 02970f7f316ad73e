export interface Piece {
  text: string;
  /** Only addresses of web pages. */
  href?: string;
}

const address = /https?:\/\/[^\s<>"]+/gi;
/** Belongs to the sentence rather than to the address. */
const trailing = /[.,;:!?'’”)\]}]+$/;

/** Takes what somebody wrote apart into text and links. */
export function linked(text: string): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { 0: found, index } of text.matchAll(address)) {
    const href = withoutEnd(found);
    if (!URL.canParse(href)) continue;
    if (index > done) pieces.push({ text: text.slice(done, index) });
    pieces.push({ text: href, href });
    done = index + href.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done) });
  return pieces;
}

/** A bracket at the end stays when it was opened in the address. */
function withoutEnd(found: string): string {
  const bare = found.replace(trailing, '');
  const end = found.slice(bare.length);
  return end.startsWith(')') && bare.includes('(') ? `${bare})` : bare;
}
