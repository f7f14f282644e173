//! The characters that a JSON string cannot hold as they are.

const ONES: u64 = 0x0101_0101_0101_0101;

const HIGH: u64 = 0x8080_8080_8080_8080;

/// The first `"`, `\` or control character from `at` on; the end of the bytes if there is none. Eight bytes a step.
#[inline]
pub(crate) fn special(bytes: &[u8], mut at: usize) -> usize {
    while let Some(eight) = bytes.get(at..).and_then(<[u8]>::first_chunk::<8>) {
        let word = u64::from_le_bytes(*eight);
        let quote = word ^ (ONES * b'"' as u64);
        let backslash = word ^ (ONES * b'\\' as u64);
        // A byte of `x` has its highest bit set in `(x - 1) & !x` if it is zero, and the lowest such bit never errs.
        let hits = quote.wrapping_sub(ONES) & !quote
            | backslash.wrapping_sub(ONES) & !backslash
            | word.wrapping_sub(ONES * 0x20) & !word;
        let hits = hits & HIGH;
        if hits != 0 {
            return at + (hits.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    while bytes.get(at).is_some_and(|byte| !matches!(byte, b'"' | b'\\' | ..0x20)) {
        at += 1;
    }
    at
}
