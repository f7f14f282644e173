/** Places in a text: the library counts bytes of UTF-8, an editor in a page counts UTF-16 code units. */

/** The positions of some bytes of a text, in one walk. The bytes must be in ascending order. */
export function positions(text: string, bytes: readonly number[]): number[] {
  const found: number[] = [];
  let byte = 0;
  let position = 0;
  for (const wanted of bytes) {
    while (byte < wanted && position < text.length) {
      const point = text.codePointAt(position) ?? 0;
      byte += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
      position += point < 0x10000 ? 1 : 2;
    }
    found.push(position);
  }
  return found;
}
