//! Cures of problems that have exactly one: a text is changed at the places that are wrong, and every other byte stays. What the
//! document says stays too: a key gets the name that it was meant to have, a value the form that its key asks for.
//!
//! A cure counts only where it leaves no problem that was not there before; what it uncovers, such as keys in French under a key
//! in French, is cured with it or not at all.

use std::borrow::Cow;
use std::collections::HashMap;

use codesocial_core::operations::validate::{Input, Validate};
use codesocial_core::source::{Format, Node};
use codesocial_core::{
    CallError, Document, DocumentInput, Operation as _, Options, Problem, Severity, diagnostic::Stage,
};

/// So many cures are tried one by one, where not all can be done together.
const MOST_ALONE: usize = 64;
/// In longer texts cures are done together or not at all.
const LONGEST_ALONE: usize = 1024 * 1024;
/// So often what a cure uncovers is cured too: keys stand no deeper in each other.
const DEEPEST: usize = 16;

/// A text without what could be cured.
#[derive(Debug)]
pub(crate) struct Fixed {
    pub(crate) text: String,
    /// How many problems are cured that were there before.
    pub(crate) cured: usize,
}

/// A piece of a text, and what is put in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Edit {
    start: usize,
    end: usize,
    text: String,
}

/// What is wrong with a text: how often each problem is there, by what does not change when others are cured.
type Wrong = HashMap<(u32, String), usize>;

/// Cures the problems of a document that `options` let speak, but for rules that are ignored. None where nothing can be cured.
pub(crate) fn fixed(
    document: &DocumentInput,
    options: &Options,
    ignored: &dyn Fn(&str) -> bool,
) -> Result<Option<Fixed>, CallError> {
    let Some(text) = &document.text else { return Ok(None) };
    let options = Options {
        at: options.at.clone(),
        select: options.select.clone(),
        ignore: options.ignore.clone(),
        ..Options::default()
    };
    let work = Work { name: document.name.clone().unwrap_or_default(), options, ignored };
    let before = work.judged(text)?;
    // What is not listed cannot be compared.
    if before.omitted > 0 || !before.readable() {
        return Ok(None);
    }
    let edits = before.edits(&work);
    if edits.is_empty() {
        return Ok(None);
    }
    let wrong = before.wrong();
    let mut now = before;
    if let Some(cured) = work.closure(&now, &edits, &wrong)? {
        now = cured;
    } else if text.len() <= LONGEST_ALONE {
        // Places move with each cure; what was tried in vain is not tried again.
        let mut vain = 0;
        for _ in 0..MOST_ALONE {
            let edits = now.edits(&work);
            let Some(edit) = edits.get(vain) else { break };
            match work.closure(&now, std::slice::from_ref(edit), &now.wrong())? {
                Some(cured) => now = cured,
                None => vain += 1,
            }
        }
    }
    let left: usize = now.wrong().values().sum();
    let cured = wrong.values().sum::<usize>() - left;
    Ok((cured > 0).then(|| Fixed { text: now.document.text().to_owned(), cured }))
}

struct Work<'w> {
    name: String,
    options: Options,
    ignored: &'w dyn Fn(&str) -> bool,
}

/// A text with what is wrong in it.
struct Judged {
    document: Document,
    problems: Vec<Problem>,
    omitted: usize,
}

impl Work<'_> {
    fn judged(&self, text: &str) -> Result<Judged, CallError> {
        let document = Document::read_file(self.name.clone(), text.as_bytes());
        // All of it is asked: what is not listed may come all the same.
        let options = Options { at: self.options.at.clone(), ..Options::default() };
        let output = Validate::run(&Input { document: DocumentInput::from(&document), options })?;
        Ok(Judged { document, problems: output.problems, omitted: output.omitted })
    }

    /// The text with some cures and with those of what they uncover. None where anything stays that was not there.
    fn closure(&self, now: &Judged, edits: &[Edit], wrong: &Wrong) -> Result<Option<Judged>, CallError> {
        let mut text = edited(now.document.text(), edits);
        for _ in 0..DEEPEST {
            let judged = self.judged(&text)?;
            if !judged.readable() || judged.omitted > 0 {
                return Ok(None);
            }
            let new = judged.beyond(wrong);
            if new.is_empty() {
                // Each cure has to cure something.
                let left = judged.problems.len() + edits.len() <= now.problems.len();
                return Ok(left.then_some(judged));
            }
            // What has no cure of its own may go with what has one: a key is missing where it has another name.
            let more: Vec<Edit> = new.iter().filter_map(|problem| judged.edit(problem, self)).collect();
            if more.is_empty() || !apart(&more) {
                return Ok(None);
            }
            text = edited(judged.document.text(), &more);
        }
        Ok(None)
    }

    fn may_cure(&self, rule: &str) -> bool {
        let named = |names: &[String]| names.iter().any(|name| name == rule);
        let Options { select, ignore, .. } = &self.options;
        (select.is_empty() || named(select)) && !named(ignore) && !(self.ignored)(rule)
    }
}

/// What tells a problem from others, wherever it stands on its line.
fn key(problem: &Problem) -> (u32, String) {
    let line = problem.range.map_or(0, |range| range.start.line);
    let data = serde_json::to_string(&problem.data).unwrap_or_default();
    (line, format!("{} {} {data}", problem.rule, problem.variant.unwrap_or_default()))
}

impl Judged {
    /// Whether its text says what it says beyond doubt.
    fn readable(&self) -> bool {
        let broken = |problem: &Problem| problem.stage == Stage::Source && problem.severity == Severity::Error;
        !self.problems.iter().any(broken)
    }

    fn wrong(&self) -> Wrong {
        let mut wrong = Wrong::new();
        for problem in &self.problems {
            *wrong.entry(key(problem)).or_default() += 1;
        }
        wrong
    }

    /// The problems that are more than there were.
    fn beyond(&self, before: &Wrong) -> Vec<&Problem> {
        let mut left = before.clone();
        let is_new = |problem: &&Problem| match left.get_mut(&key(problem)) {
            Some(count) if *count > 0 => {
                *count -= 1;
                false
            }
            _ => true,
        };
        self.problems.iter().filter(is_new).collect()
    }

    /// The cures of all problems that have one, in the order of the text.
    fn edits(&self, work: &Work<'_>) -> Vec<Edit> {
        let mut edits: Vec<Edit> = self.problems.iter().filter_map(|problem| self.edit(problem, work)).collect();
        edits.sort_by_key(|edit| (edit.start, edit.end));
        edits.dedup();
        edits
    }

    /// The cure of a problem, if it has exactly one.
    fn edit(&self, problem: &Problem, work: &Work<'_>) -> Option<Edit> {
        if !work.may_cure(problem.rule) {
            return None;
        }
        let node = self.document.root()?.at(problem.pointer.as_deref()?)?;
        let suggestion = problem.data.get("suggestion").and_then(|suggestion| suggestion.as_str());
        match (problem.rule, problem.variant) {
            ("unknown-key", Some("suggestion")) if problem.sole => self.renamed(node, suggestion?),
            ("wrong-type", Some("quotes")) | ("ambiguous-scalar", Some("time"))
                // What is ambiguous may be a key.
                if problem.range.is_some_and(|range| range.start.offset == node.span().start) =>
            {
                let (range, written) = self.plain(node)?;
                Some(Edit { start: range.start, end: range.end, text: quoted(written) })
            }
            ("wrong-type", Some("truth")) => {
                let (range, _) = self.written(node)?;
                Some(Edit { start: range.start, end: range.end, text: suggestion?.to_owned() })
            }
            ("wrong-type", Some("list")) => self.list_of(node),
            _ => None,
        }
    }

    /// A value as it is written on one line, if it is no alias and no block.
    fn written(&self, node: Node<'_>) -> Option<(std::ops::Range<usize>, &str)> {
        let range = node.span().range();
        let written = self.document.text().get(range.clone())?;
        let simple =
            !written.is_empty() && !written.contains(['\n', '\r']) && !written.starts_with(['*', '&', '!', '|', '>']);
        simple.then_some((range, written))
    }

    /// One that stands without quotes.
    fn plain(&self, node: Node<'_>) -> Option<(std::ops::Range<usize>, &str)> {
        let sign = |sign: char| sign.is_ascii_alphanumeric() || "+-._:".contains(sign);
        self.written(node).filter(|(_, written)| written.chars().all(sign))
    }

    /// A key by the name that it was meant to have: not where that is there already, or another may have been meant for it.
    fn renamed(&self, node: Node<'_>, name: &str) -> Option<Edit> {
        let (key, object) = (node.key()?, node.parent()?);
        let meant = |problem: &&Problem| {
            let of_object = problem.pointer.as_deref().and_then(|pointer| self.document.root()?.at(pointer));
            problem.rule == "unknown-key"
                && problem.data.get("suggestion").and_then(|one| one.as_str()) == Some(name)
                && of_object.and_then(Node::parent).is_some_and(|parent| parent.index() == object.index())
        };
        if object.members().any(|(key, _)| key.as_str() == Some(name))
            || self.problems.iter().filter(meant).count() != 1
        {
            return None;
        }
        let (range, written) = self.written(key)?;
        let quote =
            written.chars().next().filter(|sign| matches!(sign, '"' | '\'')).map(String::from).unwrap_or_default();
        Some(Edit { start: range.start, end: range.end, text: format!("{quote}{name}{quote}") })
    }

    /// A value as a list of it alone.
    fn list_of(&self, node: Node<'_>) -> Option<Edit> {
        let (range, written) = self.written(node)?;
        let own = written.starts_with(['"', '\'']) || self.document.format() == Format::Json;
        let plain = !written.contains([',', '[', ']', '{', '}', ':', '?', '#']);
        let item = if own || plain { Cow::Borrowed(written) } else { Cow::Owned(quoted(node.as_str()?)) };
        Some(Edit { start: range.start, end: range.end, text: format!("[{item}]") })
    }
}

/// A text in quotes, in which JSON and YAML agree.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}

/// Whether no two edits touch the same place.
fn apart(edits: &[Edit]) -> bool {
    let mut places: Vec<(usize, usize)> = edits.iter().map(|edit| (edit.start, edit.end)).collect();
    places.sort_unstable();
    places.windows(2).all(|two| matches!(two, [one, other] if one.1 <= other.0))
}

/// A text with edits, of which those count that touch no place of an earlier one.
fn edited(text: &str, edits: &[Edit]) -> String {
    let mut edits: Vec<&Edit> = edits.iter().collect();
    edits.sort_by_key(|edit| (edit.start, edit.end));
    let (mut edited, mut at) = (String::with_capacity(text.len() + 16), 0);
    for edit in edits {
        if edit.start >= at {
            edited += text.get(at..edit.start).unwrap_or_default();
            edited += &edit.text;
            at = edit.end;
        }
    }
    edited + text.get(at..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use codesocial_core::operations::outline::{self, Outline};

    use super::*;

    const HEAD: &str = "codesocial: '1.0'\nid: https://example.org/jardin\nversion: 0.1.0\nstatus: draft\nlanguage: fr\ntitle: Le jardin\n";

    fn input(text: &str) -> DocumentInput {
        DocumentInput::from_text(text).named("a.codesocial.yaml")
    }

    fn fix(text: &str) -> Option<Fixed> {
        fixed(&input(text), &Options::default(), &|_| false).unwrap()
    }

    /// The text with its cures; itself where there is none.
    fn fixed_text(text: &str) -> String {
        fix(text).map_or_else(|| text.to_owned(), |fixed| fixed.text)
    }

    fn problems(text: &str) -> Judged {
        let work = Work { name: "a.codesocial.yaml".to_owned(), options: Options::default(), ignored: &|_| false };
        work.judged(text).unwrap()
    }

    fn digest(text: &str) -> Option<String> {
        let input = outline::Input { document: input(text), options: Options::default() };
        Outline::run(&input).unwrap().outline.and_then(|outline| outline.digest)
    }

    #[test]
    fn what_has_exactly_one_cure_is_cured_and_nothing_else_changes() {
        for (before, after) in [
            // Quotes, a misspelt key, a key in French, a list of one, yes and no.
            ("codesocial: 1.0 # la norme\n", "codesocial: \"1.0\" # la norme\n"),
            ("sumary:   Un jardin. # court\n", "summary:   Un jardin. # court\n"),
            ("titre: Le jardin\n", "title: Le jardin\n"),
            ("\"sumary\": Un jardin.\n", "\"summary\": Un jardin.\n"),
            ("summary: 12\n", "summary: \"12\"\n"),
            (
                "dimensions:\n  social:\n    keywords: jardin # un seul\r\n",
                "dimensions:\n  social:\n    keywords: [jardin] # un seul\r\n",
            ),
            // What is uncovered is cured too.
            (
                "parties prenantes:\n  - {id: voisins, nom: Les voisins, kind: group}\n",
                "stakeholders:\n  - {id: voisins, name: Les voisins, kind: group}\n",
            ),
        ] {
            let key = after.split(':').next().unwrap();
            let head: String =
                HEAD.lines().filter(|line| !line.starts_with(key)).map(|line| format!("{line}\n")).collect();
            let (before, after) = (format!("{head}{before}"), format!("{head}{after}"));
            assert_eq!(fixed_text(&before), after);
            assert_eq!(fixed_text(&after), after);
        }
        let json = r#"{"codesocial":1.0,"id":"https://example.org/j","version":"0.1.0","status":"draft","language":"fr","titre":"J"}"#;
        let cured = json.replace("1.0,", "\"1.0\",").replace("titre", "title");
        assert_eq!(fixed_text(json), cured);
    }

    #[test]
    fn what_has_no_cure_or_several_stays() {
        for rest in [
            // Nobody knows what is meant; the key is there already; two would get one name.
            "xyzzy: 1\n",
            "sumary: a\nsummary: b\n",
            "sumary: a\nsummry: b\n",
            // A number that would be no version, a word that is no language.
            "effective: {from: 12}\n",
            "translations: [en]\nforce: must\n",
            // What is not read without doubt is left alone.
            "sumary: a\nsumary: b\n",
            "sumary: [a\n",
        ] {
            let text = format!("{HEAD}{rest}");
            assert_eq!(fixed_text(&text), text);
        }
        let ignored = fixed(&input(&format!("{HEAD}sumary: a\n")), &Options::default(), &|rule| rule == "unknown-key");
        assert!(ignored.unwrap().is_none());
    }

    fn documents() -> Vec<PathBuf> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/documents");
        let mut paths: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.retain(|path| path.extension().is_some_and(|ending| ending == "yaml"));
        paths.sort();
        paths
    }

    /// A line with one mistake of a kind that people make; none where it has no place for it.
    fn mistaken(line: &str, kind: usize) -> Option<String> {
        let (before, value) = line.split_once(':')?;
        let key = before.trim_start_matches([' ', '-']);
        let plain = key.len() > 4 && key.bytes().all(|byte| byte.is_ascii_alphabetic());
        let start = before.len() - key.len();
        match kind {
            // A letter too few, two turned round, one too many.
            0 if plain => Some(format!("{}{}:{value}", &line[..start + 2], &key[3..])),
            1 if plain => Some(format!("{}{}{}{}:{value}", &line[..start + 1], &key[2..3], &key[1..2], &key[3..])),
            2 if plain => Some(format!("{before}s:{value}")),
            // A list of one without its brackets, and quotes that are missing.
            3 => value
                .trim()
                .strip_prefix('[')?
                .strip_suffix(']')
                .filter(|item| !item.contains(','))
                .map(|item| format!("{before}: {item}")),
            4 => Some(value.trim().trim_matches(['"', '\'']))
                .filter(|value| value.parse::<f64>().is_ok())
                .map(|value| format!("{before}: {value}")),
            _ => None,
        }
    }

    #[test]
    fn after_a_cure_the_problem_is_gone_no_new_one_came_and_the_text_says_what_it_said() {
        let (mut tried, mut cured) = ([0usize; 5], [0usize; 5]);
        for path in documents() {
            let text = std::fs::read_to_string(&path).unwrap();
            let lines: Vec<&str> = text.split_inclusive('\n').collect();
            let (meant, own) = (digest(&text), problems(&text).wrong());
            // Every line of the short documents, some of the long ones.
            let step = (lines.len() / 150).max(1);
            for (number, kind) in
                (0..lines.len()).step_by(step).flat_map(|number| (0..5).map(move |kind| (number, kind)))
            {
                let content = lines[number].trim_end();
                let Some(line) = mistaken(content, kind).filter(|line| line != content) else { continue };
                let end = &lines[number][content.len()..];
                let mutant = [&lines[..number].concat(), &*line, end, &lines[number + 1..].concat()].concat();
                let before = problems(&mutant);
                if before.wrong() == own {
                    continue;
                }
                tried[kind] += 1;
                let Some(Fixed { text: after, cured: count }) = fix(&mutant) else { continue };
                cured[kind] += 1;
                let place = format!("{} line {}: {line}", path.display(), number + 1);
                let left = problems(&after);
                assert!(left.beyond(&before.wrong()).is_empty(), "{place}: a new problem");
                assert_eq!(left.problems.len() + count, before.problems.len(), "{place}");
                assert_eq!(digest(&after), meant, "{place}: it says something else");
                assert_eq!(fixed_text(&after), after, "{place}: once more");
                // Only the mistaken line changed.
                let others = |text: &str| {
                    text.split_inclusive('\n')
                        .enumerate()
                        .filter(|(at, _)| *at != number)
                        .map(|(_, line)| line)
                        .collect::<String>()
                };
                assert!(others(&after) == others(&text), "{place}: another line changed");
            }
        }
        // Most misspelt keys have one cure; where two are as near, none is chosen.
        assert!(
            tried.iter().sum::<usize>() > 150 && cured[0] * 2 > tried[0] && cured[2] * 2 > tried[2],
            "{tried:?} {cured:?}"
        );
    }
}
