//! Texts merged by sentence, and where both sides changed one sentence, by word.

use crate::base::unicode::composed;
use crate::compare::alignment::{Numbering, align};
use crate::compare::words::{sentences, words};

/// A text with the changes of both sides.
pub(super) struct Merged {
    pub(super) text: String,
    /// Whether both changed words of one sentence: worth another look, since a sentence is one thought.
    pub(super) in_one_sentence: bool,
}

/// The text with the changes of both sides; none where they touch each other.
pub(super) fn merged(base: &str, ours: &str, theirs: &str) -> Option<Merged> {
    let mut in_one_sentence = false;
    let text = three_way(&sentences(base), &sentences(ours), &sentences(theirs), |base, ours, theirs| {
        // Sentence by sentence, where there are as many of them: side by side, each changed by one side only.
        if base.len() == ours.len() && base.len() == theirs.len() {
            let each = base.iter().zip(ours).zip(theirs);
            let apart: Option<String> = each
                .map(|((was, one), other)| match (one == was, other == was) {
                    (_, true) => Some(*one),
                    (true, _) => Some(*other),
                    _ if composed(one) == composed(was) => Some(*other),
                    _ if composed(other) == composed(was) => Some(*one),
                    _ => (one == other).then_some(*one),
                })
                .collect();
            if apart.is_some() {
                return apart;
            }
        }
        in_one_sentence = true;
        let (base, ours, theirs) = (base.concat(), ours.concat(), theirs.concat());
        three_way(&words(&base), &words(&ours), &words(&theirs), |_, _, _| None)
    })?;
    Some(Merged { text, in_one_sentence })
}

/// Merges sequences of pieces. Where both changed the same stretch, `clash` has the last word.
fn three_way<'p>(
    base: &[&'p str],
    ours: &[&'p str],
    theirs: &[&'p str],
    mut clash: impl FnMut(&[&'p str], &[&'p str], &[&'p str]) -> Option<String>,
) -> Option<String> {
    // A side that wrote the same in another form of Unicode changed nothing.
    let sought = |pieces: &[&'p str]| pieces.iter().map(|piece| composed(piece.trim_end())).collect::<Vec<_>>();
    let (sought_base, sought_ours, sought_theirs) = (sought(base), sought(ours), sought(theirs));
    let mut numbering = Numbering::default();
    let [was, one, other] = [&sought_base, &sought_ours, &sought_theirs]
        .map(|pieces| pieces.iter().map(|piece| numbering.of(piece)).collect::<Vec<u32>>());
    let positions = |pairs: Vec<(usize, usize)>| {
        let mut positions = vec![None; base.len()];
        for (at, position) in pairs {
            if let Some(place) = positions.get_mut(at) {
                *place = Some(position);
            }
        }
        positions
    };
    let (in_ours, in_theirs) = (positions(align(&was, &one)), positions(align(&was, &other)));
    let mut text = String::new();
    let (mut at, mut at_ours, mut at_theirs) = (0, 0, 0);
    for place in 0..=base.len() {
        let (here, there) = if place == base.len() {
            (ours.len(), theirs.len())
        } else {
            match (in_ours.get(place).copied().flatten(), in_theirs.get(place).copied().flatten()) {
                (Some(here), Some(there)) => (here, there),
                _ => continue,
            }
        };
        let stretch = |pieces: &[&'p str], from: usize, to: usize| pieces.get(from..to).unwrap_or_default().to_vec();
        let (old, new, newer) =
            (stretch(base, at, place), stretch(ours, at_ours, here), stretch(theirs, at_theirs, there));
        if new == newer || newer == old {
            text.extend(new);
        } else if new == old || alike(&new, &old) {
            text.extend(newer);
        } else if alike(&newer, &old) {
            text.extend(new);
        } else {
            text.push_str(&clash(&old, &new, &newer)?);
        }
        if let (Some(piece), Some(mine), Some(yours)) = (base.get(place), ours.get(here), theirs.get(there)) {
            // The spaces behind: of the side that changed them.
            text.push_str(if mine == piece { yours } else { mine });
        }
        (at, at_ours, at_theirs) = (place + 1, here + 1, there + 1);
    }
    Some(text)
}

/// Whether pieces say the same in whichever form of Unicode.
fn alike(ones: &[&str], others: &[&str]) -> bool {
    ones.len() == others.len() && ones.iter().zip(others).all(|(one, other)| composed(one) == composed(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(base: &str, ours: &str, theirs: &str) -> Option<String> {
        let one = merged(base, ours, theirs).map(|merged| merged.text);
        let other = merged(base, theirs, ours).map(|merged| merged.text);
        assert_eq!(one, other);
        one
    }

    #[test]
    fn changes_apart_are_both_kept() {
        let base = "La porte ouvre le samedi. Chacun paie dix euros par an.";
        let ours = "La porte ouvre le dimanche. Chacun paie dix euros par an.";
        let theirs = "La porte ouvre le samedi. Chacun paie douze euros par an.";
        let both = "La porte ouvre le dimanche. Chacun paie douze euros par an.";
        assert_eq!(shown(base, ours, theirs).as_deref(), Some(both));
        assert!(!merged(base, ours, theirs).unwrap().in_one_sentence);
        let theirs = "La grande porte ouvre le samedi. Chacun paie dix euros par an.";
        let both = "La grande porte ouvre le dimanche. Chacun paie dix euros par an.";
        assert_eq!(shown(base, ours, theirs).as_deref(), Some(both));
        assert!(merged(base, ours, theirs).unwrap().in_one_sentence);
    }

    #[test]
    fn changes_that_touch_clash() {
        assert_eq!(shown("dix euros", "douze euros", "onze euros"), None);
        assert_eq!(shown("dix euros par an", "douze euros par an", "dix francs par an"), None);
        assert_eq!(shown("Un.", "Un. Deux.", "Un. Trois."), None);
        let (base, apart) = ("L’équipe décide.", "L’e\u{301}quipe de\u{301}cide.");
        let changed = "L’équipe élue décide.";
        assert_eq!(shown(base, apart, changed).as_deref(), Some(changed));
        assert!(!merged(base, apart, changed).unwrap().in_one_sentence);
        assert_eq!(shown("Un.", "Un. Deux.", "Un. Deux.").as_deref(), Some("Un. Deux."));
    }
}
