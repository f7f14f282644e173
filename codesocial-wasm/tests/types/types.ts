// Uses that the types allow. It is compiled, never run.
import { audit, explain, rules, template, validate } from "../../npm/operations.cjs";
import { init, load } from "../../npm/later.cjs";
import { auditMany, validateMany, validateOrThrow } from "../../npm/judging.cjs";
import { InvalidDocumentError, source } from "../../npm/runtime.cjs";
import type { DocumentLike } from "../../npm/runtime.cjs";
import type {
  AuditOptions, AuditReport, Commitment, Explanation, Problem, RuleName, Severity, SocialCode, ValidateReport,
} from "../../npm/types.cjs";

// A document in each of the ways in which one can be given.
const given: DocumentLike[] = ["codesocial: '1.0'", new Uint8Array(2), new ArrayBuffer(2), source("{}", { name: "a.json" })];
const reports: ValidateReport[] = given.map((document) => validate(document));
validate(JSON.parse("{}") as Record<string, unknown>);

// A document of our own, with its types.
const commitment: Commitment = { id: "share-harvest", text: { fr: "…", en: "…" }, force: "must", "x-ours": [1, 2] };
const code: SocialCode = {
  codesocial: "1.0", id: "https://example.org/code", version: "1.0.0", status: "draft", language: "fr", title: "Le moulin",
  dimensions: { social: { commitments: [commitment] } },
  effective: { from: "2026-04-01" },
};
commitment.by = ["members"];
commitment.by.push("keepers");
validate(code, { language: "fr", select: ["unknown-key"], limits: { problems: 10 } });

// An option that may have no value is left out where it has none.
const language: string | undefined = reports[0]?.name;
const options: AuditOptions = { at: "2026-11-25", level: 2, language };
const report: AuditReport = audit(code, options);

// Absent is told from present, and words are told from each other.
const reached: number | undefined = report.level.reached;
const line = (problem: Problem): number | undefined => problem.range?.start.line;
const rank: Record<Severity, number> = { note: 0, warning: 1, error: 2 };
report.findings.map((problem) => [rank[problem.severity], line(problem), problem.data?.["found"]]);

// What an explanation is of, its `kind` tells.
function titled(explanation: Explanation): string {
  switch (explanation.kind) {
    case "rule": return explanation.rule.title;
    case "change": return explanation.change.title;
    case "key": return explanation.key;
    case "part": return explanation.title;
    case "value": return explanation.value;
    case "several": return explanation.meanings.map((meaning) => meaning.name).join();
    case "parts": return explanation.parts.map((part) => part.name).join();
  }
}
titled(explain("force", { language: "fr" }).explanation);
rules({ quality: "co-constructed" }).rules.map((rule) => rule.level ?? reached);
template("commons", "Le moulin").text.trimEnd();

// What is loaded besides: a module with `true`, from an address or as it is.
await load({ import: true, languages: ["fr"] });
await load({ texts: ["de"] });
const open: readonly string[] | undefined = report.questions?.map(({ said }) => said);
await init({ import: new URL("https://example.org/import.wasm") });

// Whatever holds bytes, also where other threads see them.
const shared: DocumentLike[] = [new Uint8Array(new SharedArrayBuffer(2)), new SharedArrayBuffer(2), new DataView(new ArrayBuffer(2))];

// An object of a type of our own, which says nothing of further keys.
interface Garden { title: string; members?: number; size?: number }
const garden: Garden = { title: "x" };
validateOrThrow(garden).counts.warnings.toFixed();

// Rules and languages are words of this version, or of another.
const rule: RuleName = "unknown-key";
validate(garden, { select: [rule, "a-rule-to-come"], language: "de-CH" });
report.problems.filter((problem) => problem.rule === "missing-key");

// Many documents, from a list or as they come, and their end.
async function* later(): AsyncGenerator<DocumentLike> {
  yield* shared;
}
for await (const { counts } of validateMany(later(), { language: "fr", signal: AbortSignal.timeout(10) })) counts.errors.toFixed();
for await (const { level } of auditMany([garden, "title: x"], { level: 1 })) level.reached?.toFixed();

try {
  validateOrThrow(garden);
} catch (error) {
  if (error instanceof InvalidDocumentError) error.report.problems.map((problem) => problem.help);
}
