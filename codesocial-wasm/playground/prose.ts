/** A text of an association that is no social code yet: read by `importText`, and judged with every place in the text itself. */
import {
  audit,
  type AuditReport,
  type ImportPlace,
  importText,
  type ImportReport,
  type Missing,
  type Position,
  type Problem,
  source,
  type TextRange,
} from "codesocial/lean";

import { positions } from "./places.js";

/** What ends the name of a file that is a social code, or one that is not. */
const CODE = /\.(ya?ml|json)$/i;
const PROSE = /\.(md|markdown|txt|text|html?|xhtml|wiki|mediawiki)$/i;

/** How a text that came without a telling name begins where it is a social code: an object of JSON, or keys that one has. */
const OBJECT = /^\s*\{/;
const KEYS = /^(['"]?)(?:codesocial|title|version|status|language|subject|purpose|stakeholders|governance|articles|dimensions|method)\1\s*:(?:\s|$)/gm;
/** What stands before a Markdown text and is not of it. */
const FRONT_MATTER = /^---[^\S\n]*\n[\s\S]*?\n(?:---|\.\.\.)[^\S\n]*\n/;

/** Whether a text is prose, by its name, else by what it looks like. An empty one is not. */
export function isProse(text: string, name: string): boolean {
  if (PROSE.test(name)) return true;
  if (CODE.test(name) || text.trim() === "" || OBJECT.test(text)) return false;
  const keys = text.replace(FRONT_MATTER, "").match(KEYS) ?? [];
  return !keys.some((key) => key.includes("codesocial")) && keys.length < 2;
}

export interface Reading {
  readonly imported: ImportReport;
  /** The audit of the document that was made, its places in the text; nothing where none could be made. */
  readonly judged?: AuditReport;
}

/** Reads a text and judges what it says. */
export function read(text: string, name: string, options: { language: string; at: string }): Reading {
  const imported = importText(text, { ...(name && { name }), language: options.language, comments: false });
  if (imported.document === undefined) return { imported };
  const report = audit(source(imported.document, { format: "yaml" }), options);
  const place = places(text, imported.document, imported);
  const { level } = report;
  const next = level.next && { ...level.next, missing: level.next.missing.map(place) };
  return {
    imported,
    judged: {
      ...report,
      findings: report.findings.map(place),
      problems: report.problems.map(place),
      level: { ...level, ...(next && { next }) },
    },
  };
}

/** Gives what was found in a document its place in the text of which that was made, or none: nobody has seen the document. */
function places(text: string, made: string, { places: known }: ImportReport) {
  const offsets = [...new Set(known.map(({ at }) => at.offset))].sort((one, other) => one - other);
  const starts = positions(text, offsets);
  const at = new Map(offsets.map((offset, index) => [offset, { start: starts[index] ?? 0, end: starts[index + 1] ?? text.length }]));
  return <Found extends Pick<Problem | Missing, "pointer" | "range"> & { readonly message?: string }>({ range, ...found }: Found): Found => {
    // The longest of the pointers that lead to it, or stand above it.
    const place = known
      .filter(({ pointer }) => found.pointer === pointer || found.pointer?.startsWith(`${pointer}/`))
      .reduce<ImportPlace | undefined>((best, each) => (best && best.pointer.length >= each.pointer.length ? best : each), undefined);
    if (!place) return found as unknown as Found;
    const { start, end } = at.get(place.at.offset) ?? { start: 0, end: text.length };
    const near = text.slice(start, end);
    // What is found stands in backticks in the message; else it is all that the value says.
    const said = [...quoted(found.message), ...(range ? [within(made, range)] : [])].find((words) => words !== "" && near.includes(words));
    const from = said === undefined ? start : start + near.indexOf(said);
    const to = said === undefined ? lineEnd(text, start) : from + said.length;
    const position = positionIn(text, start, place.at);
    return { ...found, range: { start: position(from), end: position(to) } } as unknown as Found;
  };
}

function quoted(message = ""): string[] {
  return message.split("`").filter((_, index) => index % 2 === 1);
}

/** The words of a range of the document, without the quotes of YAML. */
function within(made: string, { start, end }: TextRange): string {
  const [from, to] = positions(made, [start.offset, end.offset]);
  return made.slice(from, to).replace(/^(["'])([\s\S]*)\1$/, "$2");
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

const encoder = new TextEncoder();

/** The places of a text, counted from one of them. */
function positionIn(text: string, start: number, { line, column, offset }: Position): (at: number) => Position {
  return (at) => {
    const between = text.slice(start, at);
    const lines = between.split("\n");
    const last = [...(lines.at(-1) ?? "")].length;
    return {
      line: line + lines.length - 1,
      column: lines.length > 1 ? last + 1 : column + last,
      offset: offset + encoder.encode(between).length,
    };
  };
}
