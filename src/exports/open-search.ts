import type { Site } from '../schema/site.ts';
import { overviewAddress } from '../model/addresses.ts';
import { FILES, url } from '../routes.ts';

/** Lets a browser add the site's search to its own. Source: the OpenSearch 1.1 draft 6, description document. */
export function openSearchDescription({ title, description }: Site): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(title.slice(0, 16))}</ShortName>
  <LongName>${escapeXml(title.slice(0, 48))}</LongName>
  <Description>${escapeXml(description.slice(0, 1024))}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image height="16" width="16" type="image/svg+xml">${url(FILES.favicon)}</Image>
  <Url type="text/html" template="${url(overviewAddress('search'))}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
