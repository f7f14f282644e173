//! Comments stay: through a merge each with what it stands at, in the canonical form too, whoever wrote it and however
//! lines end.

use codesocial_core::call;
use codesocial_tests::chance::Chance;
use serde_json::{Value, json};

/// An entry of a document with its comments.
#[derive(Clone)]
struct Entry {
    key: String,
    /// Its words, one a line or an item.
    words: Vec<String>,
    form: Form,
    above: Vec<String>,
    behind: Option<String>,
    /// Comments above the items of a list.
    inside: Vec<Option<String>>,
}

#[derive(Clone, Copy, PartialEq)]
enum Form {
    Plain,
    Folded,
    /// In brackets, with a comment behind each item.
    Brackets,
    Items,
}

/// Comments and words that nothing else has.
struct Words(usize);

impl Words {
    fn word(&mut self, kind: &str) -> String {
        self.0 += 1;
        format!("{kind}{}z", self.0)
    }
}

fn entry(number: usize, chance: &mut Chance, words: &mut Words) -> Entry {
    let form = [Form::Plain, Form::Folded, Form::Brackets, Form::Items][chance.below(4)];
    let count = if form == Form::Plain { 1 } else { 3 };
    let mut some = |least: usize| (chance.below(3) < least).then(|| words.word("c"));
    let above = [some(1), some(1)].into_iter().flatten().collect();
    let behind = some(1);
    let inside = (0..count).map(|_| some(1)).collect();
    Entry {
        key: format!("x-{number}"),
        words: (0..count).map(|_| words.word("w")).collect(),
        form,
        above,
        behind,
        inside,
    }
}

fn written(entries: &[Entry], end: &str) -> String {
    let mut text = String::from("# vim: set ts=2:\n\nlanguage: en\n");
    for entry in entries {
        for said in &entry.above {
            text.push_str(&format!("# {said}\n"));
        }
        let behind = entry.behind.as_ref().map_or(String::new(), |said| format!(" # {said}"));
        let key = &entry.key;
        match entry.form {
            Form::Plain => text.push_str(&format!("{key}: {}{behind}\n", entry.words[0])),
            Form::Folded => {
                text.push_str(&format!("{key}: >-{behind}\n"));
                text.push_str(&format!("  {}.\n", entry.words.join(". ")));
            }
            Form::Brackets => {
                text.push_str(&format!("{key}: ["));
                for (number, (word, said)) in entry.words.iter().zip(&entry.inside).enumerate() {
                    text.push_str(word);
                    let last = number + 1 == entry.words.len();
                    text.push_str(if last { "" } else { "," });
                    match said {
                        Some(said) => text.push_str(&format!(" # {said}\n  ")),
                        None if !last => text.push(' '),
                        None => {}
                    }
                }
                text.push_str(&format!("]{behind}\n"));
            }
            Form::Items => {
                text.push_str(&format!("{key}:{behind}\n"));
                for (number, (word, said)) in entry.words.iter().zip(&entry.inside).enumerate() {
                    if let Some(said) = said {
                        text.push_str(&format!("  # {said}\n"));
                    }
                    text.push_str(&format!("  - id: {key}-{number}\n    name: {word}\n"));
                }
            }
        }
    }
    text.push_str("# the end\n");
    text.replace('\n', end)
}

/// One change to an entry, of its number: each number changes something else.
fn change(entry: &mut Entry, number: usize, words: &mut Words) {
    let last = entry.words.len() - 1;
    match number {
        0 => entry.above = vec![words.word("c")],
        1 => entry.above.clear(),
        2 => entry.behind = Some(words.word("c")),
        3 => entry.behind = None,
        4 => entry.words[0] = words.word("w"),
        5 => entry.words[last] = words.word("w"),
        6 => entry.inside[0] = Some(words.word("c")),
        _ => entry.inside[last] = None,
    }
}

fn merge(base: &str, ours: &str, theirs: &str) -> Value {
    let given = |text: &str| json!({"text": text, "format": "yaml"});
    let input = json!({"base": given(base), "ours": given(ours), "theirs": given(theirs)});
    serde_json::from_str(&call("merge", &input.to_string()).expect("the call is sound")).expect("an output is JSON")
}

/// What each side changed alone is in the merged text as if one had changed it all, and in the same place.
#[test]
fn what_does_not_clash_stays_where_it_was() {
    for seed in 0..600 {
        let (mut chance, mut words) = (Chance::new(seed + 1), Words(0));
        let base: Vec<Entry> = (0..2 + chance.below(5)).map(|number| entry(number, &mut chance, &mut words)).collect();
        let (mut ours, mut theirs, mut both) = (base.clone(), base.clone(), base.clone());
        for number in 0..base.len() {
            // Comments above, behind, words and comments inside: each of them changed by one side at most.
            for group in [[0, 1], [2, 3], [4, 4], [5, 5], [6, 6], [7, 7]] {
                if chance.below(3) > 0 || base[number].form == Form::Plain && group[0] == 5 {
                    continue;
                }
                // A word in brackets that changes is another item: what stands behind it is about the one that is gone.
                if base[number].form == Form::Brackets && (group[0] >= 6) == (seed % 2 == 0) && group[0] >= 4 {
                    continue;
                }
                let which = group[chance.below(2)];
                let side = if chance.below(2) == 0 { &mut ours } else { &mut theirs };
                let mut again = Words(words.0);
                change(&mut side[number], which, &mut words);
                change(&mut both[number], which, &mut again);
            }
        }
        let end = ["\n", "\r\n", "\r"][chance.below(3)];
        let [base, ours, theirs, both] = [base, ours, theirs, both].map(|entries| written(&entries, end));
        let output = merge(&base, &ours, &theirs);
        let shown = |text: &str| text.replace("\r\n", "\n").replace('\r', "\n");
        // In brackets, a line may go on or break where a comment was taken out.
        let blind = |text: &str| shown(text).split_whitespace().collect::<Vec<_>>().join(" ").replace(" ]", "]");
        let merged = output["merged"].as_str().unwrap_or_default();
        assert_eq!(
            blind(merged),
            blind(&both),
            "{seed}\n--- base\n{}\n--- ours\n{}\n--- theirs\n{}",
            shown(&base),
            shown(&ours),
            shown(&theirs)
        );
        let others = merged.replace(end, "");
        assert!(!others.contains(['\r', '\n']), "{seed}: {merged:?} has other ends of lines than {end:?}");
        assert_eq!(output["leftOut"], json!([]));
    }
}

/// Whatever both do, with entries and items removed: each comment that a side wrote is in the text or told.
#[test]
fn every_comment_is_in_the_text_or_told() {
    for seed in 0..600 {
        let (mut chance, mut words) = (Chance::new(seed + 5_000), Words(0));
        let base: Vec<Entry> = (0..2 + chance.below(5)).map(|number| entry(number, &mut chance, &mut words)).collect();
        let mut edited = |chance: &mut Chance| {
            let mut entries = base.clone();
            for _ in 0..1 + chance.below(6) {
                let Some(number) = (!entries.is_empty()).then(|| chance.below(entries.len())) else { break };
                match chance.below(10) {
                    8 => drop(entries.remove(number)),
                    9 => {
                        let own = &mut entries[number];
                        if own.words.len() > 1 {
                            own.words.pop();
                            own.inside.pop();
                        }
                    }
                    which => change(&mut entries[number], which, &mut words),
                }
            }
            entries
        };
        let (ours, theirs) = (edited(&mut chance), edited(&mut chance));
        let end = ["\n", "\r\n"][chance.below(2)];
        let [base, ours, theirs] = [base.clone(), ours, theirs].map(|entries| written(&entries, end));
        let output = merge(&base, &ours, &theirs);
        let merged = output["merged"].as_str().unwrap_or_else(|| panic!("{seed}: {output}"));
        let told = format!("{merged}{}", output["leftOut"]);
        let comments = |text: &str| -> Vec<String> {
            let words = text.split(|sign: char| !sign.is_alphanumeric());
            words.filter(|word| word.starts_with('c') && word.ends_with('z')).map(str::to_owned).collect()
        };
        for (own, other) in [(&ours, &theirs), (&theirs, &ours)] {
            for said in comments(own) {
                // What stands in the base and not on the other side was taken out there.
                let taken_out = base.contains(&said) && !other.contains(&said);
                assert!(
                    taken_out || told.contains(&said),
                    "{seed}: {said}\n--- base\n{base}\n--- ours\n{ours}\n--- theirs\n{theirs}\n--- merged\n{merged}"
                );
            }
        }
        let mut seen = comments(merged);
        seen.sort();
        let all = seen.len();
        seen.dedup();
        assert_eq!(
            seen.len(),
            all,
            "{seed}: twice\n--- base\n{base}\n--- ours\n{ours}\n--- theirs\n{theirs}\n{merged}"
        );
        if end == "\r\n" {
            assert!(!merged.replace("\r\n", "").contains(['\r', '\n']), "{seed}: {merged:?}");
        }
    }
}

/// The canonical form of texts with comments everywhere, even of hardly any text: written twice it is the same, and says all.
#[test]
fn the_canonical_form_is_one() {
    let pieces = [
        "# a",
        "#",
        " # b",
        "    # c",
        "",
        "x-a: 1",
        "title: t # d",
        "language: fr",
        "x-b: [d a]",
        "x-c: [a, # e",
        "  b]",
        "x-d:",
        "  - a # f",
        "  - id: x",
        "    name: y",
        "  - k: |",
        "      text",
        "x-e: |",
        "  text",
        "x-f: # g",
        "  word # h",
        "x-g: >-",
        "  one",
        "  - - b",
        "    - c",
        "id: i",
        "x-h: {a: 1, # i",
        "    b: 2}",
        "...",
        "---",
        "x-i:",
        "  k:",
        "    l: m",
    ];
    let mut written = 0;
    for seed in 0..6_000 {
        let mut chance = Chance::new(seed + 9_000);
        let end = ["\n", "\n", "\r\n", "\r"][chance.below(4)];
        let lines: Vec<&str> = (0..1 + chance.below(9)).map(|_| *chance.pick::<&str>(&pieces)).collect();
        let text = lines.join(end) + if chance.below(4) == 0 { "" } else { end };
        let canonical = |text: &str| -> Value {
            let input = json!({"document": {"text": text, "format": "yaml"}, "options": {"canonical": true}});
            serde_json::from_str(&call("fmt", &input.to_string()).unwrap()).unwrap()
        };
        let first = canonical(&text);
        if first["problems"] != json!([]) {
            continue;
        }
        let once = first["text"].as_str().unwrap_or_else(|| panic!("{seed}: {text:?} is not written: {first}"));
        written += 1;
        assert_eq!(canonical(once)["text"], once, "{seed}: {text:?} became {once:?}, and that something else");
        let light = json!({"document": {"text": once, "format": "yaml"}});
        let light: Value = serde_json::from_str(&call("fmt", &light.to_string()).unwrap()).unwrap();
        assert_eq!(light["changed"], false, "{seed}: {once:?} is not tidy");
    }
    assert!(written > 300, "{written}");
}
