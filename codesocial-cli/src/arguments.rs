//! What can be written after `codesocial`, as types. What is said about it to people stands in `messages/<tag>.help.json`,
//! under the same names.

mod formats;
pub(crate) mod survey;
mod tree;
mod values;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{Args, FromArgMatches, Subcommand, ValueEnum};
use codesocial_core::model::{Genre, SubjectKind};
use codesocial_core::operations::coverage::GraphNotation;
use codesocial_core::operations::merge::Preferred;
use codesocial_core::operations::schema::Draft;
use codesocial_core::source::Format as Notation;
use codesocial_core::{
    Language,
    compare::Effect,
    diagnostic::{Quality, Stage},
};

pub(crate) use crate::arguments::formats::Wanted;
pub(crate) use crate::arguments::tree::{tree, whole};
use codesocial_core::operations::import::{Accepted, Notation as TextNotation};

use crate::arguments::formats::WantedParser;
pub(crate) use crate::arguments::values::date;
use crate::arguments::values::{event, language, level, one_of, size};
use crate::config::Asked;
use crate::faults::FAULTS;

/// All that was written.
#[derive(Debug)]
pub(crate) struct Arguments {
    /// What is to be done.
    pub(crate) command: Command,
    /// How everything is shown.
    pub(crate) display: Display,
}

impl Arguments {
    /// Understands what was written.
    ///
    /// # Errors
    /// Where it is wrong, and where help or the version is asked for instead.
    pub(crate) fn of(words: Vec<OsString>, tree: clap::Command) -> Result<Arguments, clap::Error> {
        let mut matches = tree.try_get_matches_from(words)?;
        let display = Display::from_arg_matches_mut(&mut matches)?;
        Ok(Arguments { command: Command::from_arg_matches_mut(&mut matches)?, display })
    }
}

/// How everything is shown.
#[derive(Debug, Clone, Args)]
pub(crate) struct Display {
    /// How to show what was found, and where.
    #[arg(long, global = true, default_value = "human", value_parser = WantedParser, value_name = "FORMAT")]
    pub(crate) format: Vec<Wanted>,
    /// The language of messages.
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = language)]
    pub(crate) lang: Option<Language>,
    /// Whether to use colors.
    #[arg(long, global = true, value_enum, default_value_t, value_name = "WHEN")]
    pub(crate) color: Color,
}

/// How to show what was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum Form {
    /// For people at a terminal.
    #[default]
    Human,
    /// Plain text, without drawings.
    Plain,
    /// The output of the operation as JSON.
    Json,
    /// A page to print and hand out, of one file, its audit, powers or glossary.
    Html,
    /// The same page in Markdown.
    Markdown,
    /// What falls due as iCalendar, for calendar programs.
    Ics,
    /// One finding or change a line, as JSON.
    Jsonl,
    /// SARIF 2.1.0, for code scanning and editors.
    Sarif,
    /// JUnit's XML, for services that show tests.
    Junit,
    /// Workflow commands of GitHub Actions, which annotate lines.
    Github,
    /// GitLab's code quality report.
    Gitlab,
    /// A table of what was found.
    Csv,
    /// An image that says what was found.
    Badge,
}

impl Form {
    /// Whether it lists findings or changes of many documents, for other programs.
    pub(crate) fn lists(self) -> bool {
        matches!(self, Form::Jsonl | Form::Sarif | Form::Junit | Form::Github | Form::Gitlab | Form::Csv | Form::Badge)
    }
}

/// How to show what was found, where it is no page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Format {
    /// For people at a terminal.
    #[default]
    Human,
    /// Plain text, without drawings.
    Plain,
    /// The output of the operation as JSON.
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
    /// Tell whether documents can be relied on.
    Validate(Validate),
    /// Tell how far documents keep the promises of the method, which level they reach and what to do next.
    Audit(Audit),
    /// Tell what changed between two versions.
    Diff(Diff),
    /// Show what changed in a file to git, which calls this with seven arguments (a diff driver).
    #[command(hide = true)]
    GitDiffDriver(GitDiffDriver),
    /// Guard a repository: validate, audit, compare.
    Check(Check),
    /// Keep the findings that are there, so that only new ones fail.
    Baseline {
        #[command(subcommand)]
        command: Baseline,
    },
    /// Show a document at a glance.
    Show(Show),
    /// Tell what a decision process of a document makes of a count of voices, step by step.
    Decide(Decide),
    /// Tell who owes what to whom.
    Who(Who),
    /// Tell who can do what, by how many people.
    Powers(Powers),
    /// Tell what falls due when.
    Calendar(Calendar),
    /// List the terms that a document defines and where it uses them, and what it does not define.
    Glossary(Glossary),
    /// Write a document as people read it.
    Page(Page),
    /// Show the chain from intention to action.
    Coverage(Coverage),
    /// Explain a rule, a key, a part of the model or a word by its name.
    Explain(Explain),
    /// List the rules.
    Rules(Rules),
    /// Begin a document.
    New(New),
    /// Print the JSON Schema of social codes, for editors and other programs.
    Schema(Schema),
    /// Make a document of a text, with its words as articles.
    Import(Import),
    /// Write documents tidily, so that they say exactly the same.
    Fmt(Fmt),
    /// Write a document in the other notation, JSON or YAML, and tell what has no place there.
    Convert(Convert),
    /// Merge two documents that came from one, by what their parts are and not by where they stand.
    Merge(Merge),
    /// Make git merge and compare social codes by what they say.
    Git {
        #[command(subcommand)]
        command: Git,
    },
    /// Merge a file for git (see `codesocial git setup`).
    #[command(hide = true)]
    GitMergeDriver(GitMergeDriver),
    /// Carry out any operation.
    Call(Call),
    /// Print what makes a shell complete this command.
    Completions(Completions),
    /// Print the manual page of a command, or write those of all.
    Man(Man),
}

/// Which files.
#[derive(Debug, Clone, Args)]
pub(crate) struct Files {
    /// Files, folders, or `-` for standard input.
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Also hidden files and those that .gitignore names.
    #[arg(long)]
    pub(crate) all: bool,
    /// The name to show for standard input.
    #[arg(long, value_name = "NAME")]
    pub(crate) stdin_filename: Option<String>,
}

/// Where what is made is written.
#[derive(Debug, Clone, Args)]
pub(crate) struct Written {
    /// The file to write.
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Whether a file that is there already is replaced.
    #[arg(long, requires = "output")]
    pub(crate) force: bool,
}

impl Written {
    /// The file to write; none for standard output, as which `-` is read everywhere. A file of that name is `./-`.
    pub(crate) fn output(&self) -> Option<&Path> {
        self.output.as_deref().filter(|path| *path != Path::new("-"))
    }
}

/// How to judge.
#[derive(Debug, Clone, Args)]
pub(crate) struct Judging {
    /// From which severity on problems make the command fail.
    #[arg(long, value_enum, default_value_t, value_name = "SEVERITY")]
    pub(crate) fail_on: FailOn,
    /// Only these rules.
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(crate) select: Vec<String>,
    /// Not these rules.
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(crate) ignore: Vec<String>,
    /// The date for which to judge.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) at: Option<String>,
    /// List at most this many problems of a file.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) max_problems: Option<u32>,
    /// Only problems.
    #[arg(long, short)]
    pub(crate) quiet: bool,
    /// The findings that are known.
    #[arg(long, value_name = "BASELINE")]
    pub(crate) baseline: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) configured: Configured,
}

/// By which file it is judged.
#[derive(Debug, Clone, Args)]
pub(crate) struct Configured {
    /// The configuration.
    #[arg(long, value_name = "CONFIG", conflicts_with = "no_config")]
    config: Option<PathBuf>,
    /// No configuration.
    #[arg(long)]
    no_config: bool,
}

impl Configured {
    /// Which configuration is asked for.
    pub(crate) fn asked(&self) -> Asked<'_> {
        match &self.config {
            Some(path) => Asked::Named(path),
            None if self.no_config => Asked::Nothing,
            None => Asked::Found,
        }
    }
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
    /// Cure what has exactly one cure.
    #[arg(long)]
    pub(crate) fix: bool,
    /// Write nothing.
    #[arg(long, requires = "fix")]
    pub(crate) diff: bool,
    /// The file in which it is kept what need not be judged again.
    #[arg(long, value_name = "CACHE", conflicts_with = "fix")]
    pub(crate) cache: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) judging: Judging,
}

#[derive(Debug, Args)]
pub(crate) struct Audit {
    #[command(flatten)]
    pub(crate) files: Files,
    /// The level to reach, by its number or name.
    #[arg(long, value_name = "LEVEL", value_parser = level)]
    pub(crate) level: Option<u8>,
    /// What the text is to be taken for, whatever it says that it is.
    #[arg(long = "as", value_name = "GENRE", value_parser = one_of::<Genre>(&["statutes", "internal-rules", "charter", "agreement", "policy"]))]
    pub(crate) as_genre: Option<Genre>,
    /// An earlier report (`audit --format json`).
    #[arg(long, value_name = "REPORT")]
    pub(crate) since: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) written: Written,
    #[command(flatten)]
    pub(crate) judging: Judging,
}

#[derive(Debug, Args)]
pub(crate) struct Check {
    #[command(flatten)]
    pub(crate) files: Files,
    /// The revision of git to compare with.
    #[arg(long, value_name = "REVISION")]
    pub(crate) base: Option<String>,
    /// Compare with the last tag.
    #[arg(long, conflicts_with = "base")]
    pub(crate) last_tag: bool,
    /// The level to reach, by its number or name.
    #[arg(long, value_name = "LEVEL", value_parser = level)]
    pub(crate) level: Option<u8>,
    /// What of a difference makes the command fail.
    #[arg(long, value_name = "EFFECT", value_delimiter = ',',
        value_parser = one_of::<FailOnChange>(&["weakens", "restricts", "undecided", "strengthens", "extends", "clarifies",
        "editorial", "record", "problems", "never"]))]
    pub(crate) fail_on_change: Vec<FailOnChange>,
    /// What passes this time.
    #[arg(long, value_name = "RULE", value_delimiter = ',', value_parser = FAULTS.map(|(name, _)| name))]
    pub(crate) accept: Vec<String>,
    #[command(flatten)]
    pub(crate) judging: Judging,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Baseline {
    /// Write the findings of an audit into a file.
    Write(BaselineWrite),
}

#[derive(Debug, Args)]
pub(crate) struct BaselineWrite {
    /// The file to write.
    #[arg(value_name = "BASELINE")]
    pub(crate) baseline: PathBuf,
    #[command(flatten)]
    pub(crate) files: Files,
    /// The level above which findings are left out.
    #[arg(long, value_name = "LEVEL", value_parser = level)]
    pub(crate) level: Option<u8>,
    /// The date for which to judge.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) at: Option<String>,
    #[command(flatten)]
    pub(crate) configured: Configured,
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
    Never,
}

#[derive(Debug, Args)]
pub(crate) struct Diff {
    /// The version before.
    #[arg(value_name = "OLD")]
    pub(crate) old: String,
    /// The version after, in the same ways.
    #[arg(value_name = "NEW")]
    pub(crate) new: String,
    /// Fail.
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
    /// What git gives.
    #[arg(value_name = "ARGUMENT", num_args = 1..)]
    pub(crate) given: Vec<String>,
}

/// Which file.
#[derive(Debug, Args)]
pub(crate) struct OneFile {
    /// The file, or `-` for standard input.
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// The name to show for standard input.
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
    /// How many abstained.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) abstain: Option<u64>,
    /// How many voted blank, or with a void ballot.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) blank: Option<u64>,
    /// How many raised a reasoned objection.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) blocks: Option<u64>,
    /// How many took part, or were represented.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) present: Option<u64>,
    /// How many could take part.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) eligible: Option<u64>,
    /// Who has agreed, of those who must agree besides, by id or name.
    #[arg(long, value_name = "NAME")]
    pub(crate) approved_by: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Who {
    #[command(flatten)]
    pub(crate) file: OneFile,
    /// A stakeholder, role or kind of member, by its id or its name.
    #[arg(value_name = "PARTY")]
    pub(crate) party: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Powers {
    #[command(flatten)]
    pub(crate) file: OneFile,
    /// How many people a party is, by its id: for one whose size the document does not say, or instead of what it says.
    #[arg(long, value_name = "ID=NUMBER", value_parser = size)]
    pub(crate) size: Vec<(String, u64)>,
    /// Write who decides about whom as a graph instead.
    #[arg(long, value_name = "NOTATION", value_parser = one_of::<GraphNotation>(&["mermaid", "dot"]))]
    pub(crate) graph: Option<GraphNotation>,
}

#[derive(Debug, Args)]
pub(crate) struct Calendar {
    #[command(flatten)]
    pub(crate) file: OneFile,
    /// The day from which to look.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) at: Option<String>,
    /// The last day to look at.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) until: Option<String>,
    /// The day of a session, a body or a decision process.
    #[arg(long = "event", value_name = "EVENT", value_parser = event)]
    pub(crate) events: Vec<(String, String)>,
    /// How long before a day a calendar program is to remind of it.
    #[arg(long, value_name = "DURATION")]
    pub(crate) remind: Option<String>,
    #[command(flatten)]
    pub(crate) written: Written,
}

#[derive(Debug, Args)]
pub(crate) struct Glossary {
    #[command(flatten)]
    pub(crate) file: OneFile,
}

#[derive(Debug, Args)]
pub(crate) struct Page {
    #[command(flatten)]
    pub(crate) file: OneFile,
    /// The party to which the page speaks.
    #[arg(long = "for", value_name = "PARTY")]
    pub(crate) party: Option<String>,
    /// The languages in which the text is shown.
    #[arg(long, value_name = "LANGUAGE", value_delimiter = ',')]
    pub(crate) languages: Vec<String>,
    /// The day for which the page is made.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) at: Option<String>,
    #[command(flatten)]
    pub(crate) written: Written,
}

#[derive(Debug, Args)]
pub(crate) struct Coverage {
    #[command(flatten)]
    pub(crate) file: OneFile,
    /// Write the chain as a graph instead.
    #[arg(long, value_name = "NOTATION", value_parser = one_of::<GraphNotation>(&["mermaid", "dot"]))]
    pub(crate) graph: Option<GraphNotation>,
}

#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// A rule (missing-key), a key (force, purpose.statement), a place (/dimensions/social), a part of the model
    /// (Commitment, engagement), a value (must-not) or a word of associations (radiation, proxy, Vorstand, cuota). Without a name:
    /// the parts of the model.
    #[arg(value_name = "NAME", default_value = "*", hide_default_value = true)]
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
    #[command(flatten)]
    pub(crate) written: Written,
}

#[derive(Debug, Args)]
pub(crate) struct Schema {
    /// The dialect of JSON Schema.
    #[arg(long, value_name = "DRAFT", default_value = "2020-12",
        value_parser = one_of::<Draft>(&["2020-12", "draft-07"]))]
    pub(crate) draft: Draft,
}

#[derive(Debug, Args)]
pub(crate) struct Import {
    /// The file, or `-` for standard input.
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// The notation of the text.
    #[arg(long, value_name = "NOTATION", value_parser = one_of::<TextNotation>(&["markdown", "text", "html", "mediawiki"]))]
    pub(crate) from: Option<TextNotation>,
    /// The permanent address of the document (an IRI).
    #[arg(long, value_name = "IRI")]
    pub(crate) id: Option<String>,
    /// The language of the text.
    #[arg(long, value_name = "LANGUAGE")]
    pub(crate) language: Option<String>,
    /// Which proposals become elements of the document.
    #[arg(long, value_name = "PROPOSALS", value_parser = one_of::<Accepted>(&["certain"]))]
    pub(crate) accept: Option<Accepted>,
    /// A document of an older version of the text: only what it lacks of this one is shown.
    #[arg(long, value_name = "DOCUMENT", conflicts_with_all = ["into", "accept", "id", "output", "force"])]
    pub(crate) against: Option<PathBuf>,
    /// The same, and what it lacks is written into it.
    #[arg(long, value_name = "DOCUMENT", conflicts_with_all = ["accept", "id", "output", "force"])]
    pub(crate) into: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) written: Written,
    /// The name to show for standard input.
    #[arg(long, value_name = "NAME")]
    pub(crate) stdin_filename: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Fmt {
    /// Files, folders, or `-` for standard input, whose tidy text goes to standard output.
    #[arg(value_name = "FILE", required = true)]
    pub(crate) files: Vec<PathBuf>,
    /// Also hidden files and those that .gitignore names.
    #[arg(long)]
    pub(crate) all: bool,
    /// The name to show for standard input.
    #[arg(long, value_name = "NAME")]
    pub(crate) stdin_filename: Option<String>,
    /// Write everything anew in one layout, with the keys in the order of the model.
    #[arg(long)]
    pub(crate) canonical: bool,
    /// Write nothing.
    #[arg(long)]
    pub(crate) check: bool,
    /// Write nothing.
    #[arg(long)]
    pub(crate) diff: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Convert {
    /// The file, or `-` for standard input.
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// The notation to write.
    #[arg(long, value_name = "NOTATION", value_parser = one_of::<Notation>(&["json", "yaml"]))]
    pub(crate) to: Option<Notation>,
    #[command(flatten)]
    pub(crate) written: Written,
    /// The name to show for standard input.
    #[arg(long, value_name = "NAME")]
    pub(crate) stdin_filename: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Merge {
    /// The document from which both sides came.
    #[arg(value_name = "BASE")]
    pub(crate) base: PathBuf,
    /// One side.
    #[arg(value_name = "OURS")]
    pub(crate) ours: PathBuf,
    /// The other side.
    #[arg(value_name = "THEIRS")]
    pub(crate) theirs: PathBuf,
    #[command(flatten)]
    pub(crate) written: Written,
    /// Settle conflicts for this side.
    #[arg(long, value_name = "SIDE", value_parser = one_of::<Preferred>(&["ours", "theirs"]))]
    pub(crate) prefer: Option<Preferred>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Git {
    /// Tell the git repository around the current folder to merge and compare social codes with this command.
    Setup,
}

#[derive(Debug, Args)]
pub(crate) struct GitMergeDriver {
    /// The version from which both came.
    pub(crate) base: PathBuf,
    /// Our version, which is replaced by the merged one.
    pub(crate) ours: PathBuf,
    /// Their version.
    pub(crate) theirs: PathBuf,
    /// How long the marks of git are.
    pub(crate) marker_size: Option<u32>,
    /// The name of the file.
    pub(crate) name: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Call {
    /// The name of the operation.
    #[arg(value_name = "OPERATION")]
    pub(crate) operation: String,
}

#[derive(Debug, Args)]
pub(crate) struct Completions {
    /// The shell.
    #[arg(value_name = "SHELL", value_parser = one_of::<Shell>(&["bash", "zsh", "fish", "powershell"]))]
    pub(crate) shell: Shell,
}

/// A shell that can complete the command.
#[derive(Debug, Clone, Copy, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Shell {
    Bash,
    Zsh,
    Fish,
    Powershell,
}

#[derive(Debug, Args)]
pub(crate) struct Man {
    /// The words that call the command.
    #[arg(value_name = "WORD")]
    pub(crate) command: Vec<String>,
    /// The folder into which the pages of all commands are written.
    #[arg(long, value_name = "FOLDER", conflicts_with = "command")]
    pub(crate) output: Option<PathBuf>,
}
