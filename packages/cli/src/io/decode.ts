/** Why bytes could not be read as text. */
export type DecodeProblem = 'utf16' | 'office' | 'binary' | 'notUtf8';

const startsWith = (bytes: Uint8Array, ...head: readonly number[]) =>
  head.every((byte, index) => bytes[index] === byte);

/** The text of UTF-8 bytes, or why they are none. */
export function decode(bytes: Uint8Array): { text: string } | { problem: DecodeProblem } {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return { problem: 'utf16' };
  const office =
    startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || // .docx, .xlsx: a zip
    startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0) || // .doc, .xls: an OLE container
    startsWith(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d); // %PDF-
  if (office) return { problem: 'office' };
  if (bytes.includes(0)) return { problem: 'binary' };
  try {
    // Offsets count a byte order mark: every program that reads the file again can rely on it.
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { problem: 'notUtf8' };
  }
}
