//! The views say what the audit says: nobody is told of a break in one and not in the other.

use std::collections::BTreeSet;

use codesocial_core::call;
use codesocial_tests::chance::Chance;
use codesocial_tests::{documents, mutants};
use serde_json::{Value, json};

/// The rules of the audit that speak of the chain from intention to action.
const OF_THE_CHAIN: [&str; 14] = [
    "objective-that-nothing-serves",
    "principle-without-follow-up",
    "intention-without-action",
    "commitment-without-indicator",
    "commitment-without-action",
    "assessment-missing",
    "indicator-never-measured",
    "done-without-evidence",
    "evidence-without-source",
    "assessment-without-evidence",
    "unmet-without-action",
    "indicator-for-nothing",
    "action-for-no-reason",
    "evidence-for-nothing",
];

fn answer(operation: &str, document: &Value) -> Value {
    let input = json!({"document": {"value": document}, "options": {"language": "en"}});
    let output = call(operation, &input.to_string()).expect("the call is sound");
    serde_json::from_str(&output).expect("an output is JSON")
}

fn list<'v>(value: &'v Value, key: &str) -> impl Iterator<Item = &'v Value> {
    value[key].as_array().into_iter().flatten()
}

#[test]
fn the_chain_breaks_where_the_audit_finds_it_broken() {
    let originals = documents::values();
    let mut chance = Chance::new(17);
    let mutated = (0..400).map(|_| {
        let mut document = chance.pick(&originals).clone();
        let donor = chance.pick(&originals).clone();
        for _ in 0..=chance.below(12) {
            mutants::mutate(&mut document, &donor, &mut chance);
        }
        document
    });
    let mutated: Vec<Value> = mutated.filter(Value::is_object).collect();
    let mut seen = BTreeSet::new();
    for document in originals.iter().chain(&mutated).filter(|document| document.is_object()) {
        let (audit, coverage) = (answer("audit", document), answer("coverage", document));
        let shown: Vec<&Value> =
            ["breaks", "apart"].into_iter().flat_map(|key| list(&coverage["coverage"], key)).collect();
        if audit["omitted"] != 0 || shown.iter().any(|gap| gap.get("omitted").is_some()) {
            // Of so many, neither lists all.
            continue;
        }
        for rule in OF_THE_CHAIN {
            let elements: BTreeSet<&str> = shown
                .iter()
                .filter(|gap| gap["rule"] == rule)
                .flat_map(|gap| list(gap, "elements"))
                .filter_map(|element| element["pointer"].as_str())
                .collect();
            let findings: Vec<&Value> = list(&audit, "findings").filter(|finding| finding["rule"] == rule).collect();
            if let Some(all) = findings.iter().find(|finding| finding["variant"] == "none") {
                assert_eq!(all["data"]["count"].as_f64(), Some(elements.len() as f64), "{rule}: {document:#}");
            } else {
                // What was found not to be kept is told where an assessment names it.
                let place = |finding: &&'_ Value| match rule {
                    "unmet-without-action" => finding["related"][0]["pointer"].as_str().map(str::to_owned),
                    _ => finding["pointer"].as_str().map(str::to_owned),
                };
                let found: BTreeSet<String> = findings.iter().filter_map(place).collect();
                let elements: BTreeSet<String> = elements.iter().map(|pointer| (*pointer).to_owned()).collect();
                assert_eq!(found, elements, "{rule}: {document:#}");
            }
            if !elements.is_empty() {
                seen.insert(rule);
            }
        }
    }
    assert!(seen.len() >= 12, "these were never seen: {:?}", OF_THE_CHAIN.iter().filter(|rule| !seen.contains(*rule)));
}
