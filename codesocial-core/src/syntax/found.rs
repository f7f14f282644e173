//! What a reader finds on its way: each rule's findings up to a bound, past it counted.

use crate::base::line::beginning;
use crate::base::sort;
use crate::diagnostic::finding::{Finding, Place};
use crate::diagnostic::rule::Rule;
use crate::tree::limits::Limits;

/// The longest piece of the document that a finding repeats, in characters: longer ones end with `…`.
const EXCERPT: usize = 80;

/// The findings of one reading. The bound is per rule, so that a flood of one kind hides no other.
#[derive(Debug, Default, Clone)]
pub(super) struct Found {
    kept: Vec<Finding<'static>>,
    counts: Vec<(&'static Rule, usize)>,
    limit: usize,
}

impl Found {
    pub(super) fn new(limits: &Limits) -> Found {
        Found { kept: Vec::new(), counts: Vec::new(), limit: limits.problems as usize }
    }

    /// Adds one.
    pub(super) fn push(&mut self, finding: Finding<'static>) {
        let count = match self.counts.iter_mut().find(|(rule, _)| std::ptr::eq(*rule, finding.rule)) {
            Some((_, count)) => count,
            None => {
                self.counts.push((finding.rule, 0));
                match self.counts.last_mut() {
                    Some((_, count)) => count,
                    None => return,
                }
            }
        };
        *count += 1;
        if *count <= self.limit {
            self.kept.push(finding);
        }
    }

    /// The findings in the order of the text, and how many more of each rule there were.
    pub(super) fn finish(mut self) -> (Vec<Finding<'static>>, Vec<(&'static Rule, usize)>) {
        sort::by_key(&mut self.kept, |finding| match finding.place {
            Place::Text(span) => span.start,
            Place::Value(_) | Place::Key(_) => 0,
        });
        let limit = self.limit;
        self.counts.retain_mut(|(_, count)| {
            *count = count.saturating_sub(limit);
            *count > 0
        });
        (self.kept, self.counts)
    }
}

/// A piece of the document as a finding repeats it: not longer than a line.
pub(super) fn excerpt(text: &str) -> String {
    beginning(text, EXCERPT)
}

/// A character as a finding names it: itself where it can be seen, else its number.
pub(super) fn named(character: char) -> String {
    let no_character = u32::from(character) & 0xfffe == 0xfffe || matches!(character, '\u{fdd0}'..='\u{fdef}');
    if character.is_control()
        || (character.is_whitespace() && character != ' ')
        || is_invisible(character)
        || no_character
    {
        format!("U+{:04X}", u32::from(character))
    } else {
        character.to_string()
    }
}

/// Characters that take no room on the screen, or look like a space.
pub(super) fn is_invisible(character: char) -> bool {
    matches!(character, '\u{a0}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202f}' | '\u{2060}' | '\u{feff}')
}
