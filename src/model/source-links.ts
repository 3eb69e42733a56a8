import type { SourceFrontMatter } from '../schema/source.ts';

/** Where a DOI is resolved. */
export function doiAddress(doi: string): string {
  return `https://doi.org/${doi}`;
}

/** Where a source can be read: its own address, or else its DOI's; nothing when it has neither. */
export function whereToRead({ url, doi }: Pick<SourceFrontMatter, 'url' | 'doi'>): string | undefined {
  return url ?? (doi && doiAddress(doi));
}
