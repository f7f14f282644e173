//! The module with every operation but those that have one of their own.

codesocial_wasm::module!(codesocial_core::OPERATIONS);
