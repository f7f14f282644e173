//! The command `codesocial`.
fn main() {}
