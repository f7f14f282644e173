//! The cases: calls of operations with the outputs that every implementation must give (`tests/cases/README.md`).

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::door::Answer;
use crate::{layout, short};

/// A file of cases.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// The schema of the format, for editors.
    #[serde(rename = "$schema")]
    pub schema: String,
    /// What the cases have in common.
    pub description: String,
    /// Further keys of these outputs whose values are words for people, beside [`WORDS`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<String>,
    /// The cases.
    pub cases: Vec<Case>,
}

/// One case.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// What it shows, in one sentence.
    pub description: String,
    /// The requirements of the specification that it tests, or `rule/<name>`.
    pub spec: Vec<String>,
    /// The operation that is called.
    pub call: String,
    /// Its input. In a file the text of a document may stand as `lines`.
    pub input: Value,
    /// The file's [`File::words`].
    #[serde(skip)]
    pub words: Vec<String>,
    /// The `problems` of the output, in short.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub problems: Option<Vec<Value>>,
    /// Its `findings`, in short.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub findings: Option<Vec<Value>>,
    /// Its `changes`, in short.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changes: Option<Vec<Value>>,
    /// Where in the output `output` stands, as a JSON Pointer; the whole output if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    /// What stands there, without words for people; null where nothing may stand.
    #[serde(default, deserialize_with = "stated", skip_serializing_if = "Option::is_none")]
    pub output: Option<Value>,
    /// The code of the error, when the call must be refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refused: Option<String>,
    /// Why this case is not run, when it is not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skip: Option<String>,
}

/// A value that is there, be it null: an output of null says that nothing may stand at the place.
fn stated<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

/// All files of cases with their paths.
pub fn all() -> Vec<(PathBuf, File)> {
    let parsed = |(path, text): (PathBuf, String)| {
        let file = parse(&path, &text);
        (path, file)
    };
    as_written().into_iter().map(parsed).collect()
}

/// All files of cases as they stand: their paths and their texts.
pub fn as_written() -> Vec<(PathBuf, String)> {
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).expect("a case file can be read");
        (path, text)
    };
    crate::files(&crate::project().join("tests/cases"), ".json").into_iter().map(read).collect()
}

/// A file of cases.
pub fn read(path: &Path) -> File {
    parse(path, &std::fs::read_to_string(path).expect("a case file can be read"))
}

/// The text of a file of cases, with its documents as texts.
pub fn parse(path: &Path, text: &str) -> File {
    let mut file: File = serde_json::from_str(text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    for case in &mut file.cases {
        case.words.clone_from(&file.words);
        layout::join_lines(&mut case.input);
    }
    file
}

/// The keys of outputs whose values are words for people: their wording is free, so they are not compared.
pub const WORDS: [&str; 2] = ["message", "help"];

impl Case {
    /// Whether its author left it to be filled in what it expects.
    fn expects_nothing(&self) -> bool {
        self.output.is_none() && self.refused.is_none() && self.lists().next().is_none()
    }

    /// The lists that it states in short, by their keys in the output.
    pub fn lists(&self) -> impl Iterator<Item = (&'static str, &Vec<Value>)> {
        let lists = [("problems", &self.problems), ("findings", &self.findings), ("changes", &self.changes)];
        lists.into_iter().filter_map(|(key, list)| Some((key, list.as_ref()?)))
    }

    /// Makes it expect what is answered, as much of it as it expected.
    fn follow(&mut self, answer: Answer) {
        let Ok(output) = answer else { return self.expect(answer) };
        let output = compared(self, &output);
        self.refused = None;
        let lists =
            [("problems", &mut self.problems), ("findings", &mut self.findings), ("changes", &mut self.changes)];
        for (key, list) in lists {
            if let Some(list) = list
                && let Err(Value::Array(found)) = short::judge(list, &output[key])
            {
                *list = found;
            }
        }
        if self.output.is_some() {
            self.output = Some(at(&output, self.part.as_deref()));
        }
    }

    /// Makes it expect what is answered, whole or in short as it stood. What expected nothing expects the part that it names,
    /// else in short the list that its operation is about, else all.
    fn expect(&mut self, answer: Answer) {
        let output = match answer {
            Ok(output) => compared(self, &output),
            Err(code) => {
                (self.refused, self.output) = (Some(code), None);
                (self.problems, self.findings, self.changes) = (None, None, None);
                return;
            }
        };
        self.refused = None;
        if self.expects_nothing() {
            match (&self.part, self.call.as_str()) {
                (None, "validate") => self.problems = Some(Vec::new()),
                (None, "audit") => self.findings = Some(Vec::new()),
                (None, "diff") => self.changes = Some(Vec::new()),
                _ => self.output = Some(Value::Null),
            }
        }
        if self.output.is_some() {
            self.output = Some(at(&output, self.part.as_deref()));
        }
        let lists =
            [("problems", &mut self.problems), ("findings", &mut self.findings), ("changes", &mut self.changes)];
        for (key, list) in lists.into_iter().filter(|(_, list)| list.is_some()) {
            let items = output[key].as_array().into_iter().flatten();
            *list = Some(items.map(|item| short::expected(item, &self.input)).collect());
        }
    }
}

/// Which of the expectations that stand are rewritten.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rewrite {
    /// None.
    Nothing,
    /// Those that do not hold any more, saying as much as they did.
    Changed,
    /// All, in short or whole as they stood.
    All,
}

/// Holds an answer against what a case expects: what is wrong with it, for the author of either.
pub fn judge(case: &Case, answer: Answer) -> Result<(), String> {
    if case.expects_nothing() {
        return Err("this case expects nothing: UPDATE=1 fills it in".to_owned());
    }
    let output = match (answer, &case.refused) {
        (Err(code), Some(refused)) if code == *refused => return Ok(()),
        (Err(code), _) => return Err(format!("refused: {code}")),
        (Ok(output), Some(refused)) => return Err(format!("not refused with {refused}, but answered {output}")),
        (Ok(output), None) => compared(case, &output),
    };
    for (key, list) in case.lists() {
        short::judge(list, &output[key]).map_err(|found| show(key, &Value::from(list.clone()), &found))?;
    }
    match (&case.output, at(&output, case.part.as_deref())) {
        (Some(stated), found) if *stated != found => Err(show(case.part.as_deref().unwrap_or(""), stated, &found)),
        _ => Ok(()),
    }
}

fn show(place: &str, expected: &Value, found: &Value) -> String {
    format!("{place}: expected {}\nfound {}", layout::laid_out(expected), layout::laid_out(found))
}

/// What of an output is compared: all but words for people and what is computed from the rest of it.
fn compared(case: &Case, output: &str) -> Value {
    let output = serde_json::from_str(output).expect("an output is JSON");
    let is_word = |key: &String| WORDS.contains(&key.as_str()) || case.words.contains(key);
    without(output, &|key, value| is_word(key) && value.is_string())
}

/// What stands at a JSON Pointer, the whole if there is none; without fingerprints, but where a fingerprint itself is meant:
/// they are computed from what is compared.
fn at(output: &Value, part: Option<&str>) -> Value {
    let part = output.pointer(part.unwrap_or("")).cloned().unwrap_or(Value::Null);
    without(part, &|key, _| key == "fingerprint")
}

/// A value without some of its members, at any depth.
fn without(value: Value, left_out: &impl Fn(&String, &Value) -> bool) -> Value {
    match value {
        Value::Array(items) => items.into_iter().map(|item| without(item, left_out)).collect(),
        Value::Object(members) => {
            let kept = members.into_iter().filter(|(key, value)| !left_out(key, value));
            Value::Object(kept.map(|(key, value)| (key, without(value, left_out))).collect::<Map<_, _>>())
        }
        other => other,
    }
}

/// The text of a file of cases as it should stand: laid out, and with what is missing in it filled in (or with all that it
/// expects replaced) by what is answered.
pub fn updated(path: &Path, text: &str, rewrite: Rewrite, answer: impl Fn(&Case) -> Answer) -> String {
    let mut file = parse(path, text);
    for case in &mut file.cases {
        if case.expects_nothing() || rewrite == Rewrite::All {
            case.expect(answer(case));
        } else if rewrite == Rewrite::Changed && judge(case, answer(case)).is_err() {
            case.follow(answer(case));
        }
        layout::split_lines(&mut case.input);
    }
    layout::file(&serde_json::to_value(&file).expect("cases can be written"))
}
