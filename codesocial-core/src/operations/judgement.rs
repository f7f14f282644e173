//! Reads a document and holds it against the rules: what every operation on one document begins with.

use crate::diagnostic::tally::Tally;
use crate::report::reading::Counts;
use crate::report::reading::Reading;
use crate::tree::key::Key;

use crate::analysis::context::Code;
use crate::audit::deviations::{Admission, Deviation, admissions};
use crate::diagnostic::finding::{Finding, Findings, Place, Selection};
use crate::diagnostic::rule::{Rule, Stage};
use crate::messages::Language;
use crate::operations::input::{DocumentInput, Options};
use crate::report::call_error::CallError;
use crate::report::problem::{Problem, Reporter};
use crate::rules::Entry;
use crate::tree::format::Format;
use crate::tree::origin::Written;
use crate::tree::pointers::Pointers;
use crate::tree::span::Range;
use crate::views::View;

/// What came of reading and judging a document.
pub(crate) struct Judgement<'a> {
    /// The document, where it could be read to its end and is an object.
    pub(crate) code: Option<Code<'a>>,
    /// What could be read of a document with errors of syntax, and what could not.
    part: Option<Code<'a>>,
    pub(crate) unread: Vec<Range>,
    /// The text, where it is one that a person wrote, so that its lines mean something.
    pub(crate) text: Option<Written<'a>>,
    /// What was found, in the order of the text.
    pub(crate) problems: Vec<Problem>,
    /// How many of each severity.
    pub(crate) counts: Counts,
    /// How many more were found than are kept.
    pub(crate) omitted: usize,
    /// The notation that was read.
    pub(crate) format: Format,
    /// The language of the words.
    pub(crate) language: Language,
    /// How often each rule found something, whether or not it was to be listed.
    pub(crate) found: Tally,
    /// The rules that had something to judge and could not, for want of a date.
    pub(crate) unjudged: Vec<&'static Rule>,
    /// The deviations that the document admits, and how many listed findings of a rule those in force concern.
    pub(crate) deviations: Vec<Deviation>,
    pub(crate) admitted: Tally,
}

impl Judgement<'_> {
    /// Whether no rule found an error, listed or not.
    pub(crate) fn valid(&self) -> bool {
        !self.found.has_error()
    }

    /// Whether the reader found no error in the text, listed or not.
    pub(crate) fn read_soundly(&self) -> bool {
        !self.found.has_error_of_source()
    }

    /// What a view says of the document besides what it shows.
    fn reading(self, document: &DocumentInput) -> Reading {
        Reading {
            name: document.name.clone(),
            format: self.format,
            language: self.language,
            valid: self.valid(),
            counts: self.counts,
            omitted: self.omitted,
            problems: self.problems,
            unread: self.unread,
        }
    }
}

/// Reads a document, holds it against the rules of validation, and shows something of it; nothing is shown where the text
/// could not be read.
pub(crate) fn view<R>(
    document: &DocumentInput,
    options: &Options,
    show: impl FnOnce(&View<'_, '_>) -> R,
) -> Result<(Reading, Option<R>), CallError> {
    viewed(document, options, false, show)
}

/// The same for what is shown as far as the text could be read: it has to say first which lines it could not
/// ([`View::unread`]).
pub(crate) fn view_of_part<R>(
    document: &DocumentInput,
    options: &Options,
    show: impl FnOnce(&View<'_, '_>) -> R,
) -> Result<(Reading, Option<R>), CallError> {
    viewed(document, options, true, show)
}

fn viewed<R>(
    document: &DocumentInput,
    options: &Options,
    part: bool,
    show: impl FnOnce(&View<'_, '_>) -> R,
) -> Result<(Reading, Option<R>), CallError> {
    let asked = options.language.as_deref();
    judge(document, options, Stage::Integrity, |judgement| {
        let code = judgement.code.as_ref().or(judgement.part.as_ref().filter(|_| part));
        let shown = code.map(|code| {
            let mut view = View::new(code, judgement.text, judgement.language, asked);
            view.unread = &judgement.unread;
            show(&view)
        });
        (judgement.reading(document), shown)
    })
}

/// Reads a document, runs the rules up to a stage, and hands over what came of it.
pub(crate) fn judge<R>(
    document: &DocumentInput,
    options: &Options,
    up_to: Stage,
    then: impl FnOnce(Judgement<'_>) -> R,
) -> Result<R, CallError> {
    judge_to_level(document, options, up_to, None, then)
}

/// The same, listing of the audit's findings only those of a level or below.
pub(crate) fn judge_to_level<R>(
    document: &DocumentInput,
    options: &Options,
    up_to: Stage,
    level: Option<u8>,
    then: impl FnOnce(Judgement<'_>) -> R,
) -> Result<R, CallError> {
    let (mut then, mut answer) = (Some(then), None);
    judge_once(document, options, up_to, level, &mut |judgement| {
        answer = then.take().map(|then| then(judgement));
    })?;
    answer.map_or_else(|| unreachable!("what came of it is handed over once"), Ok)
}

/// The same for all that is made of it: compiled once, and not for each operation.
fn judge_once(
    document: &DocumentInput,
    options: &Options,
    up_to: Stage,
    level: Option<u8>,
    then: &mut dyn FnMut(Judgement<'_>),
) -> Result<(), CallError> {
    let limits = options.limits.capped();
    let (asked, at) = (options.language()?, options.at()?);
    let text = document.read(asked.unwrap_or_default())?;
    let reading = text.reading(&limits);
    let selection = Selection { level, ..options.selection()? };
    let mut findings = Findings::new(limits.problems as usize, selection);
    for finding in text.finding.iter().chain(&reading.findings) {
        findings.push(finding.clone());
    }
    for (rule, more) in &reading.more {
        findings.count(rule, *more);
    }
    let read_soundly = !findings.found.has_error_of_source();
    let partial = reading.partial.as_ref().and_then(|tree| tree.root());
    let root = reading.tree.as_ref().and_then(|tree| tree.root()).or(partial);
    let code =
        root.map(|root| Code::new(root, crate::structure::check(root, &mut findings), at).read_soundly(read_soundly));
    if let Some(code) = &code {
        for Entry { rule, check } in crate::rules::ALL {
            // Verdicts rest on all rules, also on those that are not to be listed.
            if let Some(check) = check
                && rule.stage <= up_to
                && (rule.stage < Stage::Audit || code.root.is_object())
            {
                match partial {
                    None => check(code, &mut findings),
                    Some(_) => check_rest(*check, code, &mut findings),
                }
            }
        }
        crate::rules::gaps::place(code, &mut findings.kept);
    }
    let own = || match root {
        Some(root) => root.text(Key::Language).and_then(Language::of_tag),
        None => declared_language(&text.text),
    };
    let language = asked.or_else(own).unwrap_or_default();
    let admissions: Vec<Admission<'_>> = match &code {
        Some(code) if up_to == Stage::Audit => admissions(code),
        _ => Vec::new(),
    };
    let needs_lines = !(findings.kept.is_empty() && admissions.is_empty());
    let lines = text.written().filter(|_| needs_lines).map(Written::places);
    let pointers = Pointers::default();
    let mut concerned = vec![0; admissions.len()];
    let mut admitted = Tally::default();
    for (admission, count) in admissions.iter().zip(&mut concerned) {
        let open = findings.kept.iter_mut().filter(|finding| finding.deviation.is_none());
        for finding in open.filter(|finding| admission.concerns(finding)) {
            finding.deviation = Some(admission.pointer(&pointers));
            *count += 1;
            admitted.add(finding.rule, usize::from(admission.stands()));
        }
    }
    let reports = admissions.iter().zip(concerned);
    let reports = reports.map(|(admission, count)| admission.report(&pointers, lines.as_ref(), count));
    let deviations: Vec<Deviation> = reports.collect();
    let fingerprints = up_to >= Stage::Integrity;
    let reporter = Reporter { root, lines, language, pointers, fingerprints, articles: Default::default() };
    let problems = reporter.problems(&findings.kept);
    let lines = text.written().filter(|_| !reading.unread.is_empty()).map(Written::places);
    let unread = lines.map(|lines| reading.unread.iter().filter_map(|span| lines.range(*span)).collect());
    // Of a part only those views show something that say so first: it would be taken for the whole.
    let (code, part) = if partial.is_some() { (None, code) } else { (code, None) };
    let judgement = Judgement {
        omitted: findings.total() - problems.len(),
        problems,
        counts: Counts { errors: findings.errors, warnings: findings.warnings, notes: findings.notes },
        format: text.format,
        text: text.written(),
        language,
        found: findings.found,
        unjudged: findings.unjudged,
        deviations,
        admitted,
        code,
        part,
        unread: unread.unwrap_or_default(),
    };
    then(judgement);
    Ok(())
}

/// What a rule finds in what could be read of a text. That something is missing where an error hides the rest, nobody knows.
#[cold]
fn check_rest<'a>(check: crate::rules::Check, code: &Code<'a>, findings: &mut Findings<'a>) {
    let mut rest = Findings::new(usize::MAX, Selection::default());
    check(code, &mut rest);
    let hidden = |finding: &Finding<'a>| matches!(finding.place, Place::Value(node) if node.is_cut());
    rest.kept.into_iter().filter(|finding| !hidden(finding)).for_each(|finding| findings.push(finding));
    rest.unjudged.into_iter().for_each(|rule| findings.unjudged(rule));
}

/// The language that a text declares which could not be read as values: its first line about `language`.
fn declared_language(text: &str) -> Option<Language> {
    let mut values = text.lines().filter_map(|line| {
        let (key, value) = line.split_once(':')?;
        (key.trim().trim_matches('"') == "language").then_some(value)
    });
    Language::of_tag(values.next()?.trim().trim_matches(['"', '\'', ',']))
}
