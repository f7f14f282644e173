//! What each form of string accepts and refuses, judged by a validator that is not ours.

use codesocial_core::schema::DOCUMENT_SCHEMA;
use serde_json::{Value, json};

/// A form, strings that have it and strings that do not.
const FORMS: [(&str, &[&str], &[&str]); 13] = [
    ("Id", &["a", "share-harvest", "article-12", "a1-b2"], &["", "A", "1-a", "a_b", "a--b", "-a", "a-", "é", "a b"]),
    (
        "Ref",
        &["share-harvest", "https://a.example/code#share-harvest", "urn:example:code#a"],
        &[
            "Share",
            "#a",
            "code#a",
            "https://a.example/code",
            "https://a.example/code#",
            "https://a.example/#A",
            "https://a b#a",
        ],
    ),
    (
        "Date",
        &["2026-11-22", "2024-02-29"],
        &["2026-11", "2026-13-01", "2026-11-31", "2026-02-29", "22/11/2026", "2026-1-2"],
    ),
    ("PartialDate", &["1998", "1998-05", "1998-05-17"], &["98", "1998-5", "1998-13", "1998-05-32", "1998-05-17T10:00"]),
    (
        "Time",
        &["2026-11-22", "P1Y", "P6M", "P2W", "P1Y6M15D", "PT48H", "P1DT12H30M", "P0D"],
        &["", "P", "PT", "P1W2D", "P1H", "P1DT", "1Y", "P1.5Y", "every year", "2026", "2026-11"],
    ),
    (
        "Version",
        &["0.1.0", "1.0.0", "10.20.30", "1.0.0-rc.1", "1.0.0-alpha-1.x", "1.0.0+2026", "1.0.0-0a+b.1"],
        &["1", "1.0", "v1.0.0", "01.0.0", "1.0.0-", "1.0.0-01", "1.0.0+", "1.0.0 "],
    ),
    (
        "Digest",
        &["sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"],
        &[
            "sha256:0",
            "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
            "sha256:0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef",
        ],
    ),
    ("Language", &["fr", "en", "pt-BR", "zh-Hant-TW", "oci"], &["", "f", "fr_FR", "français", "-fr", "fr-"]),
    (
        "Iri",
        &["https://a.example/", "https://a.example/é?q=1#x", "did:key:z6Mk", "mailto:code@a.example"],
        &["", "a.example", "/path", "https:", "https://a b", "https://a<b>", "1a:b", "https://a\\b"],
    ),
    (
        "Licence",
        &["CC-BY-SA-4.0", "MIT OR (Apache-2.0 AND GPL-3.0+)", "LicenseRef-Commons"],
        &["", " MIT", "MIT  OR X", "Creative Commons, by"],
    ),
    ("Currency", &["EUR", "CHF"], &["eur", "EURO", "€"]),
    ("Share", &["1/2", "2/3", "999999/1"], &["0/2", "1/0", "50%", "1/2/3", "0.5", "-1/2"]),
    ("Quorum", &["none"], &["None", "1/2", ""]),
];

#[test]
fn each_form_accepts_what_has_it_and_refuses_the_rest() {
    let schema: Value = serde_json::from_str(DOCUMENT_SCHEMA).unwrap();
    for (name, accepted, refused) in FORMS {
        let form = json!({ "$ref": format!("#/$defs/{name}"), "$defs": schema["$defs"] });
        let validator = jsonschema::options().should_validate_formats(true).build(&form).unwrap();
        for text in accepted {
            assert!(validator.is_valid(&json!(text)), "{name} refuses {text:?}");
        }
        for text in refused {
            assert!(!validator.is_valid(&json!(text)), "{name} accepts {text:?}");
        }
    }
}

#[test]
fn a_share_is_above_nothing_and_at_most_the_whole() {
    let schema: Value = serde_json::from_str(DOCUMENT_SCHEMA).unwrap();
    let form = json!({ "$ref": "#/$defs/Share", "$defs": schema["$defs"] });
    let validator = jsonschema::validator_for(&form).unwrap();
    for (share, expected) in
        [(json!(0.5), true), (json!(1), true), (json!(0), false), (json!(1.01), false), (json!(50), false)]
    {
        assert_eq!(validator.is_valid(&share), expected, "{share}");
    }
}
