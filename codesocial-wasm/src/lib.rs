//! The operations of the core behind one function, for the npm package `codesocial` (`npm/`).

use std::panic;
use std::sync::Once;

use wasm_bindgen::prelude::*;

#[wasm_bindgen(raw_module = "../error.js")]
extern "C" {
    /// The class of every error that the npm package throws.
    type CodeSocialError;

    #[wasm_bindgen(constructor)]
    fn new(code: &str, message: &str) -> CodeSocialError;
}

/// Carries out an operation: JSON in, JSON out.
///
/// # Errors
/// A `CodeSocialError` with the `code` of the refusal. A defect of the library is thrown with the code `defect`, and leaves
/// the module as it was at that moment: whoever called must start it anew.
#[wasm_bindgen]
pub fn call(operation: &str, input: &str) -> Result<String, JsValue> {
    tell_of_panics();
    codesocial_core::call(operation, input)
        .map_err(|error| CodeSocialError::new(error.code(), &error.to_string()).into())
}

/// Makes a panic an exception with its message: by itself it would end in a trap that says nothing.
fn tell_of_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        panic::set_hook(Box::new(|panic| {
            wasm_bindgen::throw_val(CodeSocialError::new("defect", &panic.to_string()).into());
        }));
    });
}
