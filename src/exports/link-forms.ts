/** A link in each form that people paste into documents, with what the title holds escaped as the form wants it. */
export function linkForms(title: string, url: string) {
  const html = title.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return [
    { name: 'Markdown', text: `[${title.replace(/[\\[\]*_`<~]|&(?=#?\w+;)/g, '\\$&')}](${url})` },
    { name: 'HTML', text: `<a href="${url}">${html}</a>` },
    { name: 'reStructuredText', text: `\`${title.replace(/[\\`<*|]/g, '\\$&')} <${url}>\`__` },
    { name: 'AsciiDoc', text: `link:${url}[${title.replace(/\]/g, '\\]')}]` },
    { name: 'Plain text', text: `${title}: ${url}` },
  ];
}
