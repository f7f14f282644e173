//! The elements of a document by their ids. No hash of the standard library, whose care against hostile keys costs more
//! than all else here: ids that share a hash are sorted by their text, so that the worst document costs a little more
//! than a good one and not its square.

use crate::base::sort;
use crate::structure::index::Named;

/// Finds the number of an element by its id.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// Where each bucket begins among the entries, and where the last one ends.
    starts: Vec<u32>,
    entries: Vec<Entry>,
    /// How far a hash is shifted to give its bucket.
    shift: u32,
}

#[derive(Debug, Default, Clone, Copy)]
struct Entry {
    hash: u64,
    number: u32,
}

impl Names {
    pub(super) fn of(named: &[Named<'_>]) -> Names {
        if named.is_empty() {
            return Names::default();
        }
        // At least two buckets, since a shift by all bits would be none.
        let bits = named.len().next_power_of_two().trailing_zeros().max(1);
        let shift = u64::BITS - bits;
        let hashes: Vec<u64> = named.iter().map(|one| hash(text(one))).collect();
        let mut starts = vec![0u32; (1 << bits) + 1];
        for hash in &hashes {
            if let Some(count) = starts.get_mut((hash >> shift) as usize + 1) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        let mut next = starts.clone();
        let mut entries = vec![Entry::default(); named.len()];
        for (hash, number) in hashes.into_iter().zip(0..) {
            if let Some(place) = next.get_mut((hash >> shift) as usize)
                && let Some(entry) = entries.get_mut(*place as usize)
            {
                *entry = Entry { hash, number };
                *place += 1;
            }
        }
        let mut names = Names { starts, entries, shift };
        for bucket in 0..1 << bits {
            let range = names.range(bucket);
            if let Some(entries) = names.entries.get_mut(range).filter(|entries| entries.len() > 1) {
                sort::by_key(entries, |entry| (entry.hash, text_of(named, entry.number), entry.number));
            }
        }
        names
    }

    /// The number of the first element of that id.
    pub(super) fn first(&self, named: &[Named<'_>], id: &str) -> Option<u32> {
        if self.entries.is_empty() {
            return None;
        }
        let hash = hash(id);
        let bucket = self.entries.get(self.range((hash >> self.shift) as usize))?;
        let place = bucket.partition_point(|entry| (entry.hash, text_of(named, entry.number)) < (hash, id));
        bucket.get(place).map(|entry| entry.number).filter(|number| text_of(named, *number) == id)
    }

    fn range(&self, bucket: usize) -> std::ops::Range<usize> {
        let start = |bucket: usize| self.starts.get(bucket).map_or(0, |start| *start as usize);
        start(bucket)..start(bucket + 1)
    }
}

fn text_of<'a>(named: &[Named<'a>], number: u32) -> &'a str {
    named.get(number as usize).map_or("", text)
}

fn text<'a>(named: &Named<'a>) -> &'a str {
    named.id.as_str().unwrap_or_default()
}

/// Spreads ids well enough that nearly every bucket holds one.
fn hash(text: &str) -> u64 {
    const ODD: u64 = 0x9E37_79B9_7F4A_7C15;
    let mix = |hash: u64, word: u64| {
        let hash = (hash ^ word).wrapping_mul(ODD);
        hash ^ (hash >> 32)
    };
    let (words, rest) = text.as_bytes().as_chunks::<8>();
    let hash = words.iter().fold(text.len() as u64, |hash, word| mix(hash, u64::from_le_bytes(*word)));
    let rest = rest.iter().fold(0, |word, byte| word << 8 | u64::from(*byte));
    mix(hash, rest).wrapping_mul(ODD)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::part::Part;
    use crate::tree::format::Format;
    use crate::tree::node::Tree;

    #[test]
    fn every_name_is_found_and_the_first_of_two() {
        for count in [1, 2, 3, 1000] {
            let list: Vec<String> = (0..count).chain(0..count / 2).map(|number| format!("name-{number}")).collect();
            let text = serde_json::to_string(&list).unwrap();
            let tree = Tree::of_text(&text, Format::Json).unwrap();
            let items = tree.root().unwrap().items();
            let named: Vec<Named<'_>> = items.map(|id| Named { id, element: id, part: Part::Item }).collect();
            let names = Names::of(&named);
            for (name, number) in list.iter().zip(0..count) {
                assert_eq!(names.first(&named, name), Some(number));
            }
            assert_eq!(names.first(&named, "other"), None);
        }
        assert_eq!(Names::default().first(&[], "any"), None);
    }
}
