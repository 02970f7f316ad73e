/** Without it Excel takes UTF-8 for the encoding of its country. */
const byteOrderMark = '\uFEFF';

/** RFC 4180. What a spreadsheet would take for a formula is kept a text. */
export const csvText = (rows: string[][]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

function cell(text: string): string {
  const harmless = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

export const csvFile = (text: string): Blob =>
  new Blob([byteOrderMark, text], { type: 'text/csv;charset=utf-8' });

export function saveCsv(name: string, text: string) {
  const url = URL.createObjectURL(csvFile(text));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
