/** The report beside the text: verdict, level, what to do next, matrix, and each thing found with the way to its line. */
import type { AuditReport, ImportReport, Problem } from "codesocial/lean";

import { positions } from "./places.js";
import type { Words } from "./words.js";

type Child = Node | string;

/** An element with its attributes and what stands in it. Texts stay texts: nothing of a document becomes markup. */
export function element(name: string, attributes: Record<string, string> = {}, ...children: Child[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A sentence of the library, in which words of the text and of the model stand in backticks. */
function spoken(sentence: string): Child[] {
  return sentence.split("`").map((part, index) => (index % 2 === 1 ? element("code", {}, part) : part));
}

/** Takes the reader to a problem. */
export type Go = (problem: Pick<Problem, "range">) => void;

/** The sentence that says how it stands. */
export function verdict(report: AuditReport, words: Words): string {
  const counted = (number: number, [one, many]: readonly string[]) => (number > 0 ? [`${number} ${number > 1 ? many : one}`] : []);
  const { errors, warnings, notes } = report.counts;
  const counts = [...counted(errors, words.errors), ...counted(warnings, words.warnings), ...counted(notes, words.notes)];
  const level = report.level.reached;
  return [
    report.valid ? words.valid : words.notValid,
    ...(level === undefined ? [] : [`${words.level.toLowerCase()} ${level} (${words.levels[level]})`]),
    ...counts,
  ].join(", ");
}

/** All that is said about a text. */
export function contents(report: AuditReport, words: Words, go: Go): Child[] {
  return [level(report, words, go), stated(report, words), matrix(report, words), questions(report, words), found(report, words, go)].flat();
}

function level({ level: { reached, next } }: AuditReport, words: Words, go: Go): Child[] {
  const steps = words.levels.map((name, index) => {
    const state = reached !== undefined && index <= reached ? { class: "reached" } : {};
    const here: Record<string, string> = index === reached ? { "aria-current": "step" } : {};
    return element("li", { ...state, ...here }, `${index} ${name}`);
  });
  const parts: Child[] = [element("h3", {}, words.level), element("ol", { class: "levels" }, ...steps)];
  if (reached === undefined) parts.push(element("p", { class: "quiet" }, words.noLevel));
  if (next && next.missing.length > 0) {
    const items = next.missing.slice(0, 5).map((missing) => {
      const line = missing.range ? [way(`${words.line} ${missing.range.start.line}`, () => go(missing)), " "] : [];
      const times = missing.count > 1 ? ` (${missing.count})` : "";
      return element("li", {}, ...line, element("strong", {}, missing.title + times), ...(missing.help ? [words.colon, ...spoken(missing.help)] : []));
    });
    parts.push(element("h3", {}, `${words.next} (${next.level} ${words.levels[next.level] ?? ""})`), element("ol", { class: "next" }, ...items));
  }
  return parts;
}

function stated({ stated: said }: AuditReport, words: Words): Child[] {
  if (!said) return [];
  const one = (name: string, yes: boolean) =>
    element("div", { class: yes ? "yes" : "no" }, element("dt", {}, name), element("dd", {}, yes ? words.said : words.unsaid));
  return [
    element("h3", {}, words.stated),
    element("dl", { class: "stated" }, one(words.what, said.what.stated), one(words.why, said.why.stated), one(words.how, said.how.stated)),
  ];
}

function matrix({ matrix: rows }: AuditReport, words: Words): Child[] {
  if (rows.length === 0) return [];
  const { columns } = words;
  const head = Object.values(columns).map((name) => element("th", { scope: "col" }, name));
  const body = rows.map((row) =>
    element(
      "tr",
      { class: row.state },
      element("th", { scope: "row" }, words.dimensions[row.dimension as keyof Words["dimensions"]]),
      element("td", {}, words.states[row.state]),
      ...[row.principles, row.models, row.commitments].map((number) => element("td", { class: "number" }, String(number))),
    ),
  );
  const table = element("table", {}, element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...body));
  table.setAttribute("aria-labelledby", "matrix-name");
  const name = element("h3", { id: "matrix-name" }, words.matrix);
  return [name, element("div", { class: "wide", tabindex: "0", role: "region", "aria-labelledby": "matrix-name" }, table)];
}

/** What a member would ask, and the text does not answer. Absent where its language is not known, or its phrases are not there. */
function questions({ questions: open = [] }: AuditReport, words: Words): Child[] {
  if (open.length === 0) return [];
  const items = open.map(({ said, mentioned, passages = [] }) => {
    const place = mentioned?.num ? ` (${mentioned.num})` : "";
    const quoted = passages.map(({ mentioned: { num }, said: words }) =>
      element("li", {}, num ? `${num}: ` : "", element("q", {}, words)),
    );
    const line = said.charAt(0).toUpperCase() + said.slice(1) + place;
    return element("li", {}, line, ...(quoted.length > 0 ? [element("ul", {}, ...quoted)] : []));
  });
  return [element("h3", {}, words.questions), element("ul", { class: "questions" }, ...items)];
}

const ORDER = { error: 0, warning: 1, note: 2 } as const;

function found(report: AuditReport, words: Words, go: Go): Child[] {
  const all = [...report.problems, ...report.findings].sort(
    (one, other) =>
      ORDER[one.severity] - ORDER[other.severity] || (one.range?.start.offset ?? 0) - (other.range?.start.offset ?? 0),
  );
  const items = all.map((problem) =>
    element(
      "li",
      { class: problem.severity },
      ...(problem.range ? [way(`${words.line} ${problem.range.start.line}`, () => go(problem)), " "] : []),
      element("span", { class: "severity" }, words.severities[problem.severity]),
      words.colon,
      ...spoken(problem.message),
      ...(problem.help ? [element("p", {}, ...spoken(problem.help))] : []),
    ),
  );
  const list = items.length > 0 ? element("ul", { class: "found" }, ...items) : element("p", {}, words.nothing);
  const more = report.omitted > 0 ? [element("p", { class: "quiet" }, `${report.omitted} ${words.more}`)] : [];
  return [element("h3", {}, words.found), list, ...more];
}

/** A button that leads to a line. */
function way(name: string, go: () => void): HTMLElement {
  return button(name, "way", go);
}

function button(name: string, kind: string, act: () => void): HTMLElement {
  const made = element("button", { type: "button", class: kind }, name);
  made.addEventListener("click", act);
  return made;
}

/** So many sentences are shown of those that seem to say something. */
const SHOWN = 12;

/** What a text that is no social code seems to say, and the way to make one of it. */
export function said(text: string, imported: ImportReport, words: Words, go: (at: number) => void, carryOn: () => void): Child[] {
  const { articles, from, proposals } = imported;
  const [one, many] = words.articles;
  const shown = proposals.slice(0, SHOWN);
  const starts = positions(text, shown.map(({ at }) => at.offset));
  const items = shown.map(({ at, kind, sentence }, index) =>
    element(
      "li",
      {},
      way(`${words.line} ${at.line}`, () => go(starts[index] ?? 0)),
      " ",
      element("span", { class: "severity" }, words.proposals[kind]),
      words.colon,
      element("span", { lang: imported.textLanguage }, sentence),
    ),
  );
  const rest = proposals.length - shown.length;
  return [
    element("p", { class: "read-as" }, `${words.readAs} (${words.notations[from]})${words.colon}${articles} ${articles === 1 ? one : many}. `, button(words.carryOn, "on", carryOn)),
    ...(items.length > 0 ? [element("h3", {}, words.seems), element("ul", { class: "found said" }, ...items)] : []),
    ...(rest > 0 ? [element("p", { class: "quiet" }, `${words.moreSentences}${words.colon}${rest}`)] : []),
  ];
}
