//! A document in JSON, written as YAML in several styles: the same problems at the same values.
#![no_main]

use codesocial_tests::yaml::Style;
use codesocial_tests::{notations, yaml};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let [style, rest @ ..] = bytes else { return };
    let Ok(value) = serde_json::from_slice(rest) else { return };
    let style = Style::ALL[usize::from(*style) % Style::ALL.len()];
    let (json, text) = (serde_json::to_string(&value).expect("a value can be written"), yaml::written(&value, style));
    if let Some(difference) = notations::difference(&json, &text) {
        panic!("{difference}\n--- as JSON\n{json}\n--- as YAML\n{text}");
    }
});
