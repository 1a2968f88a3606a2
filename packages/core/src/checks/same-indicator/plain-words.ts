/** Words as they are compared: composed, in small letters, one blank between them. */
export function plainWords(text: string): string {
  return text.normalize('NFC').toLowerCase().trim().replaceAll(/\s+/gu, ' ');
}
