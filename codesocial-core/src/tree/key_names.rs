//! From the name of a key to the key, in one look: names are told apart by their length and their first and last bytes.

use crate::tree::key::{Key, MULTIPLIER, NAMES};
use crate::tree::key_slot::{SLOTS, slot};

/// The number of the key in each slot, counted from 1; 0 where there is none.
static TABLE: [u16; SLOTS] = table();

#[allow(clippy::indexing_slicing, reason = "the compiler computes it: every slot is one of the table's")]
const fn table() -> [u16; SLOTS] {
    let mut table = [0; SLOTS];
    let mut number = 0;
    while number < NAMES.len() {
        table[slot(NAMES[number].as_bytes(), MULTIPLIER)] = number as u16 + 1;
        number += 1;
    }
    table
}

impl Key {
    /// The key of that name.
    #[inline]
    pub fn named(name: &str) -> Option<Key> {
        let number = usize::from(*TABLE.get(slot(name.as_bytes(), MULTIPLIER))?).checked_sub(1)?;
        Key::ALL.get(number).copied().filter(|key| key.name() == name)
    }

    /// Its name in a document.
    #[inline]
    pub fn name(self) -> &'static str {
        NAMES.get(self as usize).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_found_by_its_name() {
        for key in Key::ALL {
            assert_eq!(Key::named(key.name()), Some(*key));
        }
        for name in ["", "i", "idss", "Id", "duess", "notapplicable", "x-deviations"] {
            assert_eq!(Key::named(name), None, "{name}");
        }
    }
}
