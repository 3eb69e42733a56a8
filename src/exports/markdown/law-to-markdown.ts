import type { RootContent } from 'mdast';
import { answerText } from '../../model/activity-answer.ts';
import type { Catalogue, Rule } from '../../model/catalogue.ts';
import { lawsOf } from '../../model/laws.ts';
import { writtenDay } from '../../model/written-day.ts';
import type { Footnotes } from './footnotes.ts';
import { ruleItems } from './items.ts';
import { entryLink, heading, list, paragraph } from './nodes.ts';
import { proseToMarkdown } from './prose-to-markdown.ts';

/** What stands below the title of the page of rules: a section a law, and in it each rule. */
export function lawToMarkdown({ rules }: Catalogue, footnotes: Footnotes): RootContent[] {
  return lawsOf(rules).flatMap(({ source, asOf, rules: own }) => [
    heading(2, source.short ?? source.title),
    paragraph(entryLink('sources', source), `, as of ${writtenDay(asOf)}`),
    ...own.flatMap((rule) => ruleToMarkdown(rule, asOf, footnotes)),
  ]);
}

function ruleToMarkdown(rule: Rule, asOfLaw: string, footnotes: Footnotes): RootContent[] {
  return [
    heading(3, `${rule.at}: ${rule.title}`),
    ...proseToMarkdown(rule.text, footnotes, rule.citations),
    list([
      paragraph('Page: ', entryLink('rules', rule)),
      ...ruleItems(rule),
      ...(rule.asOf === asOfLaw ? [] : [paragraph(`As of: ${writtenDay(rule.asOf)}`)]),
      ...rule.activities.map((activity) =>
        paragraph('Done in: ', entryLink('activities', activity), `. ${answerText(activity)}`),
      ),
    ]),
  ];
}
