//! Calls every operation on documents of the tests and the corpus that were changed at random, by their structure and by their bytes: what
//! the targets in `fuzz/` look for, without the nightly compiler and without coverage to guide it. The same seed makes the same calls.
//!
//! `cargo run -p codesocial-tests --example fuzz -- CALLS [SEED]` tells how many calls there were, and each that panics, breaks a promise
//! or takes many times as long as others of its length, with its whole input. What it finds becomes a case or a test.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use codesocial_core::{OPERATIONS, call, call_with};
use codesocial_tests::chance::Chance;
use codesocial_tests::inputs::{self, Choices};
use codesocial_tests::yaml::{Style, written};
use codesocial_tests::{cases, documents, files, generated, mutants, notations, project, promises, yaml};
use rustix::time::{ClockId, clock_gettime};
use serde_json::{Value, json};

/// So many bytes a document has at most: longer ones take the time of many.
const LONGEST: usize = 32 * 1024;
/// A call is slow that takes so many times as long as those of its operation on average, by their bytes.
const SLOW: f64 = 25.0;
/// A text that cannot be read is read again behind each of its errors, up to a hundred times while it is short.
const SLOW_WITH_ERRORS: f64 = 8.0 * SLOW;
/// What takes less is not looked at.
const NOISE: Duration = Duration::from_millis(20);
/// A call is taken for one on so many bytes more, since the shortest takes time too.
const LEAST: usize = 1024;
/// So many calls of an operation tell how long they take.
const ENOUGH: f64 = 40.0;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let calls = arguments.next().and_then(|calls| calls.parse().ok()).unwrap_or(20_000);
    let seed = arguments.next().and_then(|seed| seed.parse().ok()).unwrap_or(1);
    let mut fuzz = Fuzz::new(seed);
    while fuzz.calls < calls {
        fuzz.round();
    }
    println!("seed {seed}: {} calls, {} failures, {} slow calls", fuzz.calls, fuzz.failures, fuzz.slow);
    std::process::exit(i32::from(fuzz.failures + fuzz.slow > 0));
}

/// A call, with the documents that stand beside its input.
struct Asked {
    operation: String,
    input: String,
    documents: Vec<(&'static str, String)>,
}

impl Asked {
    fn of(operation: &str, input: &Value) -> Asked {
        Asked { operation: operation.to_owned(), input: input.to_string(), documents: Vec::new() }
    }

    fn with(operation: &str, documents: &[(&'static str, &String)]) -> Asked {
        let input: Value = documents.iter().map(|(name, _)| ((*name).to_owned(), json!({}))).collect();
        let documents = documents.iter().map(|(name, text)| (*name, (*text).clone())).collect();
        Asked { documents, ..Asked::of(operation, &input) }
    }

    fn bytes(&self) -> usize {
        self.input.len() + self.documents.iter().map(|(_, text)| text.len()).sum::<usize>()
    }

    /// The output, if the call is not refused.
    fn run(&self) -> Option<Value> {
        let contents = self.documents.iter().map(|(name, text)| (*name, text.clone().into_bytes())).collect();
        let output = call_with(&self.operation, &self.input, contents).ok()?;
        Some(serde_json::from_str(&output).expect("an output is JSON"))
    }

    /// All that a person needs to ask it again.
    fn told(&self) -> String {
        json!({ "call": self.operation, "input": self.input, "documents": self.documents }).to_string()
    }
}

struct Fuzz {
    chance: Chance,
    values: Vec<Value>,
    texts: Vec<String>,
    /// Texts of which documents are made.
    prose: Vec<String>,
    /// The calls of the cases.
    cases: Vec<(String, Value)>,
    /// How many calls each operation had, and how long they took for a byte on average.
    times: HashMap<String, (f64, f64)>,
    calls: u64,
    failures: u64,
    slow: u64,
}

impl Fuzz {
    fn new(seed: u64) -> Fuzz {
        let mut texts: Vec<String> = documents::texts().into_iter().map(|(_, text)| text).collect();
        let mut values = documents::values();
        for path in files(&project().join("tests/corpus"), ".yaml") {
            let text = std::fs::read_to_string(path).expect("a document can be read");
            values.extend(yaml::value(&text));
            texts.push(text);
        }
        texts.retain(|text| text.len() <= LONGEST);
        values.retain(|value| value.is_object() && value.to_string().len() <= LONGEST);
        let cases = cases::all().into_iter().flat_map(|(_, file)| file.cases).map(|case| (case.call, case.input));
        let cases: Vec<_> = cases.filter(|(_, input)| input.to_string().len() <= LONGEST).collect();
        let mut prose: Vec<String> = (1..8).map(|size| generated::statutes(size * 500)).collect();
        prose.extend(cases.iter().filter_map(|(_, input)| input["text"].as_str().map(str::to_owned)));
        Fuzz {
            chance: Chance::new(seed),
            values,
            texts,
            prose,
            cases,
            times: HashMap::new(),
            calls: 0,
            failures: 0,
            slow: 0,
        }
    }

    /// A document that was changed, and all that can be asked of it.
    fn round(&mut self) {
        let chance = &mut self.chance;
        let donor = chance.pick(&self.values).clone();
        let mut value = chance.pick(&self.values).clone();
        for _ in 0..chance.below(6) {
            match chance.below(2) {
                0 => mutants::mutate(&mut value, &donor, chance),
                _ => mutants::edit(&mut value, &donor, chance),
            }
        }
        let mut other = value.clone();
        for _ in 0..1 + chance.below(3) {
            mutants::edit(&mut other, &donor, chance);
        }
        let style = *chance.pick(&Style::ALL);
        let (json, yaml) = (value.to_string(), written(&value, style));
        let mut text = match chance.below(4) {
            0 => json.clone(),
            1 => chance.pick(&self.texts).clone(),
            2 => chance.pick(&self.prose).clone(),
            _ => yaml.clone(),
        };
        if chance.below(3) == 0 {
            text = broken(&text, chance);
        }
        let mut prose = chance.pick(&self.prose).clone();
        for _ in 0..chance.below(3) {
            prose = broken(&prose, chance);
        }
        let (of_case, mut input) = chance.pick(&self.cases).clone();
        for _ in 0..1 + chance.below(3) {
            mutants::mutate(&mut input, &donor, chance);
        }
        let choices = chance.below(256) as u8;
        for operation in OPERATIONS {
            let asked = Asked::of(operation.name, &inputs::on(operation, &text, Choices::of_byte(choices)));
            if let Some(output) = self.ask(&asked) {
                self.holds(&asked, || promises::check(&output, Some(&text)));
            }
        }
        self.ask(&Asked::of(&of_case, &input));
        let other = written(&other, style);
        for operation in ["diff", "pair-articles"] {
            self.ask(&Asked::with(operation, &[("before", &text), ("after", &other)]));
            self.ask(&Asked::with(operation, &[("before", &json), ("after", &other)]));
        }
        self.ask(&Asked::with("merge", &[("base", &json), ("ours", &other), ("theirs", &text)]));
        let asked = Asked::with("merge", &[("base", &json), ("ours", &other), ("theirs", &yaml)]);
        if let Some(output) = self.ask(&asked) {
            let unread = || output["merged"].as_str().is_none_or(|merged| yaml::value(merged).is_some());
            self.holds(&asked, || assert!(unread(), "what was merged can be read"));
        }
        let notation = ["markdown", "text", "html", "mediawiki"][usize::from(choices % 4)];
        let accept = if choices.is_multiple_of(3) { json!("certain") } else { Value::Null };
        let asked = Asked::of("import", &json!({ "text": prose, "format": notation, "accept": accept }));
        if let Some(output) = self.ask(&asked) {
            self.holds(&asked, || imported(&output));
        }
        let asked = Asked::with("validate", &[("document", &yaml)]);
        self.holds(&asked, || assert_eq!(notations::difference(&json, &yaml), None));
    }

    /// The output of a call that must not panic, nor take long.
    fn ask(&mut self, asked: &Asked) -> Option<Value> {
        self.calls += 1;
        let begun = now();
        let output = catch_unwind(AssertUnwindSafe(|| asked.run()));
        let took = now().saturating_sub(begun);
        match output {
            Ok(output) => {
                let errors = ["json-syntax", "yaml-syntax"];
                let is_broken = |output: &Value| {
                    output["problems"]
                        .as_array()
                        .into_iter()
                        .flatten()
                        .any(|one| errors.iter().any(|rule| one["rule"] == *rule))
                };
                let most = if output.as_ref().is_some_and(is_broken) { SLOW_WITH_ERRORS } else { SLOW };
                self.times(asked, took, most);
                output
            }
            Err(_) => {
                self.fail(asked);
                None
            }
        }
    }

    /// Holds the time of a call against those before.
    fn times(&mut self, asked: &Asked, took: Duration, most: f64) {
        let bytes = (asked.bytes() + LEAST) as f64;
        let (calls, each) = self.times.entry(asked.operation.clone()).or_default();
        let is_slow = |took: Duration| took > NOISE && took.as_secs_f64() > most * *each * bytes;
        if *calls > ENOUGH && is_slow(took) {
            let begun = now();
            asked.run();
            let again = now().saturating_sub(begun).min(took);
            if is_slow(again) {
                self.slow += 1;
                let usual = *each * bytes * 1e3;
                println!("=== slow, {again:?} where others take {usual:.1} ms: {}", asked.told());
            }
            return;
        }
        *calls += 1.0;
        *each += (took.as_secs_f64() / bytes - *each) / *calls;
    }

    fn holds(&mut self, asked: &Asked, check: impl FnOnce()) {
        if catch_unwind(AssertUnwindSafe(check)).is_err() {
            self.fail(asked);
        }
    }

    fn fail(&mut self, asked: &Asked) {
        self.failures += 1;
        println!("=== failed: {}", asked.told());
    }
}

/// The time of this thread alone.
fn now() -> Duration {
    Duration::try_from(clock_gettime(ClockId::ThreadCPUTime)).unwrap_or_default()
}

/// What is imported is valid, and written as `fmt` writes it.
fn imported(output: &Value) {
    let Some(document) = output["document"].as_str() else { return };
    let asked = |operation: &str| {
        let output =
            call(operation, &json!({ "document": { "text": document } }).to_string()).expect("it has a document");
        serde_json::from_str::<Value>(&output).expect("an output is JSON")
    };
    let validated = asked("validate");
    assert_eq!(validated["valid"], true, "{}\n{document}", validated["problems"]);
    let formatted = asked("fmt");
    assert_eq!(formatted["text"].as_str().unwrap_or(document), document);
}

/// A text with some of its characters gone, doubled, moved or replaced.
fn broken(text: &str, chance: &mut Chance) -> String {
    const SIGNS: [char; 30] = [
        '\u{0}', '\n', '\r', '"', '\'', '{', '[', ':', '-', '#', '&', '*', '|', '<', '\u{301}', '\u{202e}', '\u{feff}',
        '😀', ' ', '\t', '\u{a0}', '>', '=', '.', '1', '`', '%', '\\', '\u{2028}', '«',
    ];
    let mut letters: Vec<char> = text.chars().collect();
    for _ in 0..1 + chance.below(8) {
        let (from, many) = (chance.below(letters.len()), 1 + chance.below(12));
        let to = (from + many).min(letters.len());
        let sign = *chance.pick(&SIGNS);
        match chance.below(6) {
            0 => drop(letters.drain(from..to)),
            1 => {
                let piece = letters[from..to].to_vec();
                let at = chance.below(letters.len());
                letters.splice(at..at, piece);
            }
            2 if chance.below(4) == 0 => letters.truncate(to),
            3 => drop(letters.splice(from..to, [sign])),
            4 => drop(letters.splice(from..from, std::iter::repeat_n(sign, many))),
            _ => letters.insert(from, sign),
        }
    }
    letters.into_iter().collect()
}
