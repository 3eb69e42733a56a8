import { overviewAddress } from '../model/addresses.ts';
import { FILES, url } from '../routes.ts';
import type { Site } from '../schema/site.ts';
import { xml, xmlDocument } from './xml.ts';

/** Lets a browser add the site's search to its own. Source: the OpenSearch 1.1 draft 6, description document. */
export function openSearchDescription({ title, description }: Site): string {
  return xmlDocument(xml`
    <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
      <ShortName>${beginning(title, 16)}</ShortName>
      <LongName>${beginning(title, 48)}</LongName>
      <Description>${beginning(description, 1024)}</Description>
      <InputEncoding>UTF-8</InputEncoding>
      <Image height="16" width="16" type="image/svg+xml">${url(FILES.favicon)}</Image>
      <Url type="text/html" template="${url(overviewAddress('search'))}?q={searchTerms}"/>
    </OpenSearchDescription>
  `);
}

/** The first characters of a text, without the last if it is a part of what is seen as one, such as an emoji. */
function beginning(text: string, most: number): string {
  const end = [...text].slice(0, most).join('').length;
  return text.slice(0, new Intl.Segmenter().segment(text).containing(end)?.index);
}
