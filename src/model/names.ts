/**
 * The form in which two names are compared: lower case, without accents, punctuation or spaces, but with the `+`
 * and `#` that tell C++ and C# from C.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]/gu, '');
}
