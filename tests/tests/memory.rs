//! What operations hold at once: at most twenty times the bytes of their texts, the texts themselves among that. Every byte that is
//! allocated counts, and what grows counts twice while it is moved, as in WebAssembly.
//!
//! `UPDATE=1 cargo test --test memory` rewrites the table `tests/memory.md`, with which what is measured has to agree. Of one document:
//! `cargo test --test memory -- NAME`. `MEMORY=256` measures texts of 16 MiB, which are the longest that are read, and
//! `GROWING=PART` the documents of `tests/growth.rs` with that in their names instead, which tells what is worst.

use std::collections::BTreeMap;
use std::sync::Arc;

use codesocial_tests::calls::{self, Call};
use codesocial_tests::growth::growing;
use codesocial_tests::{generated, project, updating, yaml};
use peak_alloc::PeakAlloc;
use serde_json::{Value, json};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// How many bytes a text has: not in steps of two alone, since what grows by doubling holds the most just behind one.
const SIZES: [usize; 3] = [LEAST, 4 * LEAST, 5 * LEAST];
const LEAST: usize = 64 * 1024;
/// How many times the bytes of its texts an operation may hold.
const MOST: f64 = 20.0;
/// So much what is measured may differ from the table before it has to be written anew.
const CLOSE: f64 = 0.25;

fn main() {
    let times: usize = std::env::var("MEMORY").ok().and_then(|times| times.parse().ok()).unwrap_or(1);
    // One thread alone may allocate; filters are all that is known of the options of `cargo test`.
    let wanted: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let is_wanted = |name: &str, call: &Call| wanted.iter().all(|part| name.contains(part) || call.name.contains(part));
    if let Ok(part) = std::env::var("GROWING") {
        return worst(LEAST * times, &part, is_wanted);
    }
    let sizes = if times == 1 { SIZES.to_vec() } else { vec![LEAST * times] };
    let (mut table, mut failed, mut passed) = (Table::default(), Vec::new(), 0);
    for (name, make) in DOCUMENTS {
        // What is read or made once and for all is no part of an operation.
        make(4096).iter().for_each(|call| _ = peak(call));
        for call in sizes.iter().flat_map(|size| make(*size)) {
            if !is_wanted(name, &call) {
                continue;
            }
            let held = peak(&call) as f64 / call.bytes() as f64;
            table.note(&call.name, name, held);
            if held > MOST {
                failed.push(format!("{} of {name}: {held:.1} times its {} KiB", call.name, call.bytes() / 1024));
            } else {
                passed += 1;
            }
        }
    }
    if times == 1 && wanted.is_empty() {
        failed.extend(table.differs());
    } else {
        println!("{}", table.written());
    }
    let verdict = if failed.is_empty() { "ok" } else { "FAILED" };
    failed.iter().for_each(|one| println!("{one}"));
    println!("test result: {verdict}. {passed} passed; {} failed;", failed.len());
    std::process::exit(i32::from(!failed.is_empty()));
}

/// What holds more of documents that grow in one respect each, by how much more it holds of four times their bytes: what is bounded
/// whatever the text (so many problems, so many proposals) does not count, since it is little beside 16 MiB.
fn worst(bytes: usize, part: &str, is_wanted: impl Fn(&str, &Call) -> bool) {
    let schema = std::fs::read_to_string(project().join("schema/codesocial.schema.json")).expect("the schema is there");
    let schema: Arc<Value> = serde_json::from_str(&schema).map(Arc::new).expect("the schema is JSON");
    for document in growing(&schema).iter().filter(|document| document.name.contains(part)) {
        for (small, large) in document.calls(bytes).iter().zip(document.calls(4 * bytes)) {
            if is_wanted(&document.name, small) && large.bytes() > small.bytes() {
                let more = peak(&large).saturating_sub(peak(small));
                let held = more as f64 / (large.bytes() - small.bytes()) as f64;
                if held > MOST {
                    println!("{held:6.1} {} | {}", small.name, document.name);
                }
            }
        }
    }
}

/// How many bytes a call holds at most.
fn peak(call: &Call) -> usize {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let answer = call.run(call.contents());
    assert!(answer.is_ok() || call.may_be_refused(), "{}: {:?}", call.name, answer.err());
    MEMORY.peak_usage().saturating_sub(before)
}

/// What was measured, by call and document.
#[derive(Default)]
struct Table(BTreeMap<String, BTreeMap<&'static str, f64>>);

impl Table {
    /// Of several sizes the most is kept.
    fn note(&mut self, call: &str, document: &'static str, held: f64) {
        let most = self.0.entry(call.to_owned()).or_default().entry(document).or_default();
        *most = most.max(held);
    }

    fn written(&self) -> String {
        let mut page = format!(
            "<!-- Measured; `UPDATE=1 cargo test --test memory` rewrites it. -->\n# What operations hold in memory\n\n\
             At most, in times the bytes of all their texts, of documents of {} KiB. No more than {MOST} times are allowed, and what is\n\
             a quarter more or less than here has to be written anew.\n\n",
            SIZES.map(|size| (size / 1024).to_string()).join(", ")
        );
        let names: Vec<&str> = DOCUMENTS.iter().map(|(name, _)| *name).collect();
        page += &format!("| operation | {} |\n|---|{}\n", names.join(" | "), "--:|".repeat(names.len()));
        for (call, held) in &self.0 {
            let cells = names.iter().map(|name| held.get(name).map(|held| format!("{held:.1}")).unwrap_or_default());
            page += &format!("| {call} | {} |\n", cells.collect::<Vec<_>>().join(" | "));
        }
        page
    }

    /// Where what was measured is not what the table says; the table is written instead where that is asked for.
    fn differs(&self) -> Option<String> {
        let path = project().join("tests/memory.md");
        let new = self.written();
        let old = std::fs::read_to_string(&path).unwrap_or_default();
        let agrees = |old: &str, new: &str| match (old.trim().parse::<f64>(), new.trim().parse::<f64>()) {
            (Ok(old), Ok(new)) => (old - new).abs() <= old * CLOSE,
            _ => old == new,
        };
        let line = |(old, new): (&str, &str)| {
            old.split('|').count() == new.split('|').count()
                && old.split('|').zip(new.split('|')).all(|(old, new)| agrees(old, new))
        };
        let same = old.lines().count() == new.lines().count() && old.lines().zip(new.lines()).all(line);
        if same {
            return None;
        }
        if updating() {
            std::fs::write(&path, new).expect("a table can be written");
            return None;
        }
        Some(format!(
            "tests/memory.md says otherwise: UPDATE=1 cargo test --test memory, then read what it wrote\n{new}"
        ))
    }
}

/// What is measured of texts of so many bytes each.
type Make = fn(usize) -> Vec<Call>;

const DOCUMENTS: &[(&str, Make)] = &[
    ("JSON", |bytes| all(&generated::document(bytes), |value| format!("{value:#}").into())),
    ("JSON in a line", |bytes| calls::of_one(&generated::document(bytes).to_string().into())),
    ("YAML", |bytes| all(&generated::document(bytes), block)),
    ("articles", |bytes| {
        let text = calls::imported(&generated::statutes(bytes / 2));
        all(&yaml::value(&text).expect("what was made of a text is YAML"), block)
    }),
    ("long text", |bytes| all(&long(bytes), block)),
    ("prose", |bytes| {
        let text = generated::statutes(bytes);
        ["markdown", "text", "html", "mediawiki"]
            .map(|notation| calls::import(&as_html(&text, notation), notation))
            .into()
    }),
    ("one paragraph", |bytes| {
        let text = "Le jardin est ouvert toute l’année, par tous les temps. Le conseil doit répondre dans un délai de douze jours. ";
        vec![calls::import(&text.repeat(bytes / text.len()), "markdown")]
    }),
];

fn block(value: &Value) -> Arc<str> {
    yaml::written(value, yaml::Style::Block).into()
}

/// A document of nearly one text.
fn long(bytes: usize) -> Value {
    json!({
        "codesocial": "1.0", "id": "https://a.example/c", "version": "1.0.0", "status": "draft", "language": "fr", "title": "T",
        "summary": "Les membres du jardin, [à préciser]. Le conseil doit répondre. ".repeat(bytes / 65),
    })
}

/// Statutes in Markdown as a page.
fn as_html(text: &str, notation: &str) -> String {
    if notation != "html" {
        return text.to_owned();
    }
    let line = |line: &str| match line.strip_prefix("## ") {
        Some(heading) => format!("<h2>{heading}</h2>\n"),
        None if line.is_empty() => String::new(),
        None => format!("<p>{line}</p>\n"),
    };
    text.lines().map(line).collect()
}

/// Every operation on a document and on other versions of it.
fn all(value: &Value, text: impl Fn(&Value) -> Arc<str>) -> Vec<Call> {
    let written = text(value);
    let more = text(&calls::merged(value.clone(), &json!({ "x-added": [1, 2] })));
    let [ours, theirs] = ["now", "no more"].map(|words| text(&calls::edited(value, words)));
    let mut all = calls::of_one(&written);
    all.extend(calls::of_two("a version with other texts", &written, &ours));
    all.extend(calls::of_two("a version turned round", &written, &text(&calls::reversed(value))));
    all.push(calls::merge("of a version with other texts", &written, &ours, &more));
    all.push(calls::merge("of what both changed", &written, &ours, &theirs));
    all
}
