/** The words of a Markdown text, for a client that shows no Markdown. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)(?:\*\*|__|`)/g, '')
    .replace(/^#{1,6} /gm, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, '$1');
}
