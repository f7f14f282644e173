//! Each template is valid as it is given, and leads to a valid document when its keys are uncommented.

use crate::tree::key::Key;
use std::collections::BTreeSet;

use super::*;
use crate::messages::tests::{english, french};
use crate::operations::input::{DocumentInput, Options};
use crate::operations::validate;
use crate::operations::validate::Validate;
use crate::report::problem::Problem;

const KINDS: [SubjectKind; 7] = [
    SubjectKind::Organisation,
    SubjectKind::Project,
    SubjectKind::Collaboration,
    SubjectKind::Commons,
    SubjectKind::Network,
    SubjectKind::Place,
    SubjectKind::Event,
];

fn every() -> impl Iterator<Item = (SubjectKind, Language)> {
    KINDS.into_iter().flat_map(|kind| Language::all().map(move |language| (kind, language)))
}

fn template(kind: SubjectKind, language: Language, title: &str, id: Option<&str>) -> String {
    let (language, id) = (Some(language.tag().to_owned()), id.map(str::to_owned));
    Template::run(&Input { kind, title: title.to_owned(), language, id }).unwrap().text
}

fn problems(text: &str) -> Vec<Problem> {
    let document = DocumentInput { format: Some(Format::Yaml), ..DocumentInput::from_text(text) };
    Validate::run(&validate::Input { document, options: Options::default() }).unwrap().problems
}

/// The text with every key written out. A question begins with `# `, a key stands right after its `#`.
fn uncommented(text: &str) -> String {
    let line = |line: &str| match line.split_once('#') {
        Some((indent, key)) if indent.trim().is_empty() && !key.starts_with(' ') => format!("{indent}{key}\n"),
        _ => format!("{line}\n"),
    };
    text.lines().map(line).collect()
}

#[test]
fn every_template_is_valid_without_any_problem() {
    for (kind, language) in every() {
        for id in [None, Some("https://example.org/code")] {
            let text = template(kind, language, "Le jardin", id);
            assert!(problems(&text).is_empty(), "{kind:?} {language:?}: {:?}", problems(&text));
        }
    }
}

#[test]
fn lines_are_short_and_nothing_is_left_to_fill() {
    for (kind, language) in every() {
        for line in template(kind, language, "Le jardin", None).lines() {
            assert!(line.chars().count() <= 100, "{line}");
            assert!(!line.contains(['{', '@', '%', '\t']) && line.trim_end() == line, "{line}");
            assert!(!line.trim_start().starts_with("##"), "{line}");
        }
    }
}

#[test]
fn the_keys_are_those_of_the_model_and_only_lack_their_values() {
    for (kind, language) in every() {
        let text = uncommented(&template(kind, language, "Le jardin", None));
        let rules: BTreeSet<&str> = problems(&text).iter().map(|problem| problem.rule).collect();
        assert_eq!(rules, BTreeSet::from(["null-value"]), "{kind:?} {language:?}\n{text}");
        for key in ["subject:", "purpose:", "dimensions:", "governance:", "stakeholders:", "contributors:"] {
            assert!(text.lines().any(|line| line == key), "{kind:?} {language:?} lacks {key}");
        }
    }
}

#[test]
fn what_is_asked_stands_in_both_languages_and_is_used() {
    let titles = |language: Language| blocks(language.template().unwrap()).map(|(title, _)| title).collect::<Vec<_>>();
    assert_eq!(titles(english()), titles(french()));
    let used: BTreeSet<&str> = SKELETON.lines().filter_map(|line| line.trim_start().strip_prefix('@')).collect();
    let known: BTreeSet<&str> =
        titles(english()).iter().map(|title| title.split_once(' ').map_or(*title, |(name, _)| name)).collect();
    assert_eq!(used, known);
    for title in titles(english()) {
        for kind in title.split(' ').skip(1) {
            assert!(serde_json::from_value::<SubjectKind>(kind.into()).is_ok(), "{title}");
        }
    }
    for language in Language::all() {
        assert!(blocks(language.template().unwrap()).all(|(_, lines)| !lines.trim().is_empty()));
    }
}

#[test]
fn each_kind_has_questions_of_its_own() {
    for language in Language::all() {
        let texts: BTreeSet<String> = KINDS.into_iter().map(|kind| template(kind, language, "x", None)).collect();
        assert_eq!(texts.len(), KINDS.len());
    }
}

#[test]
fn any_title_survives() {
    for title in ["Le \"jardin\" : d’été # 1", "{id} \\ é\t\n\u{85}\u{2028}\u{feff}\u{7f} 🌱", "no", "1.0"] {
        let text = template(SubjectKind::Commons, french(), title, None);
        // A title may hold characters that another rule warns about: it is kept as it was given all the same.
        assert!(problems(&text).iter().all(|problem| problem.rule == "hidden-characters"), "{title}");
        let reading = crate::syntax::read(&text, Format::Yaml, &crate::tree::limits::Limits::MOST);
        let tree = reading.tree.unwrap();
        assert_eq!(tree.root().and_then(|root| root.text(Key::Title)), Some(title));
    }
}

#[test]
fn an_id_must_be_an_address_and_a_title_must_say_something() {
    let input = |title: &str, id: Option<&str>| Input {
        kind: SubjectKind::Event,
        title: title.to_owned(),
        language: None,
        id: id.map(str::to_owned),
    };
    assert_eq!(Template::run(&input(" ", None)).unwrap_err().code(), "wrong-argument");
    assert_eq!(Template::run(&input("x", Some("no address"))).unwrap_err().code(), "wrong-argument");
}
