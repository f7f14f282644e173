//! The door for programs.

use crate::codesocial;

#[test]
fn an_answer_is_a_line_of_json() {
    let input = r#"{"document": {"value": {}}, "options": {"select": ["null-value"]}}"#;
    codesocial(&["call", "validate"]).stdin(input).assert().code(0).stderr_eq("").stdout_eq(
        "{\"valid\":false,\"standard\":\"1.0\",\"format\":\"json\",\
         \"counts\":{\"errors\":0,\"warnings\":0,\"notes\":0},\"omitted\":0,\"problems\":[],\"language\":\"en\"}\n",
    );
}

#[test]
fn a_refusal_has_a_code_and_a_message() {
    let refusals = [
        ("validat", "{}", "unknown-operation"),
        ("validate", "{", "malformed-input"),
        ("validate", "{\"document\": {}}", "document-needed"),
        ("explain", "{\"name\": \"no-such-name\"}", "unknown-name"),
        ("rules", "{\"language\": \"de\"}", "wrong-argument"),
    ];
    for (operation, input, code) in refusals {
        let run = codesocial(&["call", operation]).stdin(input).assert().code(2).stderr_eq("");
        let refusal: serde_json::Value = serde_json::from_slice(&run.get_output().stdout).unwrap();
        assert_eq!(refusal["error"]["code"], code);
        assert!(refusal["error"]["message"].is_string());
    }
    let run = codesocial(&["call", "validate"]).stdin(&b"{\"a\": \"\xe9\"}"[..]).assert().code(2);
    assert!(String::from_utf8_lossy(&run.get_output().stdout).contains("malformed-input"));
}
