use crate::call;

fn told(operation: &str, input: &str) -> String {
    call(operation, input).expect_err("it is refused").to_string()
}

#[test]
fn the_place_what_is_wanted_and_what_came_are_told() {
    for (options, said) in [
        (r#"{"select": "x"}"#, r#"`select` must be a list (`[…]`), not `"x"`"#),
        (r#"{"select": "x", "language": "fr-CA"}"#, r#"`select` doit être une liste (`[…]`), et non `"x"`"#),
        (r#"{"select": ["unknown-key", 1]}"#, "`select[1]` must be a text, not `1`"),
        (r#"{"ignore": {"a": []}}"#, r#"`ignore` must be a list (`[…]`), not `{"a": []}`"#),
        (r#"{"language": ["fr"]}"#, r#"`language` must be a text, not `["fr"]`"#),
        (r#"{"limits": {"depth": -1}}"#, "`limits.depth` must be a whole number, 0 or more, not `-1`"),
        (
            "{\n  \"limits\": {\n    \"depth\": \"é\" }}",
            "`limits.depth` must be a whole number, 0 or more, not `\"é\"`",
        ),
        (
            r#"{"limits": {"dept": 1}}"#,
            "there is no `limits.dept`, only `bytes`, `depth`, `repeated`, `problems`; did you mean `depth`?",
        ),
        ("null", "`options` must be an object (`{…}`), not `null`"),
        ("3", "`options` must be an object (`{…}`), not `3`"),
    ] {
        let input = format!(r#"{{"document": {{"text": "\"select\": ["}}, "options": {options}}}"#);
        assert_eq!(told("validate", &input), said, "{input}");
    }
    for (operation, input, said) in [
        ("explain", "{}", "`name` is missing"),
        ("rules", r#"{"lang": "fr"}"#, "there is no `lang`, only `language`, `stage`, `quality`"),
        ("decide", r#"{"document": {"text": ""}, "process": "x", "tally": {"against": 1}}"#, "`tally.for` is missing"),
        (
            "page",
            r#"{"document": {"format": "toml"}}"#,
            "`document.format` must be one of `json`, `yaml`, not `\"toml\"`",
        ),
        (
            "audit",
            r#"{"document": {"text": ""}, "since": [3]}"#,
            "`since` must be a report of `audit` as JSON, not `[3]`",
        ),
    ] {
        assert_eq!(told(operation, input), said, "{input}");
    }
}

#[test]
fn a_long_value_is_shown_by_its_beginning() {
    let said = told("explain", &format!(r#"{{"name": [{:?}]}}"#, "x".repeat(1_000)));
    assert!(said.contains("xxx…`") && said.len() < 120, "{said}");
}

#[test]
fn what_is_no_json_has_its_line_and_column() {
    let said = told("validate", "{\"document\":\n x}");
    assert!(said.contains("line 2"), "{said}");
}
