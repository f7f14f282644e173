//! What can be written after `codesocial`. The comments are the texts of `--help`.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use codesocial_core::document::SubjectKind;
use codesocial_core::operations::coverage::GraphNotation;
use codesocial_core::operations::merge::Preferred;
use codesocial_core::operations::schema::Draft;
use codesocial_core::source::Format as Notation;
use codesocial_core::{Effect, Language, Quality, Stage};
use serde::de::DeserializeOwned;

/// Validate and audit social codes: documents in which a collective states its what, why and how
/// (the #CodeSocial open standard).
#[derive(Debug, Parser)]
#[command(name = "codesocial", version, max_term_width = 100, after_long_help = AFTER_HELP)]
#[command(propagate_version = true, disable_help_subcommand = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
    #[command(flatten)]
    pub(crate) display: Display,
}

const AFTER_HELP: &str = "\
Exit codes:
  0   all is well
  1   problems as grave as --fail-on were found, the audit is below --level, a file is not tidy
      (fmt --check), or conflicts are left (merge)
  2   the call is wrong, or a file cannot be read or written
  70  a defect of the command itself; please report it
Where several apply, the greatest counts.

Environment:
  LC_ALL, LC_MESSAGES, LANG  the language, where --lang does not say it
  NO_COLOR, CLICOLOR_FORCE   switch colors off or on, where --color does not say it";

/// How everything is shown.
#[derive(Debug, Clone, Args)]
pub(crate) struct Display {
    /// How to show what was found.
    #[arg(long, global = true, value_enum, default_value_t, value_name = "FORMAT", help_heading = "Display")]
    pub(crate) format: Form,
    /// The language of messages [default: the locale's, else the document's own, else English].
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = language, help_heading = "Display")]
    pub(crate) lang: Option<Language>,
    /// Whether to use colors.
    #[arg(long, global = true, value_enum, default_value_t, value_name = "WHEN", help_heading = "Display")]
    pub(crate) color: Color,
}

fn language(tag: &str) -> Result<Language, String> {
    Language::of_tag(tag).ok_or_else(|| "messages exist in `en` and `fr`".to_owned())
}

/// How to show what was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum Form {
    /// For people at a terminal: excerpts of the text, tables, colors.
    #[default]
    Human,
    /// Plain text, without drawings: for screen readers, logs and search.
    Plain,
    /// The output of the operation as JSON: one object for one file; an array when several files, a folder or nothing
    /// is named.
    Json,
    /// A page to print and hand out, of the audit or the glossary of one file: HTML that needs no other file.
    Html,
    /// The same page in Markdown.
    Markdown,
    /// What falls due as iCalendar, for calendar programs.
    Ics,
}

/// How to show what was found, where it is no page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Format {
    /// For people at a terminal: excerpts of the text, tables, colors.
    #[default]
    Human,
    /// Plain text, without drawings: for screen readers, logs and search.
    Plain,
    /// The output of the operation as JSON: one object for one file; an array when several files, a folder or nothing
    /// is named.
    Json,
}

/// Whether to use colors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum Color {
    /// In a terminal, unless NO_COLOR is set.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Tell whether documents can be relied on: text, structure, integrity; every problem at once.
    Validate(Validate),
    /// Tell how far documents keep the promises of the method, which level they reach and what to do next.
    Audit(Audit),
    /// Tell what changed between two versions: for whom, and whether it weakens what was promised.
    Diff(Diff),
    /// Show what changed in a file to git, which calls this with seven arguments (a diff driver).
    #[command(hide = true)]
    GitDiffDriver(GitDiffDriver),
    /// Show a document at a glance: what it holds and where.
    ///
    /// It gives the digest of the text, which an adoption names (`record.adoptions[].digest`). The record is no part of it,
    /// `status` is: set it to `adopted` first, then take the digest.
    Show(Show),
    /// Tell what a decision process of a document makes of a count of voices, step by step.
    Decide(Decide),
    /// Tell who owes what to whom: all parties side by side, or everything about one.
    Who(Who),
    /// Tell what falls due when: what is overdue, what comes in the next year, and what has no date.
    Calendar(Calendar),
    /// List the terms that a document defines and where it uses them, and what it does not define.
    ///
    /// With --format markdown or html the glossary is a page, to add to a text as an annex.
    Glossary(Glossary),
    /// Show the chain from intention to action: how far each objective and principle leads, and where it breaks off.
    Coverage(Coverage),
    /// Explain a rule, a key, a part of the model or a word by its name.
    Explain(Explain),
    /// List the rules.
    Rules(Rules),
    /// Begin a document: valid from the start, with questions that guide its writers.
    New(New),
    /// Print the JSON Schema of social codes, for editors and other programs.
    Schema(Schema),
    /// Write documents tidily, so that they say exactly the same.
    ///
    /// Comments, the order of keys, quotes and the kind of line ends stay. A text with errors is left as it is.
    Fmt(Fmt),
    /// Write a document in the other notation, JSON or YAML, and tell what has no place there.
    Convert(Convert),
    /// Merge two documents that came from one, by what their parts are and not by where they stand.
    ///
    /// The merged text goes to standard output, in the notation and layout of OURS. Where both sides changed the same thing,
    /// each in another way, both versions are marked for you to choose: in YAML by comments between `# <<<<<<<` and
    /// `# >>>>>>>`, in JSON under the key `x-conflicts`. Exit code 1 says that conflicts are left.
    Merge(Merge),
    /// Make git merge and compare social codes by what they say.
    Git {
        #[command(subcommand)]
        command: Git,
    },
    /// Merge a file for git (see `codesocial git setup`).
    #[command(hide = true)]
    GitMergeDriver(GitMergeDriver),
    /// Carry out any operation: its input as JSON on standard input, its output as JSON on standard output.
    ///
    /// This is the door for programs. The output is one line of JSON. A call that cannot be carried out writes
    /// {"error": {"code": …, "message": …}} to standard output, with exit code 2. What is wrong with a document is no
    /// error of the call: it is reported in the output, with exit code 0.
    Call(Call),
}

/// Which files.
#[derive(Debug, Clone, Args)]
pub(crate) struct Files {
    /// Files, folders, or `-` for standard input [default: the current folder].
    ///
    /// Folders are searched for codesocial.yaml, .yml or .json and for files whose names end in .codesocial.yaml, .yml
    /// or .json. Hidden files and those that .gitignore names are passed over; a file that is named here is always read.
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// The name to show for standard input; its ending tells JSON from YAML.
    #[arg(long, value_name = "NAME")]
    pub(crate) stdin_filename: Option<String>,
}

/// How to judge.
#[derive(Debug, Clone, Args)]
pub(crate) struct Judging {
    /// From which severity on problems make the command fail (exit code 1).
    #[arg(long, value_enum, default_value_t, value_name = "SEVERITY")]
    pub(crate) fail_on: FailOn,
    /// Only these rules (repeat, or separate with commas).
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(crate) select: Vec<String>,
    /// Not these rules (repeat, or separate with commas).
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(crate) ignore: Vec<String>,
    /// The date for which to judge, such as 2026-11-22, for what depends on one [default: none].
    #[arg(long, value_name = "DATE")]
    pub(crate) at: Option<String>,
    /// List at most this many problems of a file; the rest is counted.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) max_problems: Option<u32>,
    /// Only problems: no word about what is well, no summary.
    #[arg(long, short)]
    pub(crate) quiet: bool,
}

/// From which severity on problems make the command fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum FailOn {
    /// Errors.
    #[default]
    Error,
    /// Warnings and errors.
    Warning,
    /// Any problem.
    Note,
    /// Problems never make it fail.
    Never,
}

#[derive(Debug, Args)]
pub(crate) struct Validate {
    #[command(flatten)]
    pub(crate) files: Files,
    #[command(flatten)]
    pub(crate) judging: Judging,
}

#[derive(Debug, Args)]
pub(crate) struct Audit {
    #[command(flatten)]
    pub(crate) files: Files,
    /// The level to reach, by its number or name: 0 readable, 1 described, 2 opposable, 3 auditable (in French lisible,
    /// décrit, opposable, auditable). A document below it makes the command fail (exit code 1), and findings of higher
    /// levels are not shown.
    #[arg(long, value_name = "LEVEL", value_parser = level)]
    pub(crate) level: Option<u8>,
    /// An earlier report (`audit --format json`): say what is new since, what was mended, and what is as it was.
    ///
    /// Of a report on several files, the part on the same document counts.
    #[arg(long, value_name = "REPORT")]
    pub(crate) since: Option<PathBuf>,
    /// Write the page or the report to this file; its ending says which: .html, .md or .json.
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) judging: Judging,
}

/// What of a difference makes the command fail.
#[derive(Debug, Clone, Copy, serde::Deserialize)]
#[serde(untagged)]
pub(crate) enum FailOnChange {
    Effect(Effect),
    Problems(Problems),
}

#[derive(Debug, Clone, Copy, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Problems {
    Problems,
}

#[derive(Debug, Args)]
pub(crate) struct Diff {
    /// The version before: a file, `-` for standard input, or REV:PATH for a file as git has it (`HEAD:code.yaml`).
    #[arg(value_name = "OLD")]
    pub(crate) old: String,
    /// The version after, in the same ways.
    #[arg(value_name = "NEW")]
    pub(crate) new: String,
    /// Fail (exit code 1) when there are changes of these effects, or problems, such as an id that now stands for
    /// something else or a version that rises too little (repeat, or separate with commas).
    #[arg(long, value_name = "EFFECT", value_delimiter = ',', value_parser = one_of::<FailOnChange>(&["weakens",
        "restricts", "undecided", "strengthens", "extends", "clarifies", "editorial", "record", "problems"]))]
    pub(crate) fail_on: Vec<FailOnChange>,
    /// Write a page of Markdown, for a pull request or an assembly.
    #[arg(long, conflicts_with = "patch")]
    pub(crate) markdown: bool,
    /// Write a JSON Patch (RFC 6902) that turns the version before into the one after.
    #[arg(long)]
    pub(crate) patch: bool,
}

#[derive(Debug, Args)]
pub(crate) struct GitDiffDriver {
    /// What git gives: path, old file, its hash and mode, new file, its hash and mode.
    #[arg(value_name = "ARGUMENT", num_args = 1..)]
    pub(crate) given: Vec<String>,
}

/// Which file.
#[derive(Debug, Args)]
pub(crate) struct OneFile {
    /// The file, or `-` for standard input.
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// The name to show for standard input; its ending tells JSON from YAML.
    #[arg(long, value_name = "NAME")]
    pub(crate) stdin_filename: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Show {
    #[command(flatten)]
    pub(crate) file: OneFile,
}

#[derive(Debug, Args)]
pub(crate) struct Decide {
    #[command(flatten)]
    pub(crate) file: OneFile,
    /// The process, by its id or its name.
    #[arg(value_name = "PROCESS")]
    pub(crate) process: String,
    /// How many supported the proposal.
    #[arg(long = "for", value_name = "NUMBER")]
    pub(crate) in_favour: u64,
    /// How many opposed it.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) against: u64,
    /// How many abstained [default: none].
    #[arg(long, value_name = "NUMBER")]
    pub(crate) abstain: Option<u64>,
    /// How many voted blank, or with a void ballot [default: none].
    #[arg(long, value_name = "NUMBER")]
    pub(crate) blank: Option<u64>,
    /// How many raised a reasoned objection [default: not counted].
    #[arg(long, value_name = "NUMBER")]
    pub(crate) blocks: Option<u64>,
    /// How many took part, or were represented [default: not counted].
    #[arg(long, value_name = "NUMBER")]
    pub(crate) present: Option<u64>,
    /// How many could take part [default: not counted].
    #[arg(long, value_name = "NUMBER")]
    pub(crate) eligible: Option<u64>,
}

#[derive(Debug, Args)]
pub(crate) struct Who {
    #[command(flatten)]
    pub(crate) file: OneFile,
    /// A stakeholder, role or kind of member, by its id or its name [default: all, side by side].
    #[arg(value_name = "PARTY")]
    pub(crate) party: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Calendar {
    #[command(flatten)]
    pub(crate) file: OneFile,
    /// The day from which to look, such as 2026-11-22 [default: today].
    #[arg(long, value_name = "DATE")]
    pub(crate) at: Option<String>,
    /// The last day to look at [default: one year later].
    #[arg(long, value_name = "DATE")]
    pub(crate) until: Option<String>,
    /// Write to this file; its ending says what: .ics for calendar programs, or .json.
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Glossary {
    #[command(flatten)]
    pub(crate) file: OneFile,
}

#[derive(Debug, Args)]
pub(crate) struct Coverage {
    #[command(flatten)]
    pub(crate) file: OneFile,
    /// Write the chain as a graph instead: for Mermaid, which many sites draw in Markdown, or for Graphviz (DOT).
    #[arg(long, value_name = "NOTATION", value_parser = one_of::<GraphNotation>(&["mermaid", "dot"]))]
    pub(crate) graph: Option<GraphNotation>,
}

#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// A rule (missing-key), a key (force, purpose.statement), a place (/dimensions/social), a part of the model
    /// (Commitment, engagement) or a word (must-not).
    #[arg(value_name = "NAME")]
    pub(crate) name: String,
}

#[derive(Debug, Args)]
pub(crate) struct Rules {
    /// List the kinds of change that `diff` tells apart instead.
    #[arg(long, conflicts_with_all = ["stage", "quality"])]
    pub(crate) changes: bool,
    /// Only the rules of this stage.
    #[arg(long, value_name = "STAGE", value_parser = one_of::<Stage>(&["source", "structure", "integrity", "audit"]))]
    pub(crate) stage: Option<Stage>,
    /// Only the rules of the audit under this quality.
    #[arg(long, value_name = "QUALITY", value_parser = one_of::<Quality>(&["clear", "holistic", "co-constructed",
        "explicit", "coherent", "accessible", "opposable", "auditable"]))]
    pub(crate) quality: Option<Quality>,
}

#[derive(Debug, Args)]
pub(crate) struct New {
    /// What the code is about.
    #[arg(long, value_name = "KIND", value_parser = one_of::<SubjectKind>(&["organisation", "project", "collaboration",
        "commons", "network", "place", "event"]))]
    pub(crate) kind: SubjectKind,
    /// The title of the text.
    #[arg(long, value_name = "TITLE")]
    pub(crate) title: String,
    /// The permanent address of the text (an IRI), if it has one already.
    #[arg(long, value_name = "IRI")]
    pub(crate) id: Option<String>,
    /// The file to write; one that exists is left alone [default: standard output].
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Schema {
    /// The dialect of JSON Schema.
    #[arg(long, value_name = "DRAFT", default_value = "2020-12",
        value_parser = one_of::<Draft>(&["2020-12", "draft-07"]))]
    pub(crate) draft: Draft,
}

#[derive(Debug, Args)]
pub(crate) struct Fmt {
    /// Files, folders, or `-` for standard input, whose tidy text goes to standard output.
    ///
    /// Folders are searched for codesocial.yaml, .yml or .json and for files whose names end in .codesocial.yaml, .yml
    /// or .json.
    #[arg(value_name = "FILE", required = true)]
    pub(crate) files: Vec<PathBuf>,
    /// The name to show for standard input; its ending tells JSON from YAML.
    #[arg(long, value_name = "NAME")]
    pub(crate) stdin_filename: Option<String>,
    /// Write everything anew in one layout, with the keys in the order of the model; comments stay with what they stand at.
    #[arg(long)]
    pub(crate) canonical: bool,
    /// Write nothing; fail (exit code 1) where a file would change.
    #[arg(long)]
    pub(crate) check: bool,
    /// Write nothing; show what would change.
    #[arg(long)]
    pub(crate) diff: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Convert {
    /// The file, or `-` for standard input.
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// The notation to write [default: the one that --output names, else the one that the document is not in].
    #[arg(long, value_name = "NOTATION", value_parser = one_of::<Notation>(&["json", "yaml"]))]
    pub(crate) to: Option<Notation>,
    /// The file to write; one that exists is left alone [default: standard output].
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// The name to show for standard input; its ending tells JSON from YAML.
    #[arg(long, value_name = "NAME")]
    pub(crate) stdin_filename: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Merge {
    /// The document from which both sides came; an empty file where both began anew.
    #[arg(value_name = "BASE")]
    pub(crate) base: PathBuf,
    /// One side: its notation, layout and comments are those of the merged text.
    #[arg(value_name = "OURS")]
    pub(crate) ours: PathBuf,
    /// The other side.
    #[arg(value_name = "THEIRS")]
    pub(crate) theirs: PathBuf,
    /// The file to write, perhaps one of the three [default: standard output].
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Settle conflicts for this side; a reference that would be broken is left for you.
    #[arg(long, value_name = "SIDE", value_parser = one_of::<Preferred>(&["ours", "theirs"]))]
    pub(crate) prefer: Option<Preferred>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Git {
    /// Tell the git repository around the current folder to merge and compare social codes with this command.
    ///
    /// Writes .gitattributes, for everybody who uses the repository, and its own configuration, which each person has to
    /// set up once. What is there already stays.
    Setup,
}

#[derive(Debug, Args)]
pub(crate) struct GitMergeDriver {
    /// The version from which both came (%O).
    pub(crate) base: PathBuf,
    /// Our version, which is replaced by the merged one (%A).
    pub(crate) ours: PathBuf,
    /// Their version (%B).
    pub(crate) theirs: PathBuf,
    /// How long the marks of git are (%L).
    pub(crate) marker_size: Option<u32>,
    /// The name of the file (%P).
    pub(crate) name: Option<String>,
}

/// A value that the core names: the command knows the names only to list them in its help.
fn one_of<T: DeserializeOwned + Clone + Send + Sync + 'static>(
    names: &'static [&'static str],
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(names).try_map(|name| serde_json::from_value::<T>(name.into()))
}

#[derive(Debug, Args)]
pub(crate) struct Call {
    /// The name of the operation.
    #[arg(value_name = "OPERATION")]
    pub(crate) operation: String,
}

/// A level, by its number or by its name in any language.
fn level(text: &str) -> Result<u8, String> {
    let plain = |name: &str| name.to_lowercase().replace('é', "e");
    let is = |key: &'static str| {
        key == text || Language::all().any(|language| plain(language.word("levels", key)) == plain(text))
    };
    let place = ["0", "1", "2", "3"].into_iter().position(is);
    place
        .and_then(|place| u8::try_from(place).ok())
        .ok_or_else(|| "a level is 0 (readable), 1 (described), 2 (opposable) or 3 (auditable)".to_owned())
}
