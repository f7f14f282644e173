//! What reading and judging a document costs: `cargo bench -p codesocial-tests --bench validate` prints a table
//! (Markdown). `-- --quick` takes seconds, to see that it works. `BENCH_ONLY=page` or `import` measures what people read and write.
//!
//! JSON is held against `serde_json` to a value and the `jsonschema` crate with the published schema, all errors; YAML
//! against the bare events of the parser that our reader stands on. The subjects take turns, so that a busy machine
//! slows all of them alike; the medians are compared.

use std::hint::black_box;
use std::time::{Duration, Instant};

use codesocial_core::source::Format;
use codesocial_core::{DocumentInput, OPERATIONS, Operation, Options, Severity, call, operations::validate};
use codesocial_tests::yaml::{self, Style};
use codesocial_tests::{generated, project};
use granit_parser::{Parser, options};
use serde_json::{Value, json};

struct Subject<'s> {
    run: Box<dyn Fn() -> usize + 's>,
    times: Vec<Duration>,
}

impl<'s> Subject<'s> {
    fn new(run: impl Fn() -> usize + 's) -> Subject<'s> {
        Subject { run: Box::new(run), times: Vec::new() }
    }

    /// In microseconds.
    fn median(&mut self) -> f64 {
        self.times.sort();
        self.times[self.times.len() / 2].as_secs_f64() * 1e6
    }
}

/// Lets the subjects take turns.
fn measure(subjects: &mut [Subject<'_>], rounds: usize, bytes: usize) {
    // A turn is long enough for the clock: about a megabyte.
    let repeats = (1_000_000 / bytes).max(1);
    for round in 0..=rounds {
        for subject in &mut *subjects {
            let start = Instant::now();
            for _ in 0..repeats {
                black_box((subject.run)());
            }
            if round > 0 {
                subject.times.push(start.elapsed() / u32::try_from(repeats).unwrap_or(1));
            }
        }
    }
}

fn ours(text: &str, format: Format) -> impl Fn() -> usize {
    let document = DocumentInput::from_text(text).in_format(format);
    let input = validate::Input { document, options: Options::default() };
    move || validate::Validate::run(&input).expect("a document can be validated").problems.len()
}

fn theirs<'v>(text: &'v str, validator: &'v jsonschema::Validator) -> impl Fn() -> usize + 'v {
    move || {
        let value: Value = serde_json::from_str(text).expect("the document is JSON");
        let errors: Vec<_> = validator.iter_errors(&value).collect();
        errors.len()
    }
}

/// The parser's own loop, with the options of our reader.
fn events(text: &str) -> impl Fn() -> usize + '_ {
    move || {
        let mut options =
            options! { emit_unresolved_aliases: true, flow_nesting_limit: 65usize, block_nesting_limit: 65usize };
        options.set_emit_comments(false);
        let mut parser = Parser::new_from_str_with_options(text, options);
        let mut count = 0;
        while let Some(Ok(event)) = parser.next_event() {
            black_box(&event);
            count += 1;
        }
        count
    }
}

fn operation<'t>(name: &'static str, text: &'t str) -> impl Fn() -> usize + 't {
    let input = json!({"document": {"text": text, "format": "json"}}).to_string();
    move || call(name, &input).expect("the call is well formed").len()
}

/// What people read and what they write: the page of a document, and a document made of a text, each held against a validation of the same size.
fn pages_and_texts(sizes: &[usize], rounds: usize, only: &str) {
    let json = |text: &str| json!({"document": {"text": text, "format": "json"}}).to_string();
    let called = |name: &'static str, input: String| move || call(name, &input).expect("the call is well formed").len();
    for size in sizes {
        let (document, statutes) = (format!("{:#}", generated::document(*size)), generated::statutes(*size));
        let text = json!({"text": statutes, "format": "markdown"}).to_string();
        let imported: Value =
            serde_json::from_str(&call("import", &text).expect("a text can be imported")).expect("JSON");
        let imported = imported["document"].as_str().expect("a text gives a document");
        let of_articles = json!({"document": {"text": imported, "format": "yaml"}}).to_string();
        let rows = [
            ("`page`", "page", json(&document)),
            ("`page` of articles", "page", of_articles),
            ("`import` of Markdown", "import", text),
        ];
        for (row, operation, input) in rows.into_iter().filter(|(row, ..)| row.contains(only)) {
            let bytes = if operation == "import" { statutes.len() } else { document.len() };
            let mut subjects =
                [Subject::new(called(operation, input)), Subject::new(called("validate", json(&document)))];
            measure(&mut subjects, rounds, bytes);
            let [ours, validation] = subjects.each_mut().map(Subject::median);
            println!(
                "| {row} | {bytes} | {ours:.0} | {:.2} | `validate` by `call` | {validation:.0} | {:.2} |",
                ours * 1e3 / bytes as f64,
                ours / validation
            );
        }
    }
}

fn main() {
    let quick = codesocial_tests::only_trying();
    let only = std::env::var("BENCH_ONLY").unwrap_or_default();
    let rounds = std::env::var("BENCH_ROUNDS").ok().and_then(|text| text.parse().ok());
    let rounds = rounds.unwrap_or(if quick { 3 } else { 41 });
    let schema = std::fs::read_to_string(project().join("schema/codesocial.schema.json")).expect("the schema is there");
    let schema = serde_json::from_str(&schema).expect("the schema is JSON");
    let validator = jsonschema::options().should_validate_formats(false).build(&schema).expect("the schema compiles");
    let sizes: &[usize] = if quick { &[10_000, 100_000] } else { &[10_000, 100_000, 1_000_000] };

    println!("| document | bytes | ours, µs | ns/byte | held against | µs | ratio |");
    println!("|---|--:|--:|--:|---|--:|--:|");
    for (name, document) in [("valid", generated::document as fn(usize) -> Value), ("1 % mistakes", generated::flawed)]
    {
        for size in sizes {
            let value = document(*size);
            let (json, yaml) = (format!("{value:#}"), yaml::written(&value, Style::Block));
            let report = validate::Validate::run(&validate::Input {
                document: DocumentInput::from_text(json.as_str()),
                options: Options::default(),
            });
            let problems = report.expect("a document can be validated").problems;
            let sound = problems.iter().all(|problem| problem.severity == Severity::Note);
            assert_eq!(sound, name == "valid", "{problems:#?}");
            let row = |kind: &str, other: &'static str, bytes: usize, subjects: &mut [Subject<'_>]| {
                if !kind.contains(&only) {
                    return;
                }
                measure(subjects, rounds, bytes);
                let times: Vec<f64> = subjects.iter_mut().map(Subject::median).collect();
                let (ours, theirs) = (times[0], times[1]);
                let per_byte = ours * 1e3 / bytes as f64;
                println!(
                    "| {kind}, {name} | {bytes} | {ours:.0} | {per_byte:.2} | {other} | {theirs:.0} | {:.2} |",
                    ours / theirs
                );
            };
            let mut subjects = vec![Subject::new(ours(&json, Format::Json)), Subject::new(theirs(&json, &validator))];
            row("JSON", "serde_json + jsonschema", json.len(), &mut subjects);
            let mut subjects = vec![Subject::new(ours(&yaml, Format::Yaml)), Subject::new(events(&yaml))];
            row("YAML", "granit-parser’s events", yaml.len(), &mut subjects);
            if OPERATIONS.iter().any(|operation| operation.name == "audit") {
                let mut subjects =
                    vec![Subject::new(operation("audit", &json)), Subject::new(operation("validate", &json))];
                row("`audit` by `call`", "`validate` by `call`", json.len(), &mut subjects);
            }
        }
    }
    pages_and_texts(sizes, rounds, &only);
}
