//! Where the name of a key stands in the table of names: by its length and its first and last bytes. In a file of its own,
//! since the generator of the keys counts with it.

/// How many slots there are. Of `n` keys one multiplier in `exp(n² / 2 SLOTS)` keeps all apart: of 280 in 4096 slots one in some
/// ten thousand, in half as many slots one in a hundred million, which takes minutes to find.
pub(crate) const SLOTS: usize = 4096;

/// The slot of a name.
#[inline]
pub(crate) const fn slot(name: &[u8], multiplier: u64) -> usize {
    slot_of(mark(name), multiplier)
}

/// The slot of a mark.
#[inline]
pub(crate) const fn slot_of(mark: u64, multiplier: u64) -> usize {
    (mark.wrapping_mul(multiplier) >> (u64::BITS - SLOTS.trailing_zeros())) as usize
}

/// A number made of a name’s length and of its first and last bytes: equal for equal names, rarely for others.
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
