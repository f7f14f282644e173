// Uses that the types refuse: where one were allowed, the comment above it would be the error. Compiled, never run.
import { audit, explain, rules, template, validate } from "../../npm/operations.cjs";
import { validateMany } from "../../npm/judging.cjs";
import type { Commitment, SocialCode } from "../../npm/types.cjs";

// @ts-expect-error A document must be given.
validate();
// @ts-expect-error A number is no document.
validate(42);
// @ts-expect-error A promise is no document: `await` was forgotten.
validate(Promise.resolve("codesocial: '1.0'"));
// @ts-expect-error Nor are a file, a list, a date or a function.
validate(new Blob([]));
// @ts-expect-error As above.
validate(["title: x"]);
// @ts-expect-error As above.
validate(new Date());
// @ts-expect-error As above.
validate(() => "title: x");
// @ts-expect-error Many documents are not one.
validate(new Map([["a", "title: x"]]));
// @ts-expect-error One document is not many.
validateMany({ title: "x" });
// @ts-expect-error Nothing is no document.
validate(undefined);
// @ts-expect-error No option has this name.
validate("{}", { lang: "fr" });
// @ts-expect-error Rules are a list, also where it is only one.
validate("{}", { select: "unknown-key" });
// @ts-expect-error Levels are for an audit.
validate("{}", { level: 2 });
// @ts-expect-error A level is a number.
audit("{}", { level: "2" });
// @ts-expect-error A day is text, since an instant is another day elsewhere.
audit("{}", { at: new Date() });
// @ts-expect-error A bound is a number.
audit("{}", { limits: { depth: "8" } });
// @ts-expect-error No such kind of subject.
template("club", "Le moulin");
// @ts-expect-error A title is required.
template("commons");
// @ts-expect-error No such quality.
rules({ quality: "beautiful" });
// @ts-expect-error A name is required.
explain({ language: "fr" });

const report = audit("{}");
// @ts-expect-error What was reported is not changed.
report.valid = true;
// @ts-expect-error Nor are its lists.
report.findings.push(report.problems[0]!);
// @ts-expect-error An invalid document has no level.
report.level.reached.toFixed();
// @ts-expect-error There is no score.
report.score;
const explanation = explain("force").explanation;
// @ts-expect-error Which explanation it is, must be asked first.
explanation.meanings;

// @ts-expect-error A force is one of six words.
export const force: Commitment = { id: "a", text: "…", force: "shall" };
// @ts-expect-error A commitment has a text.
export const without: Commitment = { id: "a", force: "must" };
// @ts-expect-error No key has this name, and it is no extension.
export const unknown: Commitment = { id: "a", text: "…", force: "must", responsable: "x" };
// @ts-expect-error Absent is said by leaving out.
export const nothing: Commitment = { id: "a", text: "…", force: "must", by: undefined };
// @ts-expect-error A document has a title.
export const untitled: SocialCode = { codesocial: "1.0", id: "a:b", version: "1.0.0", status: "draft", language: "fr" };
