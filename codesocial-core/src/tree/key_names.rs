//! From the name of a key to the key, in one look: names are told apart by their length and their first and last bytes.

use crate::tree::key::{Key, MULTIPLIER, NAMES};

/// How many slots there are: some ten for each key, so that a multiplier that keeps them apart is soon found.
pub(crate) const SLOTS: usize = 2048;

/// The slot of a name.
#[inline]
pub(crate) const fn slot(name: &[u8], multiplier: u64) -> usize {
    (mark(name).wrapping_mul(multiplier) >> (u64::BITS - SLOTS.trailing_zeros())) as usize
}

/// A number made of a name's length and of its first and last bytes: equal for equal names, rarely for others.
#[inline]
pub(crate) const fn mark(name: &[u8]) -> u64 {
    let (first, last) = match (name.first_chunk::<8>(), name.last_chunk::<8>()) {
        (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
        _ => match (name.first_chunk::<4>(), name.last_chunk::<4>()) {
            (Some(first), Some(last)) => (u32::from_le_bytes(*first) as u64, u32::from_le_bytes(*last) as u64),
            _ => match (name.first_chunk::<2>(), name.last_chunk::<2>()) {
                (Some(first), Some(last)) => (u16::from_le_bytes(*first) as u64, u16::from_le_bytes(*last) as u64),
                _ => (name.len() as u64, 0),
            },
        },
    };
    first ^ last.rotate_left(29) ^ (name.len() as u64).rotate_left(57)
}

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
