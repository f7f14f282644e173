//! What merging and tidying cost: `cargo bench -p codesocial-tests --bench merging` prints two tables (Markdown).
//!
//! Merging is from three texts to one text on every side: ours reads them, pairs by identity, merges and holds the result
//! against the rules of validation; the others go by lines. Git is called as a user or a script calls it, process included.
//! The edits are at different items, one in a hundred on each side. The subjects take turns; medians.

use std::hint::black_box;
use std::process::Command;
use std::time::Instant;

use codesocial_core::operations::fmt::{self, Fmt};
use codesocial_core::operations::merge::{Input, Merge};
use codesocial_core::{DocumentInput, Operation};
use codesocial_tests::{generated, yaml};
use serde_json::{Value, json};

/// One in a hundred commitments with other words, of each hundred the one at that place.
fn edited(mut document: Value, place: usize) -> Value {
    let mut number = 0;
    for dimension in document["dimensions"].as_object_mut().into_iter().flat_map(|all| all.values_mut()) {
        for commitment in dimension["commitments"].as_array_mut().into_iter().flatten() {
            number += 1;
            if number % 100 == place {
                commitment["text"] = json!(format!("{} Et plus.", commitment["text"].as_str().unwrap_or("")));
            }
        }
    }
    document
}

/// The median of the times of each subject in milliseconds; they take turns.
fn medians(runs: usize, subjects: &[&dyn Fn() -> usize]) -> Vec<f64> {
    let mut times = vec![Vec::new(); subjects.len()];
    for _ in 0..runs {
        for (subject, times) in subjects.iter().zip(&mut times) {
            let start = Instant::now();
            black_box(subject());
            times.push(start.elapsed().as_secs_f64() * 1e3);
        }
    }
    let median = |mut times: Vec<f64>| {
        times.sort_by(f64::total_cmp);
        times[times.len() / 2]
    };
    times.into_iter().map(median).collect()
}

fn main() {
    let quick = codesocial_tests::only_trying();
    let runs = if quick { 3 } else { 25 };
    let folder = std::env::temp_dir().join(format!("codesocial-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder can be made");
    let texts = |value: &Value| [format!("{value:#}\n"), yaml::written(value, yaml::Style::Block)];
    println!("| merge | codesocial | `git merge-file` | diffy crate |\n|---|---|---|---|");
    for bytes in [100_000, 1_000_000] {
        let document = generated::document(bytes);
        let sides = [document.clone(), edited(document.clone(), 25), edited(document, 75)].map(|value| texts(&value));
        for (number, notation) in ["JSON", "YAML"].into_iter().enumerate() {
            let [base, ours, theirs] = [&sides[0][number], &sides[1][number], &sides[2][number]];
            for (name, text) in [("base", base), ("ours", ours), ("theirs", theirs)] {
                std::fs::write(folder.join(name), text).expect("a file can be written");
            }
            let given = |text: &String| DocumentInput::from_text(text.clone());
            let input = Input {
                base: Some(given(base)),
                ours: given(ours),
                theirs: given(theirs),
                options: codesocial_core::operations::merge::Options::default(),
            };
            let merge = || {
                let output = Merge::run(&input).expect("three documents can be merged");
                assert!(output.conflicts.is_empty());
                output.merged.map_or(0, |text| text.len())
            };
            let git = || {
                let arguments = ["merge-file", "-p", "--quiet", "ours", "base", "theirs"];
                let output = Command::new("git").args(arguments).current_dir(&folder).output().expect("git runs");
                output.stdout.len()
            };
            let by_lines = || diffy::merge(base, ours, theirs).map_or_else(|text| text.len(), |text| text.len());
            let times = medians(runs, &[&merge, &git, &by_lines]);
            println!(
                "| {} KB, {notation}, 1 % edits a side | {:.1} ms | {:.1} ms | {:.1} ms |",
                bytes / 1000,
                times[0],
                times[1],
                times[2]
            );
        }
    }
    std::fs::remove_dir_all(&folder).expect("a folder can be removed");
    println!("\n| fmt | codesocial | `--canonical` | serde_yaml_ng, read and written |\n|---|---|---|---|");
    for bytes in [100_000, 1_000_000] {
        let text = yaml::written(&generated::document(bytes), yaml::Style::Block);
        let input = |canonical| fmt::Input {
            document: DocumentInput::from_text(text.clone()),
            options: fmt::Options { canonical, ..fmt::Options::default() },
        };
        let (tidy, canonical) = (input(false), input(true));
        let length =
            |input: &fmt::Input| Fmt::run(input).expect("a text can be tidied").text.map_or(0, |text| text.len());
        let round = || {
            let value: serde_yaml_ng::Value = serde_yaml_ng::from_str(&text).expect("YAML");
            serde_yaml_ng::to_string(&value).expect("a value can be written").len()
        };
        let times = medians(runs, &[&|| length(&tidy), &|| length(&canonical), &round]);
        println!("| {} KB, YAML | {:.1} ms | {:.1} ms | {:.1} ms |", bytes / 1000, times[0], times[1], times[2]);
    }
}
