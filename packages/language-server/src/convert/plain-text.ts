/** The words of a Markdown text, for a client that shows no Markdown. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\[([^[\]]*)\]\([^()]*\)/gu, '$1')
    .replace(/(?<!\\)(?:\*\*|__|`)/gu, '')
    .replace(/^#{1,6} /gmu, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/gu, '$1');
}
