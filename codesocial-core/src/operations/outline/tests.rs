//! The outline of a whole document, of a broken one, and of a large one.

use super::*;
use crate::messages::tests::french;

const GARDEN: &str = include_str!("tests/garden.yaml");

fn outline(text: &str, language: Option<&str>) -> Output {
    let document = DocumentInput::from_text(text);
    let options = Options { language: language.map(str::to_owned), ..Options::default() };
    Outline::run(&Input { document, options }).unwrap()
}

fn texts(elements: &[Element]) -> Vec<&str> {
    elements.iter().filter_map(|element| element.text.as_deref()).collect()
}

#[test]
fn a_document_is_shown_with_its_places() {
    let output = outline(GARDEN, None);
    assert!(output.reading.valid, "{:?}", output.reading.problems);
    let glance = output.outline.unwrap();
    assert_eq!(output.reading.language, french());
    assert_eq!(glance.title.as_deref(), Some("Le code du jardin"));
    assert_eq!(glance.languages, ["fr", "en"]);
    assert_eq!(glance.subject.unwrap().kind.as_deref(), Some("commons"));
    let purpose = glance.purpose.unwrap();
    assert_eq!(purpose.statement.as_deref(), Some("Nourrir le quartier."));
    let states: Vec<DimensionState> = glance.dimensions.iter().map(|dimension| dimension.state).collect();
    let (speaks, silent) = (DimensionState::Speaks, DimensionState::Silent);
    assert_eq!(states, [speaks, DimensionState::NotApplicable, silent, silent, DimensionState::Planned, silent]);
    assert_eq!(glance.dimensions[0].heading, "Sociale et humaine");
    assert_eq!(glance.dimensions[4].planned_by.as_deref(), Some("2027-01-31"));
    let commitment = &glance.dimensions[0].commitments[0];
    assert_eq!(commitment.force.as_deref(), Some("must"));
    assert_eq!(commitment.by[0].name.as_deref(), Some("Les membres"));
    assert_eq!(commitment.toward[0].id, "https://example.org/other#people");
    assert_eq!(commitment.toward[0].name, None);
    assert_eq!(commitment.place.pointer, "/dimensions/social/commitments/0");
    let range = commitment.place.range.unwrap();
    let line = GARDEN.lines().position(|line| line.contains("id: partager")).unwrap() as u32 + 1;
    assert_eq!(range.start.line, line);
    assert_eq!(purpose.place.range.map(|range| range.start.line), Some(10));
    assert_eq!(glance.elements.commitments, 1);
    let governance = glance.governance.unwrap();
    assert_eq!(texts(&governance.roles), ["Référente de l’eau"]);
    assert_eq!(governance.roles[0].by[0].id, "membres");
    assert_eq!(glance.links[0].target.as_deref(), Some("https://example.org/statuts"));
}

#[test]
fn texts_are_shown_in_the_language_that_is_asked_for() {
    let glance = outline(GARDEN, Some("en")).outline.unwrap();
    assert_eq!(glance.title.as_deref(), Some("The code of the garden"));
    assert_eq!(glance.dimensions[0].heading, "Social and human");
}

#[test]
fn a_broken_document_is_shown_as_far_as_it_can_be_read() {
    let text =
        r#"{"title": 3, "dimensions": {"social": [], "legal": {"principles": [7, {"text": "Tout est ouvert"}]}}}"#;
    let output = outline(text, None);
    assert!(!output.reading.valid && !output.reading.problems.is_empty());
    let glance = output.outline.unwrap();
    assert_eq!(glance.title, None);
    assert_eq!(glance.dimensions[0].state, DimensionState::Silent);
    assert_eq!(glance.dimensions[4].principles[0].place.pointer, "/dimensions/legal/principles/1");
    let nothing = outline("{", None);
    assert!(nothing.outline.is_none() && !nothing.reading.problems.is_empty());
    assert!(outline("[1, 2]", None).outline.is_some_and(|glance| glance.title.is_none()));
}

#[test]
fn a_value_has_pointers_but_no_lines() {
    let json = r#"{"document": {"value": {"stakeholders": [{"id": "a", "name": "A", "kind": "person"}]}}}"#;
    let output = Outline::run(&serde_json::from_str(json).unwrap()).unwrap().outline.unwrap();
    assert_eq!(output.stakeholders[0].place.pointer, "/stakeholders/0");
    assert!(output.stakeholders[0].place.range.is_none());
}
