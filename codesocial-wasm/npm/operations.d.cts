// Generated from the Rust types; `UPDATE=1 cargo test --test project bindings_are_current` rewrites it.
import type { DocumentLike } from "./runtime.cjs";
import type {
  AuditOptions,
  AuditReport,
  CalendarOptions,
  CalendarReport,
  ConvertOptions,
  ConvertReport,
  CoverageOptions,
  CoverageReport,
  DecideOptions,
  DecideReport,
  DecideTally,
  DiffOptions,
  DiffReport,
  ExplainOptions,
  ExplainReport,
  FmtOptions,
  FmtReport,
  GlossaryOptions,
  GlossaryReport,
  HandoutOptions,
  HandoutReport,
  ImportOptions,
  ImportReport,
  MergeOptions,
  MergeReport,
  OutlineOptions,
  OutlineReport,
  PageOptions,
  PageReport,
  PairArticlesOptions,
  PairArticlesReport,
  PowersOptions,
  PowersReport,
  RulesOptions,
  RulesReport,
  SchemaOptions,
  SchemaReport,
  SubjectKind,
  TemplateOptions,
  TemplateReport,
  ValidateOptions,
  ValidateReport,
  WhoOptions,
  WhoReport,
} from "./types.cjs";

/**
 * Audits a document: what it says on each dimension, what is missing under each of the eight qualities, and the level
 * that it reaches. There is no single score.
 *
 * @param document - The document.
 * @param options - How to judge it. What depends on the day is judged only with `at`; `select` and `ignore` choose what
 * is listed and counted, never which level is reached.
 * @throws CodeSocialError when an argument has a value that it cannot have. What is wrong with a document is never
 * thrown.
 */
export function audit(document: DocumentLike, options?: AuditOptions): AuditReport;

/**
 * Says what falls due when: deadlines and recurrences of commitments, reviews, ends of mandates, measurements, audits,
 * actions; what is overdue; and what has no date that could be computed, with the reason. Also as an iCalendar file.
 *
 * @param document - The document.
 * @param options - How to read it. `at` is the day from which to look; without it all single dates are told, of what
 * comes back the first one, and nothing is said to be overdue.
 * @throws CodeSocialError when an argument has a value that it cannot have. What is wrong with a document is never
 * thrown.
 */
export function calendar(document: DocumentLike, options?: CalendarOptions): CalendarReport;

/**
 * Writes a document in the other notation, JSON or YAML: it says exactly the same, key by key in the same order, and
 * what the other notation has no place for is told.
 *
 * @param document - The document.
 * @param options - How to convert it.
 * @throws CodeSocialError when an argument has a value that it cannot have. What is wrong with a document is never
 * thrown.
 */
export function convert(document: DocumentLike, options?: ConvertOptions): ConvertReport;

/**
 * Shows the chain from intention to action: from objectives over principles, models, commitments and indicators to
 * actions, evidence and assessments; how far each leads, and where the chain breaks off.
 *
 * @param document - The document.
 * @param options - How to read and judge it. The language is also that in which texts in several languages are shown.
 * @throws CodeSocialError when an argument has a value that it cannot have. What is wrong with a document is never
 * thrown.
 */
export function coverage(document: DocumentLike, options?: CoverageOptions): CoverageReport;

/**
 * Says what a decision process makes of a count of voices, step by step, with its arithmetic: quorum, objections, votes
 * needed, ties, and the processes to which it hands over. What process and count leave open is not guessed.
 *
 * @param document - The document.
 * @param process - The process, by its id or its name. One that the document does not have is refused with the names
 * that come near.
 * @param tally - How the voices were counted.
 * @param options - How to read and judge it. The language is also that of the words.
 * @throws CodeSocialError when an argument has a value that it cannot have. What is wrong with a document is never
 * thrown.
 */
export function decide(document: DocumentLike, process: string, tally: DecideTally, options?: DecideOptions): DecideReport;

/**
 * Compares two versions of a code as their meaning changes: by identity, never by position.
 *
 * @param before - The document before.
 * @param after - The document after.
 * @param options - The language of the words and the limits; of each effect, at most `limits.problems` changes are
 * listed.
 * @throws CodeSocialError when an argument has a value that it cannot have. What is wrong with a document is never
 * thrown.
 */
export function diff(before: DocumentLike, after: DocumentLike, options?: DiffOptions): DiffReport;

/**
 * Explains a rule, a kind of change, a part of the model, a key or a word by its name.
 *
 * @param name - What to explain: a rule (`unknown-key`), a kind of change (`deadline-later`), a key (`force`,
 * `Commitment.force`, `purpose.statement`), a place in a document as a JSON Pointer
 * (`/dimensions/social/commitments/0/force`), a part of the model (`Commitment`, or its title in any language:
 * `engagement`; the keys of a part too: `engagement.échéance`), a value (`must-not`), or a word that associations use
 * in French, English, German or Spanish (`radiation`, `proxy`, `Vorstand`, `cuota`). `*` lists the parts of the model.
 * @param options - What `explain` can be told; everything may be left out.
 * @throws CodeSocialError when an argument has a value that it cannot have. What is wrong with a document is never
 * thrown.
 */
export function explain(name: string, options?: ExplainOptions): ExplainReport;

/**
 * Writes a document tidily and says exactly the same: comments, the order of keys, quotes and the kind of line ends
 * stay, unless the canonical form is asked for, which settles order and layout. A text with an error is left alone.
 *
 * @param document - The document.
 * @param options - How to write it.
 * @throws CodeSocialError when an argument has a value that it cannot have. What is wrong with a document is never
 * thrown.
 */
export function fmt(document: DocumentLike, options?: FmtOptions): FmtReport;

/**
 * Lists the terms that a document defines, with where each is used, and what it takes for a term and does not define:
 * acronyms, words that it writes with a capital or in quotation marks.
 *
 * @param document - The document.
 * @param options - How to read and judge it. The language is also that in which texts in several languages are shown.
 * @throws CodeSocialError when an argument has a value that it cannot have. What is wrong with a document is never
 * thrown.
 */
export function glossary(document: DocumentLike, options?: GlossaryOptions): GlossaryReport;

/**
 * Writes the audit of a document as a page for an assembly, in HTML (one file, without scripts, that prints on A4) or
 * Markdown.
 *
 * @param document - The document.
 * @param options - How to judge it, and the language of the page.
 * @throws CodeSocialError when an argument has a value that it cannot have. What is wrong with a document is never
 * thrown.
 */
export function handout(document: DocumentLike, options?: HandoutOptions): HandoutReport;

/**
 * Makes a document of a text in Markdown, HTML, MediaWiki or none of them: a draft in YAML whose articles hold every
 * word that a reader of the text sees, once and in order. Nothing is invented; what is left out or added is told.
 *
 * @param text - The text.
 * @param options - What `import` can be told; everything may be left out.
 * @throws CodeSocialError when an argument has a value that it cannot have. What is wrong with a document is never
 * thrown.
 */
export function importText(text: string, options?: ImportOptions): ImportReport;

/**
 * Merges two documents that came from one by what their parts are, and not by where they stand. What truly clashes is a
 * conflict; nothing that somebody wrote is in neither the merged text nor a conflict.
 *
 * @param ours - One side: its notation, layout and comments are those of the merged text.
 * @param theirs - The other side.
 * @param options - How to merge.
 * @throws CodeSocialError when an argument has a value that it cannot have. What is wrong with a document is never
 * thrown.
 */
export function merge(ours: DocumentLike, theirs: DocumentLike, options?: MergeOptions): MergeReport;

/**
 * Gives a document at a glance: what it is, why, how, who, with the place of everything. A document with problems is
 * shown as far as it can be read.
 *
 * @param document - The document.
 * @param options - How to read and judge it. The language is also that in which texts in several languages are shown.
 * @throws CodeSocialError when an argument has a value that it cannot have. What is wrong with a document is never
 * thrown.
 */
export function outline(document: DocumentLike, options?: OutlineOptions): OutlineReport;

/**
 * Writes a social code as people read it, in HTML (one file, without scripts, that prints on A4) or Markdown: a card of
 * what, why, who and how, then the articles in the words of the text, or the chapters of the method where there are
 * none, with who owes what to whom beside them. For one party it says what that one owes, is owed, may and decides.
 *
 * @param document - The document.
 * @param options - How to read it. The language is that of the words around the text, and of the text itself where it
 * is written in it.
 * @throws CodeSocialError when an argument has a value that it cannot have. What is wrong with a document is never
 * thrown.
 */
export function page(document: DocumentLike, options?: PageOptions): PageReport;

/**
 * Pairs the articles of two versions of a text by their headings and words before their numbers, so that an article
 * that is put in renames none behind it, and says which are new, changed, renumbered or gone. The ids of articles do
 * not matter: the version after may have been imported a moment ago.
 *
 * @param before - The document that exists.
 * @param after - The new version of its text, as a document.
 * @param options - How to read them.
 * @throws CodeSocialError when an argument has a value that it cannot have. What is wrong with a document is never
 * thrown.
 */
export function pairArticles(before: DocumentLike, after: DocumentLike, options?: PairArticlesOptions): PairArticlesReport;

/**
 * Works out who can do what to whom: for each act that a document gives to somebody, how many people bring it about
 * whatever the others do, how few are enough if the others stay away or abstain, and how many prevent it; who is
 * touched, how it is contested, and what the text leaves open.
 *
 * @param document - The document.
 * @param options - How to read it. The language is also that of the words.
 * @throws CodeSocialError when an argument has a value that it cannot have. What is wrong with a document is never
 * thrown.
 */
export function powers(document: DocumentLike, options?: PowersOptions): PowersReport;

/**
 * Lists the rules, all of them or those of a stage or a quality, and the kinds of change.
 *
 * @param options - What `rules` can be told; everything may be left out.
 * @throws CodeSocialError when an argument has a value that it cannot have. What is wrong with a document is never
 * thrown.
 */
export function rules(options?: RulesOptions): RulesReport;

/**
 * Gives the JSON Schema of a social code.
 *
 * @param options - What `schema` can be told; everything may be left out.
 * @throws CodeSocialError when an argument has a value that it cannot have. What is wrong with a document is never
 * thrown.
 */
export function schema(options?: SchemaOptions): SchemaReport;

/**
 * Writes a document to begin with: valid, with nothing invented in it. Every key that only its writers can fill stands
 * there as a comment, with questions that lead to it.
 *
 * @param kind - What the code is about: some questions and sections differ.
 * @param title - The title of the text.
 * @param options - What `template` can be told; everything may be left out.
 * @throws CodeSocialError when an argument has a value that it cannot have. What is wrong with a document is never
 * thrown.
 */
export function template(kind: SubjectKind, title: string, options?: TemplateOptions): TemplateReport;

/**
 * Answers whether a document can be relied on: its text, its structure and its integrity, every problem at once.
 *
 * @param document - The document.
 * @param options - How to judge it.
 * @throws CodeSocialError when an argument has a value that it cannot have. What is wrong with a document is never
 * thrown.
 */
export function validate(document: DocumentLike, options?: ValidateOptions): ValidateReport;

/**
 * Says what a document makes of its parties: duties, permissions, rights, roles, what is owed to them, what they give
 * and receive, where they decide. Of all parties side by side in numbers, or of one with every element.
 *
 * @param document - The document.
 * @param options - How to read it. The language is also that of the words.
 * @throws CodeSocialError when an argument has a value that it cannot have. What is wrong with a document is never
 * thrown.
 */
export function who(document: DocumentLike, options?: WhoOptions): WhoReport;
