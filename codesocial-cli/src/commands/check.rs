//! `codesocial check`: what guards a repository. All documents are validated and audited to the level that is demanded, compared
//! by meaning with those of another revision, and held against each other: one report, one exit code.

mod base;
mod links;
mod loosened;
mod needs;
mod record;
mod said;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use std::sync::{Mutex, PoisonError};

use codesocial_core::audit::Deviation;
use codesocial_core::diagnostic::Stage;
use codesocial_core::operations::audit::{Audit as Operation, Input, Output};
use codesocial_core::operations::diff::{self, Diff, Output as Difference};
use codesocial_core::operations::handout::Notation;
use codesocial_core::report::Counts;
use codesocial_core::{CallError, Document, DocumentInput, Language, Operation as _, Options, Problem, Severity};
use serde::Serialize;
use serde_json::json;

use self::base::{Base, Loss, Scope, lost};
use self::links::Fault;
use self::loosened::Guards;
use self::record::Before;
use self::said::Said;
use crate::arguments::{Check, FailOnChange, Form, Judging, Problems};
use crate::commands::diff::lacking;
use crate::commands::let_through::LetThrough;
use crate::commands::validate::verdict;
use crate::config::Config;
use crate::exit::Exit;
use crate::expectations::{Set, Unmet, unmet};
use crate::faults::LOOSENED;
use crate::files::Place;
use crate::git::{self, Lack};
use crate::judging::{self, Counted, Report, Trouble, Work};
use crate::outlets::{Outlets, is_told};
use crate::render::ci::list::Compared;
use crate::render::difference;
use crate::render::problem::{self, Subject};
use crate::render::wrap::hanging;
use crate::settle::Settlement;
use crate::sources;
use crate::system::today;
use crate::terminal::{View, complain};
use crate::words::{Words, fill};

/// The report on a document: that of its audit, shown in short.
#[derive(Serialize)]
struct Checked(Output);

/// What is known of a document besides its report.
#[derive(Debug)]
struct Seen {
    name: String,
    place: Place,
    id: Option<String>,
    version: Option<String>,
    digest: Option<String>,
    /// What it says of others and of its versions.
    said: Said,
    /// What changed since the base; none where there is no base, or the document is new.
    difference: Option<Result<Difference, Lack>>,
    /// What the base has of it.
    before: Option<Before>,
    /// Its name in the base, where that is another.
    name_before: Option<String>,
    /// Whether another document stood there in the base.
    displaces: bool,
    /// The expectations that it does not meet.
    unmet: Vec<Unmet>,
}

pub(crate) fn run(arguments: &Check, config: &Config, view: &View) -> Result<Exit, Trouble> {
    if view.wanted.iter().any(|wanted| wanted.form == Form::Html) {
        return Err(Trouble::Refused(Words::of(view.language()).page.only_audit.clone()));
    }
    let level = Some(arguments.level.or(config.level).unwrap_or(0));
    let (files, judging) = (&arguments.files, &arguments.judging);
    let work = Work { files, judging, config, stage: Stage::Audit, level, guards: true };
    let sets = config.sets(view.language())?;
    let base = Base::of(arguments, view);
    let named = arguments.base.as_deref().unwrap_or(".");
    let base = base.map_err(|trouble| trouble.at_first(named, "no-base", view.language()))?;
    let seen: Mutex<Vec<Seen>> = Mutex::default();
    let judge =
        |place: &Place, document: DocumentInput, options: Options| -> Result<(DocumentInput, Checked), CallError> {
            // It is read once, for the audit, the comparison and what it says of others.
            let read = said::document(&document);
            let document = read.as_ref().map_or(document, DocumentInput::from);
            let input = Input { document, options, level, genre: config.genre, since: None };
            let output = Operation::run(&input)?;
            let name = input.document.name.clone().unwrap_or_default();
            let of_output = output.document.clone();
            let (id, version, digest) =
                of_output.map_or((None, None, None), |document| (document.id, document.version, document.digest));
            let since = match &base {
                Some(base) => since(base, &name, id.as_deref(), &input.document, &input.options)?,
                None => Since::New,
            };
            let displaces = matches!(since, Since::Other);
            let (difference, before) = match since {
                Since::Compared(difference, before) => (Some(*difference), before),
                Since::New | Since::Other => (None, None),
            };
            let said = read.as_ref().map(Said::of).unwrap_or_default();
            let language = view.language.unwrap_or(output.language);
            let unmet = match &read {
                Some(document) => unmet(&sets, document, &input.options, language)?,
                None => Vec::new(),
            };
            let (place, name_before) = (place.clone(), None);
            let one =
                Seen { name, place, id, version, digest, said, difference, before, name_before, displaces, unmet };
            seen.lock().unwrap_or_else(PoisonError::into_inner).push(one);
            Ok((input.document, Checked(output)))
        };
    judging::run_then(&work, view, judge, |outlets, settlement| {
        let mut seen = std::mem::take(&mut *seen.lock().unwrap_or_else(PoisonError::into_inner));
        seen.sort_by(|one, other| one.name.cmp(&other.name));
        settlement.guard(base.is_some());
        let (gone, told_again) = (BTreeMap::new(), BTreeSet::new());
        let mut check = Together { arguments, config, view, outlets, settlement, exit: Exit::Fine, gone, told_again };
        if let Some(base) = &base {
            check.loosened(base, &sets)?;
        }
        check.ids(&seen)?;
        if let Some(base) = &base {
            check.base(base, &mut seen)?;
        }
        let (others, language) = (seen.iter().filter(|one| !check.told_again.contains(&one.name)), view.language());
        let others: Vec<Fault> = others.filter_map(|one| record::adopted_other(one, language)).collect();
        for fault in links::faults(&seen, &check.gone, language).iter().chain(&others) {
            check.fault(fault)?;
        }
        let asked: Vec<String> = sets.iter().flat_map(Set::rules).collect();
        for one in &seen {
            let unmet: Vec<(&str, String)> =
                one.unmet.iter().map(|unmet| (&*unmet.rule, unmet.fingerprint())).collect();
            let known = check.settlement.expectations(&one.name, &unmet, &asked);
            for (unmet, _) in one.unmet.iter().zip(known).filter(|(_, known)| !known) {
                check.fault(&Fault::of_file(&one.name, &unmet.rule, unmet.message.clone()))?;
            }
        }
        Ok(check.exit)
    })
}

/// What a commit has under the name of a document.
enum Since {
    /// Nothing.
    New,
    /// A document of another id: what is at hand is not compared with that, unless it turns out that nothing else is.
    Other,
    /// The document as it was: what changed in it, and what is known of it.
    Compared(Box<Result<Difference, Lack>>, Option<Before>),
}

fn since(
    base: &Base,
    name: &str,
    id: Option<&str>,
    after: &DocumentInput,
    options: &Options,
) -> Result<Since, CallError> {
    let Some(path) = git::in_repository(name) else { return Ok(Since::New) };
    let bytes = match base.file(&path) {
        Ok(Some(bytes)) => bytes,
        Ok(None) => return Ok(Since::New),
        Err(lack) => return Ok(Since::Compared(Box::new(Err(lack)), None)),
    };
    let document = text_before(bytes, name, options);
    let read = said::document(&document);
    let before = read.as_ref().and_then(said::id);
    if id.is_some_and(|id| before.is_some_and(|before| before != id)) {
        return Ok(Since::Other);
    }
    let (difference, before) = difference_of(document, read, after, options)?;
    Ok(Since::Compared(Box::new(Ok(difference)), before))
}

/// A text of another revision.
fn text_before(bytes: Vec<u8>, name: &str, options: &Options) -> DocumentInput {
    let language = options.language.as_deref().and_then(Language::of_tag);
    // What cannot be read at all is a document without anything, which cannot be compared.
    sources::of_bytes(bytes, name, language).unwrap_or_else(|_| DocumentInput::from_text(""))
}

/// What changed since a text, which may have been read already.
fn difference_of(
    before: DocumentInput,
    read: Option<Document>,
    after: &DocumentInput,
    options: &Options,
) -> Result<(Difference, Option<Before>), CallError> {
    let before = read.as_ref().map_or(before, DocumentInput::from);
    let options = Options { language: options.language.clone(), ..Options::default() };
    let difference = Diff::run(&diff::Input { before, after: after.clone(), options, patch: false, markdown: false })?;
    let before = read.and_then(|document| Before::of(&document, &difference.before));
    Ok((difference, before))
}

/// What of a difference makes the check fail, as the command line says, else a configuration.
fn failing_changes(arguments: &Check, config: &Config) -> Vec<FailOnChange> {
    match (&*arguments.fail_on_change, &config.fail_on_change) {
        ([], Some(of_config)) => of_config.clone(),
        ([], None) => vec![FailOnChange::Problems(Problems::Problems)],
        (of_call, _) => of_call.to_vec(),
    }
}

/// The documents, held against each other and against those of the base.
struct Together<'t, 'v, 'c> {
    arguments: &'t Check,
    config: &'t Config,
    view: &'t View,
    outlets: &'t mut Outlets<'v>,
    settlement: &'t mut Settlement<'c>,
    exit: Exit,
    /// The documents of the base that are gone: by their ids, their names.
    gone: BTreeMap<String, String>,
    /// The documents of which it is told whether those who adopted them must adopt them again.
    told_again: BTreeSet<String>,
}

impl Together<'_, '_, '_> {
    fn words(&self) -> &'static Words {
        Words::of(self.view.language())
    }

    /// Tells what is wrong, or to be known, of documents together.
    fn fault(&mut self, fault: &Fault) -> io::Result<()> {
        let Fault { file, rule, key, message, spot, severity } = fault;
        // A change that loosens the configuration cannot say there that this is not to be told.
        let settled =
            if rule == LOOSENED { Some((*severity, false)) } else { self.settlement.severity(rule, *severity) };
        let Some((severity, raised)) = settled else { return Ok(()) };
        let accepted = self.arguments.accept.iter().any(|name| name == rule);
        let (severity, message) = match accepted {
            true => (Severity::Note, &fill(&self.words().check.accepted, &[("message", message)])),
            false => (severity, message),
        };
        // By itself, a note is only to be known.
        let fails = !accepted
            && (raised || severity > Severity::Note)
            && judging::fails_by(severity, self.arguments.judging.fail_on);
        if fails {
            self.exit = self.exit.max(Exit::Problems);
        }
        let place = spot.as_ref().map(|spot| (&*spot.pointer, spot.range));
        self.outlets.list.together((file, rule, key), message, place, (severity, fails));
        let mut told = json!({ "code": rule, "severity": severity, "message": message });
        if let (Some((pointer, range)), Some(members)) = (place, told.as_object_mut()) {
            members.insert("pointer".to_owned(), json!(pointer));
            members.insert("range".to_owned(), json!(range));
        }
        let kind = if severity == Severity::Note { "note" } else { "fault" };
        let json = json!({ "name": file, (kind): told });
        self.outlets.also(&json, |to, view| {
            let subject = Subject { name: file, text: "", language: view.language() };
            let range = spot.as_ref().map(|spot| spot.range);
            problem::apart(to, &subject, (severity, range), rule, message, view)
        })
    }

    /// The day that is judged.
    fn day(&self) -> String {
        self.arguments.judging.at.clone().or_else(|| self.config.at.clone()).unwrap_or_else(today)
    }

    /// Where the configuration lets more pass than that of the base.
    fn loosened(&mut self, base: &Base, sets: &[Set]) -> Result<(), Trouble> {
        let Some((before, sound)) = &base.config else { return Ok(()) };
        if !sound {
            let message = fill(&self.words().check.loosened.unread, &[("base", &base.name), ("name", &before.name)]);
            self.outlets.list.note(&before.name, "configuration-not-compared", &message);
            complain(&message);
            return Ok(());
        }
        let here = std::fs::canonicalize(".")?;
        let (arguments, now, language) = (self.arguments, self.config, self.view.language());
        let guards = Guards { arguments, base, before, now, here: &here, language };
        for fault in guards.faults(sets) {
            self.fault(&fault)?;
        }
        Ok(())
    }

    /// Each document has an id of its own.
    fn ids(&mut self, seen: &[Seen]) -> io::Result<()> {
        let mut by_id: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for one in seen {
            if let Some(id) = &one.id {
                by_id.entry(id).or_default().push(&one.name);
            }
        }
        for (id, names) in by_id.into_iter().filter(|(_, names)| names.len() > 1) {
            // It is told of each of them: all names in each message would be quadratic.
            let mut named = Counted::default();
            names.iter().for_each(|name| named.add((*name).to_owned()));
            let words = self.words();
            let named = named.names(words, self.view.language());
            let message = fill(&words.check.same_id, &[("id", id), ("names", &named)]);
            for name in names.iter().skip(1) {
                self.fault(&Fault::of_file(name, "id-in-two-documents", message.clone()))?;
            }
        }
        Ok(())
    }

    /// What changed since the base, document by document; what is gone or judged no more.
    fn base(&mut self, base: &Base, seen: &mut [Seen]) -> Result<(), Trouble> {
        let named = &*base.name;
        let here = std::fs::canonicalize(".")?;
        let before = base.config.as_ref().map_or(self.config, |(before, _)| before);
        let scope = Scope::new(&self.arguments.files.files, before, &here);
        let lost = lost(base, &scope, seen, &self.outlets.unread).map_err(|lack| lacking(named, lack, self.view))?;
        // Another document stands there now: where the one that stood there is, if it is anywhere.
        let displaced: Vec<String> = seen.iter().filter(|one| one.displaces).map(|one| one.name.clone()).collect();
        let mut unpaired = Vec::new();
        for name in displaced {
            let Some(path) = git::in_repository(&name) else { continue };
            let Some(bytes) = base.file(&path).map_err(|lack| lacking(named, lack, self.view))? else { continue };
            if let Some(id) = self.moved(bytes, &name, seen)? {
                unpaired.push((name, id));
            }
        }
        for one in lost {
            // What stands under another name now is not lost.
            if one.how != Loss::Untracked {
                let bytes = base.file(&one.path).map_err(|lack| lacking(named, lack, self.view))?;
                match self.moved(bytes.unwrap_or_default(), &one.name, seen)? {
                    Some(id) if !id.is_empty() => _ = self.gone.insert(id, one.name.clone()),
                    Some(_) => {}
                    None => continue,
                }
            }
            let words = &self.words().check;
            let (rule, template) = match one.how {
                Loss::LeftOut => ("document-left-out", &words.left_out),
                Loss::Gone => ("document-removed", &words.removed),
                Loss::Untracked => ("document-removed", &words.untracked),
            };
            self.lost(&one.name, rule, template, named)?;
        }
        for (name, id) in unpaired {
            let Some(now) = seen.iter_mut().find(|one| one.name == name) else { continue };
            if now.difference.is_some() {
                // What stands there came from elsewhere, and what stood there is nowhere.
                self.gone.insert(id, name.clone());
                self.lost(&name, "document-removed", &self.words().check.replaced, named)?;
                continue;
            }
            // Nothing else than its id says that it is another.
            let Some(path) = git::in_repository(&name) else { continue };
            let bytes = base.file(&path).map_err(|lack| lacking(named, lack, self.view))?.unwrap_or_default();
            self.pair(bytes, now)?;
        }
        for one in seen {
            let recorded = one.before.as_ref().map(|before| record::faults(one, before, named, self.view.language()));
            for fault in recorded.into_iter().flatten() {
                self.fault(&fault)?;
            }
            match one.difference.take() {
                Some(Ok(difference)) => self.difference(one, named, difference)?,
                Some(Err(lack)) => return Err(lacking(named, lack, self.view)),
                None => {
                    let message = fill(&self.words().check.new, &[("name", &one.name), ("base", named)]);
                    self.outlets.list.note(&one.name, "document-new", &message);
                    let json = json!({ "name": one.name, "new": true });
                    self.outlets.also(&json, |to, _| writeln!(to, "{}", crate::escape::line(&message)))?;
                }
            }
        }
        Ok(())
    }

    /// Tells of a document of the base that is there no more.
    fn lost(&mut self, name: &str, rule: &str, template: &str, base: &str) -> io::Result<()> {
        let message = fill(template, &[("name", name), ("base", base)]);
        let message = self.words().beside(&message, &fill(&self.words().check.on_purpose, &[("rule", rule)]));
        self.fault(&Fault::of_file(name, rule, message))
    }

    /// Finds out by its id where a document of the base stands now, and what changed in it; none where it is nowhere: then its id,
    /// which is empty where it has none.
    fn moved(&self, before: Vec<u8>, path: &str, seen: &mut [Seen]) -> Result<Option<String>, Trouble> {
        let nowhere = Ok(Some(String::new()));
        let Ok(document) = sources::of_bytes(before.clone(), path, self.view.language) else { return nowhere };
        let input = Input { document, level: Some(0), ..Input::default() };
        let Some(id) = Operation::run(&input)?.document.and_then(|document| document.id) else { return nowhere };
        let now = seen.iter_mut().find(|one| one.difference.is_none() && one.id.as_deref() == Some(&*id));
        let Some(now) = now else { return Ok(Some(id)) };
        now.name_before = Some(path.to_owned());
        self.pair(before, now)?;
        Ok(None)
    }

    /// Compares a document with a text of the base.
    fn pair(&self, before: Vec<u8>, now: &mut Seen) -> Result<(), Trouble> {
        let after = sources::read(&now.place, self.view.language)
            .map_err(|refusal| Trouble::Read(now.name.clone(), refusal))?;
        let options = Options { language: self.view.language.map(|one| one.tag().to_owned()), ..Options::default() };
        let document = text_before(before, &now.name, &options);
        let read = said::document(&document);
        let (difference, before) = difference_of(document, read, &after, &options)?;
        (now.difference, now.before) = (Some(Ok(difference)), before);
        Ok(())
    }

    fn difference(&mut self, one: &Seen, named: &str, mut difference: Difference) -> io::Result<()> {
        let name = &*one.name;
        if !difference.compared {
            let message = fill(&self.words().check.not_compared, &[("name", name), ("base", named)]);
            // What is wrong with the text at hand is told already.
            let unreadable = difference.after.problems.iter().any(|problem| problem.severity == Severity::Error);
            let severity = if unreadable { Severity::Note } else { Severity::Error };
            let message =
                self.words().beside(&message, &fill(&self.words().check.on_purpose, &[("rule", "not-compared")]));
            self.fault(&Fault { severity, ..Fault::of_file(name, "not-compared", message) })?;
            return self.outlets.also(&json!({ "difference": difference }), |_, _| Ok(()));
        }
        if difference.same && difference.problems.is_empty() {
            return Ok(());
        }
        let named_to_fail = failing_changes(self.arguments, self.config);
        let gate = LetThrough(&named_to_fail);
        let mut failing = Vec::new();
        difference.problems.retain_mut(|problem| {
            let Some((severity, set)) = self.settlement.severity(problem.rule, problem.severity) else { return false };
            let fails =
                gate.refuses_problems() && (!set || judging::fails_by(severity, self.arguments.judging.fail_on));
            // Here, what fails is an error.
            problem.severity = if fails { Severity::Error } else { severity };
            failing.push(fails);
            true
        });
        let day = self.day();
        for fault in needs::faults(one, &difference, &self.config.changes, &day, self.view.language()) {
            self.fault(&fault)?;
        }
        let before = format!("{named}:{}", one.name_before.as_deref().unwrap_or(name));
        for change in &difference.changes {
            self.outlets.list.change(change, [&before, name], gate.refuses(change.effect));
        }
        let not_let_through = gate.told("fail-on-change", &difference, self.view.language());
        let mut fails = not_let_through.is_some();
        self.outlets.list.changes_omitted(name, difference.omitted);
        for (problem, failing) in difference.problems.iter().zip(failing) {
            fails |= failing;
            self.outlets.list.problem(name, problem, failing);
        }
        if fails {
            self.exit = self.exit.max(Exit::Problems);
        }
        let words = Words::of(difference.language);
        let again = difference::adopt_again(&difference, words);
        self.told_again.insert(name.to_owned());
        let adopt_again = match difference.adopters.is_empty() {
            true => format!("{again}."),
            false => format!("{again}{}{}", words.colon, difference.adopters.join(", ")),
        };
        self.outlets.list.compared(Compared {
            file: name.to_owned(),
            base: named.to_owned(),
            adopt_again,
            not_let_through: not_let_through.clone(),
        });
        // The text stands beside what is wrong in it.
        let text = one.place.path().filter(|_| !difference.problems.is_empty());
        let text = text.and_then(|_| sources::read(&one.place, self.view.language).ok());
        let text = text.as_ref().and_then(|document| document.text());
        self.outlets.also(&json!({ "difference": difference }), |to, view| {
            writeln!(to)?;
            difference::write(to, &difference, [&before, name], text.as_deref(), view)?;
            match &not_let_through {
                Some(why) => writeln!(to, "{}", hanging(why, view.width, 0, 2)),
                None => Ok(()),
            }
        })
    }
}

impl Report for Checked {
    fn language(&self) -> Language {
        self.0.language
    }

    fn valid(&self) -> bool {
        self.0.valid
    }

    fn counts(&self) -> Counts {
        self.0.counts
    }

    fn falls_short(&self) -> bool {
        self.0.falls_short()
    }

    fn settle(&mut self, name: &str, settlement: &mut Settlement<'_>) {
        self.0.settle(name, settlement);
    }

    fn problems(&self) -> Vec<&Problem> {
        self.0.problems()
    }

    fn omitted(&self) -> usize {
        self.0.omitted
    }

    fn level(&self) -> Option<u8> {
        self.0.level()
    }

    fn version(&self) -> Option<String> {
        self.0.version()
    }

    fn asked_in_vain(&self) -> Option<u8> {
        self.0.asked_in_vain()
    }

    fn idle(&self) -> Vec<&Deviation> {
        self.0.idle()
    }

    fn page(&self, _: Notation) -> Option<String> {
        // What is written of a check is the summary of all.
        None
    }

    fn show(&self, to: &mut dyn Write, subject: &Subject<'_>, judging: &Judging, view: &View) -> io::Result<()> {
        let all = self.0.problems.iter().chain(&self.0.findings);
        problem::write(to, subject, all, judging.max_problems, self.0.omitted, view)?;
        if let Some(asked) = self.asked_in_vain().filter(|asked| is_told(*asked, self.counts())) {
            let message = fill(&Words::of(subject.language).audit.below, &[("level", &asked.to_string())]);
            problem::fault(to, subject, "level-not-reached", &message, view)?;
        }
        if judging.quiet {
            return Ok(());
        }
        verdict(to, subject, self.0.valid, self.0.counts, view)
    }
}
