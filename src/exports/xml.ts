/** A piece of XML, so that further XML can hold it as it is. */
export interface Xml {
  readonly xml: string;
}

type Content = string | Xml | readonly Content[];

/**
 * Writes XML by template. What is put in is escaped, in elements and in attributes; where the template breaks its
 * lines, there is nothing between the elements.
 */
export function xml({ raw }: TemplateStringsArray, ...contents: readonly Content[]): Xml {
  const elements = raw.map((part) => part.replace(/\s*\n\s*/g, ''));
  return { xml: String.raw({ raw: elements }, ...contents.map(write)) };
}

function write(content: Content): string {
  if (typeof content === 'string') return content.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return 'xml' in content ? content.xml : content.map(write).join('');
}

/** An element as a document of its own. */
export function xmlDocument({ xml: root }: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${root}`;
}
