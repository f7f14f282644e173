//! The module of the operation `import`, which needs much that no other operation needs.

use codesocial_core::operations::{Entry, import::Import};

static OPERATIONS: &[Entry] = &[Entry::of::<Import>()];

codesocial_wasm::module!(OPERATIONS);
