import type { Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Citation } from './citation.ts';

/** Words of a text, and the citations that stand behind them; none behind what no number follows. */
export interface Piece {
  readonly words: string;
  readonly passages: readonly Citation[];
}

/**
 * Cuts text behind each run of citations: a number supports the words before it, back to the number before or to the
 * beginning of the paragraph.
 *
 * @param citations what the marks in the text may mean
 */
export function splitAtCitations(body: readonly RootContent[], citations: readonly Citation[]): Piece[] {
  const byLabel = new Map(citations.map((citation) => [citation.label, citation]));
  const pieces: Piece[] = [];
  const root: Root = { type: 'root', children: [...body] };
  visit(root, (block) => {
    if (block.type !== 'paragraph' && block.type !== 'heading' && block.type !== 'tableCell') return;
    let words = '';
    let passages: Citation[] = [];
    const close = (): void => {
      const said = words.replace(/\s+/g, ' ').trim();
      if (said !== '') pieces.push({ words: said, passages });
    };
    visit(block, (node: Nodes) => {
      if (node.type === 'footnoteReference') {
        const cited = byLabel.get(node.identifier);
        if (cited) passages.push(cited);
        return;
      }
      const text = node.type === 'break' ? ' ' : 'value' in node && node.type !== 'html' ? node.value : '';
      if (text.trim() !== '' && passages.length > 0) {
        close();
        words = '';
        passages = [];
      }
      words += text;
    });
    close();
  });
  return pieces;
}
