/** What is underlined: the ranges of problems, cut where they overlap so that the gravest shows. */
import type { Problem } from "codesocial";

import { positions } from "./places.js";

const GRAVITY = { error: 3, warning: 2, note: 1 } as const;

export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly problem: Problem;
}

/** The place of each problem that has one, in the order of the text. */
export function marksOf(text: string, problems: readonly Problem[]): Mark[] {
  const placed = problems.flatMap((problem) => (problem.range ? [{ problem, range: problem.range }] : []));
  const bytes = [...new Set(placed.flatMap(({ range }) => [range.start.offset, range.end.offset]))].sort((a, b) => a - b);
  const found = positions(text, bytes);
  const at = new Map(bytes.map((byte, index) => [byte, found[index] ?? 0]));
  return placed
    .map(({ problem, range }) => {
      const from = at.get(range.start.offset) ?? 0;
      return { problem, from, to: Math.max(at.get(range.end.offset) ?? from, Math.min(from + 1, text.length)) };
    })
    .sort((one, other) => one.from - other.from || other.to - one.to);
}

/** Writes the text into the element behind the editor, with what is underlined. */
export function underline(mirror: HTMLElement, text: string, marks: readonly Mark[]): void {
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  const pieces: (Node | string)[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (const [index, from] of edges.entries()) {
    const to = edges[index + 1];
    if (to === undefined) break;
    open = open.filter((mark) => mark.to > from);
    for (let mark = marks[next]; mark !== undefined && mark.from <= from; mark = marks[++next]) open.push(mark);
    const piece = text.slice(from, to);
    const gravest = open.reduce((most, { problem }) => Math.max(most, GRAVITY[problem.severity]), 0);
    if (gravest === 0) {
      pieces.push(piece);
    } else {
      const mark = document.createElement("mark");
      mark.className = gravest === 3 ? "error" : gravest === 2 ? "warning" : "note";
      mark.textContent = piece;
      pieces.push(mark);
    }
  }
  // A last line that is empty has no height without something in it.
  mirror.replaceChildren(...pieces, "\n ");
}
