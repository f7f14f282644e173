//! The laws of merging, over documents that two writers change in parallel.

use codesocial_core::call;
use codesocial_tests::chance::Chance;
use codesocial_tests::edits::Writer;
use codesocial_tests::yaml::{self, Style};
use codesocial_tests::{documents, generated};
use serde_json::{Value, json};

fn merge(base: &str, ours: &str, theirs: &str) -> Value {
    let input = json!({"base": given(base), "ours": given(ours), "theirs": given(theirs)});
    let output = call("merge", &input.to_string()).expect("the call is sound");
    let output: Value = serde_json::from_str(&output).expect("an output is JSON");
    assert!(
        output["merged"].is_string(),
        "{}{}\n--- base\n{base}\n--- ours\n{ours}\n--- theirs\n{theirs}",
        output["message"],
        output["problems"]
    );
    output
}

/// A text with its notation: one line in braces may be YAML.
fn given(text: &str) -> Value {
    let json = serde_json::from_str::<Value>(text).is_ok();
    json!({"text": text, "format": if json { "json" } else { "yaml" }})
}

fn value(text: &str) -> Value {
    serde_json::from_str(text)
        .ok()
        .or_else(|| yaml::value(text))
        .unwrap_or_else(|| panic!("this cannot be read:\n{text}"))
}

/// A text in one of the ways in which people and programs write.
fn written(value: &Value, way: usize) -> String {
    match way {
        0 => format!("{value:#}"),
        1 => value.to_string(),
        way => yaml::written(value, Style::ALL[way - 2]),
    }
}

/// With the items of every list in one order, and the keys of every object.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Array(items) => {
            let mut items: Vec<Value> = items.iter().map(sorted).collect();
            items.sort_by_key(Value::to_string);
            Value::Array(items)
        }
        Value::Object(members) => {
            let mut members: Vec<(String, Value)> =
                members.iter().map(|(key, value)| (key.clone(), sorted(value))).collect();
            members.sort_by(|one, other| one.0.cmp(&other.0));
            Value::Object(members.into_iter().collect())
        }
        other => other.clone(),
    }
}

struct Parallel {
    base: String,
    ours: String,
    theirs: String,
    writers: [Writer; 2],
}

/// Two versions of a document, each with some edits, in some notation.
fn parallel(number: usize, commented: bool) -> Parallel {
    let mut chance = Chance::new(number as u64 + 1);
    let base = generated::document(2_500 + 400 * (number % 7));
    let mut writers = [Writer::new("nous", 2 * number as u64 + 11), Writer::new("eux", 2 * number as u64 + 12)];
    let mut edited = |writer: &mut Writer| {
        let mut document = base.clone();
        for _ in 0..1 + chance.below(7) {
            writer.edit(&mut document);
        }
        document
    };
    let [one, other] = &mut writers;
    let (ours, theirs) = (edited(one), edited(other));
    let way = number % 7;
    let [mut ours, mut theirs] = [ours, theirs].map(|value| written(&value, way));
    if commented && way == 2 {
        (ours, theirs) = (one.comment(&ours), other.comment(&theirs));
    }
    Parallel { base: written(&base, way), ours, theirs, writers }
}

#[test]
fn what_one_side_left_alone_is_the_other() {
    for number in 0..140 {
        let Parallel { base, ours, .. } = parallel(number, true);
        let other = format!("{:#}", value(&base));
        for (ours_first, theirs) in [(&base, &ours), (&ours, &base)] {
            for base in [&base, &other] {
                let output = merge(base, ours_first, theirs);
                assert_eq!(output["conflicts"], json!([]));
                assert_eq!(value(output["merged"].as_str().unwrap()), value(&ours), "{number}");
            }
        }
    }
}

#[test]
fn nothing_that_somebody_wrote_is_lost() {
    let (mut clean, mut clashing) = (0, 0);
    for number in 0..700 {
        let Parallel { base, ours, theirs, writers } = parallel(number, true);
        let output = merge(&base, &ours, &theirs);
        let merged = output["merged"].as_str().unwrap();
        let said = format!("{merged}{}{}", output["conflicts"], output["leftOut"]);
        for (writer, text) in writers.iter().zip([&ours, &theirs]) {
            let lost: Vec<_> = writer.words_in(text).difference(&writer.words_in(&said)).cloned().collect();
            assert_eq!(
                lost, [""; 0],
                "{number}\n--- base\n{base}\n--- ours\n{ours}\n--- theirs\n{theirs}\n--- merged\n{merged}\n{}",
                output["conflicts"]
            );
        }
        if output["conflicts"] == json!([]) {
            clean += 1;
            assert!(output.get("marked").is_none());
        } else {
            clashing += 1;
            let marked = output["marked"].as_str().expect("conflicts are marked");
            let mut without = value(&marked.replace("# <<<<<<<", "# "));
            without.as_object_mut().unwrap().shift_remove("x-conflicts");
            assert_eq!(without, value(merged), "{number}\n{marked}");
            let report: Value =
                serde_json::from_str(&call("validate", &json!({"document": given(marked)}).to_string()).unwrap())
                    .unwrap();
            assert!(report["problems"].to_string().contains("conflict-left"), "{number}\n{marked}");
        }
    }
    assert!(clean > 200 && clashing > 40, "{clean} clean, {clashing} with conflicts");
}

#[test]
fn sides_change_nothing_but_sides() {
    for number in 0..350 {
        let Parallel { base, ours, theirs, .. } = parallel(number, false);
        let (one, other) = (merge(&base, &ours, &theirs), merge(&base, &theirs, &ours));
        let kinds = |output: &Value| {
            let mut kinds: Vec<String> = output["conflicts"]
                .as_array()
                .unwrap()
                .iter()
                .map(|conflict| {
                    let mut sides = [conflict["ours"].to_string(), conflict["theirs"].to_string()];
                    sides.sort();
                    format!("{} {sides:?}", conflict["kind"])
                })
                .collect();
            kinds.sort();
            kinds
        };
        assert_eq!(kinds(&one), kinds(&other), "{number}\n--- base\n{base}\n--- ours\n{ours}\n--- theirs\n{theirs}");
        if one["conflicts"] == json!([]) {
            let [one, other] = [one, other].map(|output| sorted(&value(output["merged"].as_str().unwrap())));
            assert_eq!(one, other, "{number}\n--- base\n{base}\n--- ours\n{ours}\n--- theirs\n{theirs}");
        }
    }
}

#[test]
fn any_document_merges_with_any_other() {
    let texts: Vec<String> =
        documents::texts().into_iter().map(|(_, text)| text).filter(|text| text.len() < 20_000).collect();
    let mut chance = Chance::new(77);
    let (mut merged, mut refused) = (0, 0);
    for _ in 0..1_500 {
        let [base, ours, theirs] = [0; 3].map(|_| chance.pick::<String>(&texts).clone());
        let input = json!({"base": {"text": base}, "ours": {"text": ours}, "theirs": {"text": theirs}});
        let output: Value = serde_json::from_str(&call("merge", &input.to_string()).unwrap()).unwrap();
        match output["merged"].as_str() {
            Some(text) => {
                merged += 1;
                value(text);
            }
            None if output.get("unreadable").is_none() => refused += 1,
            None => {}
        }
    }
    assert!(merged > 500 && refused * 20 < merged, "{merged} merged, {refused} refused");
}

/// Whoever adds an item puts it behind another, and there it stays when the other side sorts the list.
#[test]
fn what_one_adds_goes_with_what_it_stands_behind() {
    let text = |ids: &[&str]| {
        let item = |id: &&str| json!({"id": id, "name": format!("Ce que {id} dit"), "kind": "group"});
        json!({"stakeholders": ids.iter().map(item).collect::<Vec<_>>()}).to_string()
    };
    let base = text(&["d", "a", "c", "b"]);
    let (sorted, added) = (text(&["a", "b", "c", "d"]), text(&["d", "x", "y", "a", "c", "z", "b"]));
    for (ours, theirs) in [(&sorted, &added), (&added, &sorted)] {
        let output = merge(&base, ours, theirs);
        assert_eq!(value(output["merged"].as_str().unwrap()), value(&text(&["a", "b", "c", "z", "d", "x", "y"])));
    }
}

/// A comment that the other side leaves no place for stays, in a line that says whose it is.
#[test]
fn a_comment_of_either_side_stays_in_the_text() {
    let text = |note: &str, term: &str| {
        format!("language: fr\ntitle: Le jardin\n{note}glossary:\n  - id: a\n    term: Un\n{term}")
    };
    let other = "  - id: b\n    term: Deux\n";
    let base = text("# avant\n", other);
    let commented = text("# avant\n", "  # ce que b veut dire\n  - id: b # ici\n    term: Deux\n");
    for (ours, theirs, held) in [
        // Both wrote another comment.
        (text("# nous\n", other), text("# eux\n", other), "# nous\n# leur côté\u{a0}: eux\nglossary:"),
        // What it is about is gone.
        (
            text("# avant\n", ""),
            commented.clone(),
            "# avant\n# leur côté\u{a0}: ce que b veut dire\n# leur côté\u{a0}: ici\nglossary:",
        ),
        (
            commented,
            text("# avant\n", ""),
            "# avant\n# notre côté\u{a0}: ce que b veut dire\n# notre côté\u{a0}: ici\nglossary:",
        ),
    ] {
        let output = merge(&base, &ours, &theirs);
        let merged = output["merged"].as_str().unwrap();
        assert!(merged.contains(held), "{merged}{}", output["leftOut"]);
        assert_eq!(output["leftOut"], json!([]));
        assert_eq!(output["conflicts"], json!([]));
    }
}

/// What hostile texts hold a lot of costs no more each than a little of it.
#[test]
fn many_conflicts_cost_no_more_each() {
    type Texts = fn(usize) -> [String; 3];
    fn document(people: impl Iterator<Item = Value>, toward: impl Iterator<Item = String>) -> Value {
        json!({
            "codesocial": "1.0",
            "stakeholders": people.collect::<Vec<_>>(),
            "dimensions": {"social": {"commitments": [{"id": "tenir", "toward": toward.collect::<Vec<_>>()}]}},
        })
    }
    fn person(id: String) -> Value {
        json!({"id": id, "name": "Une personne"})
    }
    fn all(number: usize) -> Value {
        document((0..number).map(|at| person(format!("p-{at}"))), std::iter::empty())
    }
    fn referring(number: usize) -> Value {
        document((0..number).map(|at| person(format!("p-{at}"))), (0..number).map(|at| format!("p-{at}")))
    }
    let scenarios: [(&str, Texts); 7] = [
        ("removed and referred to", |number| [all(number), referring(number), all(0)].map(|value| value.to_string())),
        ("renamed and referred to", |number| {
            let renamed = document((0..number).map(|at| person(format!("q-{at}"))), std::iter::empty());
            [all(number), referring(number), renamed].map(|value| value.to_string())
        }),
        ("added in two lists", |number| {
            let roles: Vec<Value> = (0..number).map(|at| person(format!("p-{at}"))).collect();
            let elsewhere = json!({"codesocial": "1.0", "governance": {"roles": roles}});
            [json!({"codesocial": "1.0"}), all(number), elsewhere].map(|value| value.to_string())
        }),
        ("edited by both", |number| {
            ["Une personne", "Cette personne", "Toute personne"]
                .map(|name| all(number).to_string().replace("Une personne", name))
        }),
        ("edited by both, in YAML", |number| {
            let text = yaml::written(&all(number), Style::Block);
            ["Une personne", "Cette personne", "Toute personne"].map(|name| text.replace("Une personne", name))
        }),
        ("referred to and never there", |number| {
            let lost = |title: &str| {
                let mut lost = document(std::iter::empty(), (0..number).map(|at| format!("p-{at}")));
                lost["title"] = json!(title);
                lost["subject"] = json!({"name": title});
                lost
            };
            [lost("un"), lost("deux"), lost("trois")].map(|value| value.to_string())
        }),
        ("commented and removed", |number| {
            let text = yaml::written(&all(number), Style::Block);
            let commented = |line: (usize, &str)| {
                if line.1.starts_with("- id:") { format!("# dit {}\n{}", line.0, line.1) } else { line.1.to_owned() }
            };
            let commented: String = text.split_inclusive('\n').enumerate().map(commented).collect();
            [text, commented, yaml::written(&all(1), Style::Block)]
        }),
    ];
    for (name, texts) in scenarios {
        let time = |number: usize| {
            let [base, ours, theirs] = texts(number);
            let once = || {
                let start = std::time::Instant::now();
                merge(&base, &ours, &theirs);
                start.elapsed().as_secs_f64()
            };
            (0..3).map(|_| once()).fold(f64::INFINITY, f64::min)
        };
        let (few, many) = (time(200), time(3_200));
        // Sixteen times as many: 16 times the time when linear, 256 times when quadratic.
        assert!(many < few * 80.0, "{name}: {few:.4} s for 200, {many:.4} s for 3,200");
    }
}
