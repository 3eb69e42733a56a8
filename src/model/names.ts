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

/**
 * The part of a URL that a name makes: lower-case letters, digits and hyphens. The signs that tell names apart are
 * spoken, so that C++ is not C. Empty when nothing of the name can stand in a URL.
 */
export function nameSlug(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’]/gu, '')
    .replace(/\+/g, ' plus ')
    .replace(/#/g, ' sharp ')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * The first letters of a name of two words or more, with abbreviations whole: PM, SRE, MLE. Nothing for other names,
 * nor where a word such as MLOps is a blend already, which nobody shortens further.
 */
export function initials(name: string): string | undefined {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 2 || words.some((word) => /\p{Ll}.*\p{Lu}|\p{Lu}{2}.*\p{Ll}/u.test(word))) return undefined;
  return words.map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : word.charAt(0).toUpperCase())).join('');
}
