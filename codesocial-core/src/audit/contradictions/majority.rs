//! The majority that a sentence names.

use crate::analysis::wording::scan::words as places;
use crate::audit::contradictions::{List, Words};
use crate::audit::phrases::Marked;
use crate::base::number_words::NumberWords;
use crate::base::quantities::{Quantity, said};

/// So many words before and after the word for a majority say how large it is.
const BEFORE: usize = 3;
const AFTER: usize = 20;

/// The share of the votes that a majority takes, in hundredths; none where the sentence names no majority. Of several it is the largest.
pub(super) fn of(text: &str, marked: &Marked<'_>, words: Words) -> Option<u32> {
    let places = places(text);
    let mut shares: Vec<u32> = Vec::new();
    for counting in marked.places(words.list(List::Counting)) {
        let from = places.get(counting.start.saturating_sub(BEFORE))?.start;
        let last = (counting.end + AFTER).min(places.len()).checked_sub(1)?;
        let around = text.get(from..places.get(last)?.end)?;
        let share = |one| match one {
            Quantity::Share(share) => Some(share),
            _ => None,
        };
        shares.extend(said(around, NumberWords::all()).into_iter().filter_map(share));
    }
    // Of « deux tiers » the word « tiers » is read as a third too, and a quorum beside it is mostly smaller.
    shares.into_iter().max()
}
