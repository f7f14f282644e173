//! What two people do to one document at the same time, in kinds, each with what a merge of it must come to; and what a
//! merge came to. `git merge-file` is judged by the same measure as ours.

mod edit;
mod kinds;
mod table;

use serde_json::{Value, json};

pub use kinds::{KINDS, Kind, Wish};
pub use table::{Row, page};

use crate::chance::Chance;
use crate::{documents, generated, project, yaml};
use edit::Edit;

/// In which notation the texts are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notation {
    /// JSON, as programs lay it out.
    Json,
    /// YAML, as people write it.
    Yaml,
}

impl Notation {
    /// Both.
    pub const ALL: [Notation; 2] = [Notation::Json, Notation::Yaml];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Notation::Json => "JSON",
            Notation::Yaml => "YAML",
        }
    }

    fn tag(self) -> &'static str {
        match self {
            Notation::Json => "json",
            Notation::Yaml => "yaml",
        }
    }
}

/// Two parallel versions of a text, and what their merge must come to.
#[derive(Debug)]
pub struct Case {
    /// Its notation.
    pub notation: Notation,
    /// The text from which both came.
    pub base: String,
    /// One version.
    pub ours: String,
    /// The other.
    pub theirs: String,
    /// What must come of it.
    pub wanted: Wanted,
}

/// What must come of a merge.
#[derive(Debug)]
pub enum Wanted {
    /// A document that says one of these: both edits done, one after the other.
    Merged(Vec<Value>),
    /// A conflict of this kind, in which nothing is lost.
    Conflict(&'static str),
}

/// What came of a merge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It was merged, and says what both wanted.
    Merged,
    /// A conflict, where there is one.
    Conflict,
    /// A conflict, where nothing clashes.
    FalseConflict,
    /// What came cannot be read, says something else than both wanted, or breaks a reference or an id.
    Broken,
}

/// Texts from which cases start: a value, and how it is written where the text itself is to be kept.
struct Start {
    value: Value,
    text: Option<String>,
}

/// Makes cases.
pub struct Maker {
    real: Vec<Start>,
    generated: Vec<Value>,
}

impl Default for Maker {
    fn default() -> Maker {
        let texts = documents::texts().into_iter().filter(|(name, _)| name.is_some());
        let readable = texts.filter_map(|(name, text)| {
            let value = serde_json::from_str(&text).ok().or_else(|| yaml::value(&text))?;
            let keeps = name.is_some_and(|name| name.ends_with(".yaml"));
            is_valid(&text, if keeps { Notation::Yaml } else { Notation::Json })
                .then_some(Start { value, text: keeps.then_some(text) })
        });
        let own = std::fs::read_to_string(project().join("codesocial.yaml")).expect("the project has a social code");
        let own = Start { value: yaml::value(&own).expect("it can be read"), text: Some(own) };
        let real: Vec<Start> = readable.chain([own]).collect();
        assert!(real.len() >= 4, "there are {} real documents", real.len());
        Maker { real, generated: (0..8).map(|number| generated::document(2_500 + 700 * number)).collect() }
    }
}

impl Maker {
    /// The cases of a kind; the same every time.
    pub fn cases(&self, kind: &Kind, notation: Notation, number: usize) -> Vec<Case> {
        let seed = kind.name.bytes().fold(7u64, |seed, byte| seed.wrapping_mul(31).wrapping_add(byte.into()));
        let mut chance = Chance::new(seed);
        let mut cases = Vec::new();
        for _ in 0..number * 60 {
            if cases.len() == number {
                break;
            }
            cases.extend(self.case(kind, notation, &mut chance));
        }
        assert_eq!(cases.len(), number, "so many cases of {} can be made", kind.name);
        cases
    }

    fn case(&self, kind: &Kind, notation: Notation, chance: &mut Chance) -> Option<Case> {
        let none = Start { value: Value::Null, text: None };
        let start = if chance.below(3) == 0 { chance.pick::<Start>(&self.real) } else { &none };
        // The largest is taken now and then.
        if start.value.to_string().len() > 40_000 && chance.below(6) > 0 {
            return None;
        }
        let mut base =
            if start.value.is_null() { chance.pick::<Value>(&self.generated).clone() } else { start.value.clone() };
        let edits = (kind.make)(&mut base, chance)?;
        let (first, second) = if chance.below(2) == 0 { (0, 1) } else { (1, 0) };
        let sides = [&edits[first], &edits[second]];
        let [ours, theirs] = sides.map(|edit| edit.done(&base));
        let text = |value: &Value, anew: bool| -> Option<String> {
            match (&start.text, notation) {
                (Some(text), Notation::Yaml) if !anew => in_place(text, value),
                _ => Some(written(value, notation, anew)),
            }
        };
        let [one, other] = sides.map(|edit| matches!(edit, Edit::LayOut));
        let (base_text, ours_text, theirs_text) = (text(&base, false)?, text(&ours, one)?, text(&theirs, other)?);
        if [&base_text, &ours_text, &theirs_text].into_iter().any(|text| !is_valid(text, notation)) {
            return None;
        }
        let wanted = match kind.wish {
            Wish::Conflict(kind) => Wanted::Conflict(kind),
            Wish::Merged => {
                let mut both = vec![sides[1].done(&ours), sides[0].done(&theirs)];
                if let [Edit::Order { list, .. }, Edit::Insert { item, .. }] = &edits {
                    both.extend(edit::anywhere(&edits[0].done(&base), list, item));
                }
                both.dedup();
                Wanted::Merged(both)
            }
        };
        let changed = (base_text != ours_text) && (base_text != theirs_text);
        changed.then_some(Case { notation, base: base_text, ours: ours_text, theirs: theirs_text, wanted })
    }
}

/// A value as a text; anew: with other indents and quotes.
fn written(value: &Value, notation: Notation, anew: bool) -> String {
    match (notation, anew) {
        (Notation::Json, false) => format!("{value:#}\n"),
        (Notation::Json, true) => {
            let text = format!("{value:#}\n");
            let deeper = |line: &str| " ".repeat(line.len() - line.trim_start_matches(' ').len()) + line;
            text.split_inclusive('\n').map(deeper).collect()
        }
        (Notation::Yaml, false) => yaml::written(value, yaml::Style::Block),
        (Notation::Yaml, true) => yaml::written(value, yaml::Style::Quoted),
    }
}

/// A real text that says another value: the comments, the order of keys and the layout of its writers stay.
fn in_place(text: &str, value: &Value) -> Option<String> {
    let output = answer("merge", &json!({"base": {"text": text}, "ours": {"text": text}, "theirs": {"value": value}}));
    let text = output["merged"].as_str()?.to_owned();
    (yaml::value(&text).as_ref() == Some(value)).then_some(text)
}

fn answer(operation: &str, input: &Value) -> Value {
    let output = codesocial_core::call(operation, &input.to_string()).expect("the call is sound");
    serde_json::from_str(&output).expect("an output is JSON")
}

fn is_valid(text: &str, notation: Notation) -> bool {
    answer("validate", &json!({"document": {"text": text, "format": notation.tag()}}))["valid"] == true
}

impl Case {
    /// What our merge gives.
    pub fn merged(&self) -> Value {
        let given = |text: &str| json!({"text": text, "format": self.notation.tag()});
        answer("merge", &json!({"base": given(&self.base), "ours": given(&self.ours), "theirs": given(&self.theirs)}))
    }

    /// What our merge came to; the strictest measure: nothing lost, nothing told that is not so.
    pub fn ours(&self, output: &Value) -> Verdict {
        let Some(merged) = output["merged"].as_str() else { return Verdict::Broken };
        let conflicts = output["conflicts"].as_array().map_or(&[][..], Vec::as_slice);
        match &self.wanted {
            Wanted::Merged(_) if !conflicts.is_empty() => Verdict::FalseConflict,
            Wanted::Merged(_) if output["leftOut"] != json!([]) => Verdict::Broken,
            Wanted::Merged(_) => self.of_text(merged),
            Wanted::Conflict(kind) => {
                let said = format!("{merged}{}", output["conflicts"]);
                let nothing_lost = self.words().iter().all(|word| said.contains(word.as_str()));
                // Marks are a problem of their own; beside them the text is to be sound.
                let marked = output["marked"].as_str().unwrap_or_default().replace("# <<<<<<<", "# ");
                let named = conflicts.iter().any(|conflict| conflict["kind"] == *kind);
                if named && nothing_lost && self.read(&marked).is_some() && self.read(merged).is_some() {
                    Verdict::Conflict
                } else {
                    Verdict::Broken
                }
            }
        }
    }

    /// What a merged text came to that is given as clean.
    pub fn of_text(&self, text: &str) -> Verdict {
        match (&self.wanted, self.read(text)) {
            (Wanted::Merged(wanted), Some(value)) if wanted.contains(&value) && is_valid(text, self.notation) => {
                Verdict::Merged
            }
            _ => Verdict::Broken,
        }
    }

    /// What git’s merge by lines comes to.
    pub fn by_git(&self, folder: &std::path::Path) -> Verdict {
        for (name, text) in [("base", &self.base), ("ours", &self.ours), ("theirs", &self.theirs)] {
            std::fs::write(folder.join(name), text).expect("a file can be written");
        }
        let mut git = std::process::Command::new("git");
        git.args(["merge-file", "-p", "--quiet", "ours", "base", "theirs"]).current_dir(folder);
        let output = git.output().expect("git runs");
        let text = String::from_utf8(output.stdout).expect("git keeps UTF-8");
        match (output.status.success(), &self.wanted) {
            (true, _) => self.of_text(&text),
            (false, Wanted::Merged(_)) => Verdict::FalseConflict,
            (false, Wanted::Conflict(_)) => Verdict::Conflict,
        }
    }

    fn read(&self, text: &str) -> Option<Value> {
        match self.notation {
            Notation::Json => serde_json::from_str(text).ok(),
            Notation::Yaml => yaml::value(text),
        }
    }

    /// The words that the writers of the two versions added.
    fn words(&self) -> Vec<String> {
        let split = |text: &str| -> Vec<String> {
            let words = text.split(|character: char| !character.is_alphanumeric());
            words.filter(|word| edit::is_new(word)).map(str::to_owned).collect()
        };
        [&self.ours, &self.theirs].into_iter().flat_map(|text| split(text)).collect()
    }
}
