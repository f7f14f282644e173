//! The module of pages that judge what is written in them.

use codesocial_core::operations::Entry;
use codesocial_core::operations::{audit::Audit, outline::Outline, validate::Validate};

static OPERATIONS: &[Entry] = &[Entry::of::<Audit>(), Entry::of::<Outline>(), Entry::of::<Validate>()];

codesocial_wasm::module!(OPERATIONS);
