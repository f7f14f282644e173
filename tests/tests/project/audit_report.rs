//! Real audit reports have the form of their published schema; repeated or compared, they say what they should.

use codesocial_core::call;
use codesocial_tests::documents;
use serde_json::{Value, json};

fn schema() -> jsonschema::Validator {
    let path = codesocial_tests::project().join("schema/audit-report.schema.json");
    let schema: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    assert_eq!(schema["$id"], codesocial_core::schema::REPORT_SCHEMA_ID);
    jsonschema::validator_for(&schema).unwrap()
}

fn audit(input: &Value) -> Value {
    serde_json::from_str(&call("audit", &input.to_string()).unwrap()).unwrap()
}

fn texts() -> Vec<String> {
    let broken = ["title: [", "- not\n- an object\n"].map(str::to_owned);
    documents::texts().into_iter().map(|(_, text)| text).chain(broken).collect()
}

#[test]
fn reports_have_the_form_of_their_schema() {
    let schema = schema();
    let mut compared = 0;
    for text in texts() {
        let input = json!({"document": {"text": text, "name": "code"}});
        let first = audit(&input);
        let mut again = input.clone();
        again["since"] = first.clone();
        again["options"] = json!({"at": "2026-11-25", "language": "en"});
        let second = audit(&again);
        for report in [&first, &second] {
            let errors: Vec<String> = schema.iter_errors(report).map(|error| error.to_string()).collect();
            assert!(errors.is_empty(), "{errors:#?}");
        }
        compared += usize::from(second["since"].is_object());
    }
    assert!(compared > 4, "{compared}");
    assert!(!schema.is_valid(&json!({"valid": true})), "the schema asks for something");
}

#[test]
fn a_report_held_against_itself_finds_nothing_new() {
    for text in texts() {
        let input = json!({"document": {"text": text}, "options": {"at": "2026-11-25"}});
        let first = audit(&input);
        if first["omitted"] != 0 {
            // What was not listed then cannot be held against what is found now, which the comparison says.
            continue;
        }
        let mut again = input.clone();
        again["since"] = first.clone();
        again["options"]["language"] = json!("fr");
        let since = audit(&again)["since"].clone();
        let listed = first["findings"].as_array().unwrap().len() + first["problems"].as_array().unwrap().len();
        assert_eq!(since["unchanged"], json!(listed));
        assert_eq!((&since["new"], &since["mended"]), (&json!(0), &json!([])));
        assert_eq!((&since["notAskedThen"], since.get("cautions")), (&json!(0), None));
    }
}
