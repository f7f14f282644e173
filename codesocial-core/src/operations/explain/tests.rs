//! Everything can be explained, in every language, and names lead where their writer meant.

use super::*;
use crate::messages::tests::{english, french};

fn explain(name: &str, language: Language) -> Explanation {
    let input = Input { name: name.to_owned(), language: Some(language.tag().to_owned()) };
    Explain::run(&input).unwrap_or_else(|error| panic!("{error}")).explanation
}

fn name_of(name: &str) -> String {
    match explain(name, french()) {
        Explanation::Rule(page) => page.rule.name.to_owned(),
        Explanation::Change(page) => page.change.name.to_owned(),
        Explanation::Key(page) => page.name,
        Explanation::Part(page) => page.name.to_owned(),
        Explanation::Parts(_) => "*".to_owned(),
        Explanation::Value(page) => page.name,
        Explanation::Several(several) => {
            let names: Vec<String> = several.meanings.into_iter().map(|meaning| meaning.name).collect();
            names.join(" ")
        }
    }
}

#[test]
fn every_rule_is_explained_in_every_language() {
    for (rule, language) in crate::rules::all().flat_map(|rule| Language::all().map(move |language| (rule, language))) {
        let Explanation::Rule(page) = explain(rule.name, language) else { panic!("{} is a rule", rule.name) };
        for words in [page.rule.title, page.what, page.why, page.mend] {
            assert!(!words.is_empty(), "{} lacks words in {}", rule.name, language.tag());
        }
        assert!(!page.messages.is_empty() && page.messages.iter().all(|message| !message.message.is_empty()));
    }
}

#[test]
fn every_kind_of_change_is_explained_in_every_language() {
    for (change, language) in
        crate::compare::kinds::ALL.iter().flat_map(|one| Language::all().map(move |language| (one, language)))
    {
        assert!(crate::rules::named(change.name).is_none(), "{} is a rule too", change.name);
        let Explanation::Change(page) = explain(change.name, language) else { panic!("{} is a change", change.name) };
        for words in [page.change.title, page.effect, page.why, page.mirror, page.messages[0].message] {
            assert!(!words.is_empty(), "{} lacks words in {}", change.name, language.tag());
        }
    }
}

#[test]
fn every_part_key_and_value_is_explained_in_every_language() {
    let model = Model::published();
    assert!(model.keys().count() > 250 && model.values().count() > 100);
    for language in Language::all() {
        for part in model.parts() {
            let Explanation::Part(page) = explain(part.name, language) else { panic!("{} is a part", part.name) };
            assert!(![page.title, page.description, &page.form.words].contains(&""), "{}", part.name);
            assert!(page.form.values.iter().all(|choice| !choice.meaning.is_empty()), "{}", part.name);
            let anywhere = matches!(page.name, "Document" | "StatedIn" | "Note" | "NotStated" | "SetBy");
            assert!(anywhere || !page.places.is_empty(), "{} stands nowhere", part.name);
        }
        for key in model.keys() {
            let Explanation::Key(page) = explain(&key.full_name(), language) else { panic!("{}", key.full_name()) };
            assert!(![page.title, page.description, &page.form.words].contains(&""), "{}", page.name);
            assert!(page.form.values.iter().all(|choice| !choice.meaning.is_empty()), "{}", page.name);
            assert!(!page.form.words.contains(['{', '}']), "{}: {}", page.name, page.form.words);
            assert!(
                page.form.pattern.is_none() || page.form.help.is_some_and(|help| !help.is_empty()),
                "{}",
                page.name
            );
        }
        for value in model.values() {
            let Explanation::Value(page) = explain(&value.full_name(), language) else {
                panic!("{}", value.full_name())
            };
            assert!(!page.meaning.is_empty() && !page.title.is_empty() && !page.places.is_empty(), "{}", page.name);
        }
    }
}

#[test]
fn the_languages_differ() {
    let model = Model::published();
    let same = |key: &Key| key.description(english()) == key.description(french());
    assert_eq!(model.keys().filter(same).map(Key::full_name).collect::<Vec<_>>(), Vec::<String>::new());
    let same = |value: &Value| value.meaning(english()) == value.meaning(french());
    assert_eq!(model.values().filter(same).map(Value::full_name).collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn names_lead_where_their_writer_meant() {
    for (name, meant) in [
        ("force", "Commitment.force"),
        ("Force", "Force"),
        ("Commitment.force", "Commitment.force"),
        ("commitments.force", "Commitment.force"),
        ("commitments[0].force", "Commitment.force"),
        ("dimensions.social.commitments.force", "Commitment.force"),
        ("/dimensions/social/commitments/0/force", "Commitment.force"),
        ("/dimensions/social/commitments/*/force", "Commitment.force"),
        ("#/dimensions/social/commitments/3", "Commitment"),
        ("/governance/roles/0/responsibilities/1", "Role.responsibilities"),
        ("/title/fr", "Document.title"),
        ("", "Document"),
        ("purpose", "Document.purpose"),
        ("purpose.statement", "Purpose.statement"),
        ("engagement", "Commitment"),
        ("Engagements", "Dimension.commitments Governance.commitments"),
        ("notStated", "NotStated"),
        ("Commitment.statedIn", "StatedIn"),
        ("partie prenante", "Stakeholder"),
        ("must-not", "Force.must-not"),
        ("Commitment.force.must", "Force.must"),
        ("/governance/processes/0/quorum/base", "QuorumRule.base"),
        ("amendment.process", "Amendment.process"),
        ("unknown-key", "unknown-key"),
        ("casting-vote", "Tie.casting-vote"),
        ("lot", "Method.lot Tie.lot"),
        ("commitment.by", "Commitment.by"),
        ("engagement.échéance", "Commitment.due"),
        ("governance.processes", "Governance.processes"),
        ("gouvernance.procédures de décision", "Governance.processes"),
        ("radiation", "Membership.exclude Membership.excludeProcess Membership.endings"),
        ("Vorstand", "Governance.bodies Body"),
        ("cuotas", "Membership.dues"),
        ("the treasurer", "Role"),
        ("impugnación", "Governance.recourse"),
        ("los liquidadores", "Role"),
        ("suplente", "Role"),
        ("Kassierer", "Role"),
        ("geheime Wahl", "Process.ballot Process.method"),
        ("le quitus", "Process.scope Matter.act"),
        ("Entlastung", "Process.scope Matter.act"),
        ("Kündigungsfrist", "Membership.leave"),
        ("special resolutions", "Process.threshold"),
        ("non cumul", "Role.incompatibleWith"),
    ] {
        assert_eq!(name_of(name), meant, "{name}");
    }
}

#[test]
fn a_part_and_its_keys_are_found_in_small_letters_and_by_their_titles() {
    let model = Model::published();
    let small = |name: &str| name[..1].to_ascii_lowercase() + &name[1..];
    for key in model.keys() {
        let full = key.full_name();
        for name in [small(&full), format!("{}.{}", key.part.title(french()), key.title(french()))] {
            let found = name_of(&name);
            assert!(found.split(' ').any(|found| found == full), "{name}: {found}");
        }
    }
}

#[test]
fn the_whole_model_is_its_parts() {
    for language in Language::all() {
        let Explanation::Parts(page) = explain("*", language) else { panic!("a list of parts") };
        let names: Vec<&str> = page.parts.iter().map(|part| part.name.as_str()).collect();
        assert_eq!(names, Model::published().parts().map(|part| part.name).collect::<Vec<_>>());
        assert!(page.parts.iter().all(|part| !part.title.is_empty()));
    }
}

#[test]
fn what_has_no_meaning_has_a_nearest_name() {
    for (name, suggestion) in [
        ("comitments", Some("commitments")),
        ("must_nto", Some("must-not")),
        ("unknwon-key", Some("unknown-key")),
        ("Commitment.frce", Some("force")),
        ("/purpose/statment", Some("statement")),
        ("Parties prenante", Some("stakeholders")),
        ("a.b.c", None),
        (".", None),
    ] {
        let input = Input { name: name.to_owned(), language: None };
        let error = Explain::run(&input).unwrap_err();
        let expected = CallError::unknown_name(Language::default(), name, suggestion);
        assert_eq!(error, expected, "{name}");
    }
}
