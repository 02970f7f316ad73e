/** The header that refuses a change when somebody else has made one meanwhile. */
export const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });
