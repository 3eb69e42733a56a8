import { COLORS } from './colors.ts';
import { SANS, SERIF } from './fonts.ts';

/** Width and height of every preview image in pixels, as the sites that show previews ask for. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

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

/** The sheet that all previews share: paper, a rule in the accent color on top, and a line with two short texts. */
export function frame(accent: string, left: string, right: string, children: readonly Element[]): Element {
  const sheet = {
    ...PREVIEW_SIZE,
    boxSizing: 'border-box',
    flexDirection: 'column',
    padding: '46px 72px 54px',
    backgroundColor: COLORS.paper,
    borderTop: `14px solid ${accent}`,
    color: COLORS.ink,
    fontFamily: SERIF,
  };
  return box(sheet, [
    box({ justifyContent: 'space-between', marginBottom: 34, fontSize: 32, flexShrink: 0 }, [
      box({ fontStyle: 'italic', fontWeight: 600 }, left),
      box({ color: accent, fontFamily: SANS, fontSize: 30 }, right),
    ]),
    ...children,
  ]);
}

/**
 * A title, smaller when it is long, and its explanation in as many lines as the title leaves room for.
 *
 * @param moreLines how many more there is room for, where little stands below
 */
export function titleAndText(title: string, between: Element, text: string, moreLines = 0): Element[] {
  // A title up to this long fits on one line.
  const isOneLine = title.length <= 26;
  const fontSize = title.length <= 22 ? 88 : isOneLine ? 76 : 64;
  const prose = { display: 'block', flexShrink: 0, wordBreak: 'break-word' };
  return [
    box({ ...prose, fontSize, fontWeight: 600, lineHeight: 1.08, letterSpacing: '-0.012em', lineClamp: 2 }, title),
    between,
    box(
      { ...prose, fontSize: 38, lineHeight: 1.32, color: COLORS.muted, lineClamp: (isOneLine ? 3 : 2) + moreLines },
      text,
    ),
  ];
}
