/** What `satori` draws: an element with inline styles, of which it lays out a subset of CSS's flexbox. */
export interface Element {
  readonly type: 'div';
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children: string | readonly Element[];
  };
}

/** A box with text or with further boxes in it. */
export function box(style: Element['props']['style'], children: string | readonly Element[] = []): Element {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
