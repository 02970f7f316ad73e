/** Whether it looks like one; the server knows better. */
export const isEmail = (text: string) => /^\S+@\S+\.\S+$/.test(text.trim());
