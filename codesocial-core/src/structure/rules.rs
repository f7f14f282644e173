//! The rules of structure, which the structure check reports where it meets them.

pub(crate) mod empty_value;
pub(crate) mod malformed_value;
pub(crate) mod missing_key;
pub(crate) mod null_value;
pub(crate) mod number_out_of_range;
pub(crate) mod unknown_key;
pub(crate) mod unknown_value;
pub(crate) mod unsupported_version;
pub(crate) mod wrong_type;
