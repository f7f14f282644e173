//! Any bytes, read as JSON and as YAML: nothing panics, and every place that is named lies in the text.
#![no_main]

use codesocial_core::operations::validate;
use codesocial_core::source::Format;
use codesocial_core::{DocumentInput, Operation, Options};
use codesocial_tests::promises;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    for format in [Format::Json, Format::Yaml] {
        let document = DocumentInput { format: Some(format), ..DocumentInput::from_bytes(bytes) };
        let input = validate::Input { document, options: Options::default() };
        let output = validate::Validate::run(&input).expect("any bytes can be validated");
        let output = serde_json::to_value(&output).expect("an output is JSON");
        promises::check(&output, std::str::from_utf8(bytes).ok());
    }
});
