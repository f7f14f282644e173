//! French is written as French is: its signs and their spaces, elisions, one word for one thing (the list in CONTRIBUTING.md), and names in
//! quotation marks, so that a sentence is right whatever name comes into it.

use codesocial_core::call;
use codesocial_tests::project;
use serde_json::{Value, json};

/// Words that people do not read in French, and what stands for each.
const NOT_FRENCH_HERE: [(&str, &str); 14] = [
    ("processus", "procédure"),
    ("holistique", "complet"),
    ("muette", "non décrite"),
    ("matrice de réciprocité", "échanges"),
    ("à la plume", "auteurs"),
    ("consigné", "inscrit"),
    ("consignez", "inscrivez"),
    ("la fonction", "le rôle"),
    ("cette fonction", "ce rôle"),
    ("au lieu de au", "(avant : …)"),
    ("n’inscrit", "n’indique"),
    ("désigne au rôle", "nomme"),
    ("faisceau de droits", "droits sur les ressources"),
    ("majorité renforcée", "majorité qualifiée"),
];

/// Words that lose their last letter before a vowel.
const ELIDED: [&str; 9] = ["de", "que", "ne", "le", "la", "se", "je", "lorsque", "puisque"];
/// Words before which nothing is elided.
const ASPIRATED: [&str; 3] = ["onze", "oui", "un:"];

const NO_BREAK: char = '\u{a0}';

/// A text without what is no French sentence: code, and what comes into a sentence from elsewhere.
fn sentences(text: &str) -> String {
    let text: String = text.split("```").step_by(2).collect::<Vec<_>>().join("\n");
    let text: String = text.split('`').enumerate().map(|(at, part)| if at % 2 == 0 { part } else { "_" }).collect();
    let mut depth = 0_usize;
    text.chars()
        .filter(|sign| {
            let inside = depth > 0;
            match sign {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            !(inside && *sign != '}')
        })
        .collect::<String>()
        .replace("{}", "_")
}

/// A text without what stands in quotation marks.
fn unquoted(text: &str) -> String {
    let mut rest = text;
    let mut left = String::new();
    while let Some((before, after)) = rest.split_once('«') {
        left.push_str(before);
        left.push('_');
        rest = after.split_once('»').map_or("", |(_, after)| after);
    }
    left + rest
}

/// What is wrong in the signs of a text.
fn signs(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let around = |at: usize| letters[at.saturating_sub(25)..(at + 10).min(letters.len())].iter().collect::<String>();
    let mut faults = Vec::new();
    for (at, sign) in letters.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| letters[before]);
        let after = letters.get(at + 1).copied();
        let ends = after.is_none_or(|after| after.is_whitespace() || matches!(after, ')' | '.' | ',' | '*' | '|'));
        let spaced = before == Some(NO_BREAK);
        let wrong = match sign {
            // What is written in quotation marks may end with a colon: a key.
            ':' | '?' | '!' => ends && after != Some(NO_BREAK) && !spaced && !matches!(before, Some('?' | '!')),
            ';' | '»' => !spaced,
            '«' => after != Some(NO_BREAK),
            '\'' => before.is_some_and(char::is_alphabetic) && after.is_some_and(char::is_alphabetic),
            _ => false,
        };
        if wrong {
            faults.push(format!("`{sign}` in “{}”", around(at)));
        }
    }
    faults
}

/// Where a vowel should have taken a letter before it.
fn elisions(text: &str) -> Vec<String> {
    let text = unquoted(text);
    let words: Vec<&str> = text.split_whitespace().collect();
    let missed = |pair: &[&str]| {
        let (one, other) = (pair[0].trim_start_matches(['(', '_']).to_lowercase(), pair[1].to_lowercase());
        let vowel = other.starts_with(['a', 'e', 'i', 'o', 'u', 'é', 'è', 'ê', 'î', 'â', 'ô', 'œ']);
        vowel && other.chars().count() > 1 && ELIDED.contains(&one.as_str()) && !ASPIRATED.contains(&other.as_str())
    };
    words.windows(2).filter(|pair| missed(pair)).map(|pair| format!("“{} {}”", pair[0], pair[1])).collect()
}

/// Words that are not those of this project.
fn words(text: &str) -> Vec<String> {
    let text = text.to_lowercase();
    let wrong = NOT_FRENCH_HERE.iter().filter(|(word, _)| text.contains(word));
    wrong.map(|(word, better)| format!("“{word}”, where “{better}” is written")).collect()
}

fn faults(text: &str) -> Vec<String> {
    let text = sentences(text);
    [signs(&text), elisions(&text), words(&unquoted(&text))].concat()
}

/// The strings of a file of words, each with where it stands.
fn strings(value: &Value, place: &str, all: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) => all.push((place.to_owned(), text.clone())),
        Value::Object(members) => {
            members.iter().for_each(|(key, value)| strings(value, &format!("{place}/{key}"), all));
        }
        Value::Array(items) => items.iter().for_each(|item| strings(item, place, all)),
        _ => {}
    }
}

/// Every French text of the project that people read.
fn written() -> Vec<(String, String)> {
    let mut all = Vec::new();
    for path in [
        "codesocial-core/messages/fr/interface.json",
        "codesocial-core/messages/fr/model.json",
        "codesocial-cli/messages/fr.json",
        "codesocial-cli/messages/fr.usage.json",
        "tests/src/rule_pages/fr.json",
    ] {
        let text = std::fs::read_to_string(project().join(path)).unwrap();
        strings(&serde_json::from_str(&text).unwrap(), path, &mut all);
    }
    for folder in ["rules", "changes"] {
        let path = format!("codesocial-core/messages/fr/{folder}");
        for entry in std::fs::read_dir(project().join(&path)).unwrap() {
            let entry = entry.unwrap().path();
            let name = format!("{path}/{}", entry.file_name().unwrap().to_string_lossy());
            let text = std::fs::read_to_string(&entry).unwrap();
            let mut parts = text.splitn(3, "---\n").skip(1);
            for line in parts.next().unwrap().lines() {
                let (key, said) = line.split_once(": ").unwrap();
                all.push((format!("{name} ({key})"), said.trim_matches('"').to_owned()));
            }
            all.push((name, parts.next().unwrap().to_owned()));
        }
    }
    for path in ["codesocial-core/messages/fr/template.txt", "README.fr.md"] {
        all.push((path.to_owned(), std::fs::read_to_string(project().join(path)).unwrap()));
    }
    all
}

#[test]
fn french_is_written_as_french_is() {
    let all = written();
    assert!(all.len() > 2000, "{} texts", all.len());
    let faults: Vec<String> = all
        .iter()
        .filter(|(place, _)| !place.ends_with("/plurals/one") && !place.ends_with("/plurals/many"))
        .flat_map(|(place, text)| faults(text).into_iter().map(move |fault| format!("{place}: {fault}")))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// `de {name}` becomes `de Adhérents`; in quotation marks a name is right everywhere.
#[test]
fn a_change_has_names_in_quotation_marks() {
    let mut bare = Vec::new();
    for (place, text) in written().iter().filter(|(place, _)| place.contains("/changes/") && place.contains("(message"))
    {
        let outside = text.split('«').map(|part| part.rsplit('»').next().unwrap_or_default());
        for name in ["{name}", "{item}"] {
            if outside.clone().any(|part| part.contains(name)) {
                bare.push(format!("{place}: {name} in “{text}”"));
            }
        }
    }
    assert!(bare.is_empty(), "{}", bare.join("\n"));
}

/// Every sentence that an answer says.
fn said(value: &Value, all: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                match value {
                    Value::String(text) if matches!(key.as_str(), "message" | "help" | "why" | "sentence") => {
                        all.push(text.clone());
                    }
                    Value::Array(texts) if matches!(key.as_str(), "sentences" | "remarks") => {
                        all.extend(texts.iter().filter_map(Value::as_str).map(str::to_owned));
                    }
                    _ => said(value, all),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| said(item, all)),
        _ => {}
    }
}

#[test]
fn what_is_said_of_documents_is_french_too() {
    let folder = project().join("tests/documents");
    let text = |path: &str| std::fs::read_to_string(folder.join(path)).unwrap();
    let documents = [
        "commons-to-commons.codesocial.yaml",
        "dtc-innovation.codesocial.yaml",
        "opensystem.codesocial.yaml",
        "sample-every-key.codesocial.json",
    ];
    let mut all = Vec::new();
    for path in documents {
        for operation in ["audit", "powers", "who", "coverage", "calendar", "glossary"] {
            let input = json!({"document": {"text": text(path)}, "options": {"language": "fr"}});
            let output = call(operation, &input.to_string()).unwrap_or_else(|error| panic!("{operation}: {error}"));
            said(&serde_json::from_str(&output).unwrap(), &mut all);
        }
    }
    let versions = json!({
        "before": {"text": text("commons-to-commons.codesocial.yaml")},
        "after": {"text": text("versions/commons-to-commons.amended.codesocial.yaml")},
        "options": {"language": "fr"},
    });
    said(&serde_json::from_str(&call("diff", &versions.to_string()).unwrap()).unwrap(), &mut all);
    assert!(all.len() > 100, "{} sentences", all.len());
    let faults: Vec<String> = all
        .iter()
        .flat_map(|text| faults(&unquoted(text)).into_iter().map(move |fault| format!("{fault}: {text}")))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn faults_of_french_are_found() {
    for wrong in [
        "rien ne dit: qui décide",
        "qui décide ?",
        "« Bureau » décide",
        "l'accord",
        "la liste de adhérents",
        "il faut que elle décide",
        "ajoutez un processus",
    ] {
        assert!(!faults(wrong).is_empty(), "{wrong}");
    }
    for right in [
        "qui décide\u{a0}?",
        "«\u{a0}Bureau\u{a0}» décide",
        "l’accord de «\u{a0}Adhérents\u{a0}»",
        "de {count} à `key: a`",
    ] {
        assert_eq!(faults(right), Vec::<String>::new(), "{right}");
    }
}
