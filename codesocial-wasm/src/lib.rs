//! The operations of the core behind one function, for the npm package `codesocial` (`npm/`): what its modules (`modules/`) share.

use std::sync::Once;

use codesocial_core::operations::Entry;
pub use wasm_bindgen;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(raw_module = "../texts.js")]
extern "C" {
    /// A text that is no part of the module, if it is at hand: `codesocial_core::words::Source` says which there are.
    fn text(kind: &str, language: &str) -> Option<String>;

    /// A text in the composed form of Unicode, which every JavaScript engine knows.
    fn composed(text: &str) -> String;
}

#[wasm_bindgen(raw_module = "../error.js")]
extern "C" {
    /// The class of every error that the npm package throws.
    type CodeSocialError;

    #[wasm_bindgen(constructor)]
    fn new(code: &str, message: &str) -> CodeSocialError;
}

/// What a module exports, with the operations that it has (a `&[codesocial_core::operations::Entry]`).
#[macro_export]
macro_rules! module {
    ($operations:expr) => {
        use $crate::wasm_bindgen;
        use $crate::wasm_bindgen::prelude::*;

        /// What stands at the end of the first line of each text for this build.
        #[wasm_bindgen]
        pub fn build() -> String {
            codesocial_core::words::BUILD.to_owned()
        }

        /// Carries out an operation: JSON in, JSON out. The contents of documents come beside the input, one after the other in
        /// `contents`, each with its length and the name that its document has in the input.
        ///
        /// # Errors
        /// A `CodeSocialError` with the `code` of the refusal. A defect of the library is a trap (`WebAssembly.RuntimeError`), and leaves
        /// the module as it was at that moment: whoever called must start it anew.
        #[wasm_bindgen]
        pub fn call(
            operation: &str,
            input: &str,
            names: Vec<String>,
            lengths: &[u32],
            contents: Vec<u8>,
        ) -> Result<String, JsValue> {
            $crate::call($operations, operation, input, &names, lengths, contents)
        }
    };
}

/// Carries out one of some operations.
///
/// # Errors
/// As the `call` of a module.
pub fn call(
    operations: &[Entry],
    operation: &str,
    input: &str,
    names: &[String],
    lengths: &[u32],
    contents: Vec<u8>,
) -> Result<String, JsValue> {
    prepare();
    let names = names.iter().map(String::as_str).zip(lengths.iter().map(|length| *length as usize));
    codesocial_core::call_among(operations, operation, input, apart(names, contents))
        .map_err(|error| CodeSocialError::new(error.code(), &error.to_string()).into())
}

/// The contents taken apart from behind, so that the first of them, mostly the only one, is not copied.
fn apart<'n>(
    names: impl DoubleEndedIterator<Item = (&'n str, usize)>,
    mut contents: Vec<u8>,
) -> codesocial_core::Contents<'n> {
    let mut pieces: Vec<_> = names
        .rev()
        .map(|(name, length)| match contents.len().saturating_sub(length) {
            0 => (name, std::mem::take(&mut contents)),
            start => (name, contents.split_off(start)),
        })
        .collect();
    pieces.reverse();
    pieces
}

/// Tells the core where its words are and what composes texts.
fn prepare() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        codesocial_core::words::set_source(text);
        codesocial_core::words::set_normalizer(composed);
    });
}
