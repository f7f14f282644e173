//! `tree/key.rs`: the keys, and what finds each by its name.

use crate::read::Model;
use crate::tree::key_slot::{SLOTS, mark, slot_of};
use crate::variant;

pub(crate) fn written(model: &Model<'_>) -> String {
    let keys = &model.keys;
    let variants: String = keys.iter().map(|key| format!("/// `{key}`\n{},\n", variant(key))).collect();
    let all: String = keys.iter().map(|key| format!("Key::{},\n", variant(key))).collect();
    let names: String = keys.iter().map(|key| format!("{key:?},\n")).collect();
    let (count, multiplier) = (keys.len(), multiplier(keys));
    format!(
        "//! The keys of the model. They have a name here and no meaning: what stands under a key, of which part, is the\n\
         //! model's to say.\n\n\
         /// A key of the model.\n\
         #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\n\
         #[repr(u16)]\n#[non_exhaustive]\n\
         pub enum Key {{\n{variants}}}\n\n\
         impl Key {{\n\
             /// All keys, in the order of the model.\n\
             pub const ALL: &[Key] = &[\n{all}];\n}}\n\n\
         /// The names of the keys, by their numbers.\n\
         pub(super) static NAMES: [&str; {count}] = [\n{names}];\n\n\
         /// What tells the names apart (see `key_slot`): found by trying, so that no two share a slot.\n\
         pub(super) const MULTIPLIER: u64 = {multiplier:#x};\n"
    )
}

/// An odd number by which the marks of all names differ in their slots.
fn multiplier(names: &[String]) -> u64 {
    let marks: Vec<u64> = names.iter().map(|name| mark(name.as_bytes())).collect();
    let mut candidate = 0x9E37_79B9_7F4A_7C15u64;
    loop {
        let mut taken = [false; SLOTS];
        if marks.iter().all(|mark| !std::mem::replace(&mut taken[slot_of(*mark, candidate)], true)) {
            return candidate;
        }
        // The next of a sequence of odd numbers (a linear congruential generator).
        candidate = candidate.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407) | 1;
    }
}
