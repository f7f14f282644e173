//! Reading goes on after an error: the entry at which the parser stops is left blank, up to the next one that stands no deeper,
//! and the text is read again as if nothing stood there. What was around it is cut: nobody knows what else would stand in it.

use std::collections::HashSet;
use std::iter;
use std::ops::Range;

use crate::diagnostic::finding::{Finding, Place};
use crate::syntax::Reading;
use crate::syntax::found::Found;
use crate::syntax::yaml::entries::{self, line_start};
use crate::syntax::yaml::events::{Trouble, TroubleKind};
use crate::syntax::yaml::{Reader, trouble};
use crate::tree::span::Span;

/// So often a text is read again; one with more errors is no document.
const MOST: usize = 100;

/// So many bytes are read again at most, beside eight times the text: a long one with many errors is read up to one of them.
const SPARE: usize = 4 << 20;

/// What is known of a text with errors once it was read to one of them.
struct Broken {
    /// The text, with blanks for what the parser stopped at.
    text: String,
    left_blank: Vec<Span>,
    /// Where the lists and objects begin that were open at an error, or ended last before it.
    cut: HashSet<u32>,
    /// The errors.
    troubles: Vec<Finding<'static>>,
}

/// What is around an error.
struct Around {
    /// Where the lists and objects begin that are open, or ended last.
    starts: Vec<u32>,
    /// Where the first of the open brackets stands.
    bracket: Option<u32>,
}

/// Reads a text on behind the first error, which the reader met.
#[cold]
pub(super) fn read<'t>(mut reader: Reader<'_>, first: &Trouble, start: usize, before: &Found) -> Reading<'t> {
    let limits = reader.limits;
    let depth = limits.depth as usize;
    let root = reader.frames.first().is_some_and(|root| root.object && !root.flow);
    if !root || first.kind == TroubleKind::TooDeep {
        // What is no document at all, or nothing but a knot, has nothing that could be read.
        reader.found.push(trouble::finding(reader.text, first, depth));
        reader.keys.stop(&reader.builder, &mut reader.found);
        return Reading::new(None, reader.found);
    }
    let length = reader.text.len();
    let mut broken =
        Broken { text: reader.text.to_owned(), left_blank: Vec::new(), cut: HashSet::new(), troubles: Vec::new() };
    broken.leave_out(first, reader.around(), depth, false);
    let (mut times, mut budget) = (1, 8 * length + SPARE);
    loop {
        let mut reader = Reader::new(&broken.text, start, &limits, before.clone());
        reader.left_blank.clone_from(&broken.left_blank);
        let read = reader.document().is_ok();
        (times, budget) = (times + 1, budget.saturating_sub(length));
        let Some(next) = reader.trouble.take().filter(|_| times <= MOST + 1) else {
            reader.keys.stop(&reader.builder, &mut reader.found);
            let mut builder = reader.builder;
            builder.cut(&broken.cut);
            let tree = read.then(|| builder.finish(reader.last as u32).into_owned());
            let mut found = if read { reader.found } else { before.clone() };
            broken.troubles.into_iter().for_each(|finding| found.push(finding));
            let partial = tree.filter(|tree| tree.root().is_some_and(|root| root.is_object()));
            let unread = if partial.is_some() { broken.left_blank } else { Vec::new() };
            return Reading { partial, unread, ..Reading::new(None, found) };
        };
        let around = reader.around();
        broken.leave_out(&next, around, depth, times == MOST || budget < length);
    }
}

impl Broken {
    /// Leaves out the entry at which the parser stopped, or all that comes from it on.
    fn leave_out(&mut self, trouble: &Trouble, around: Around, depth: usize, all: bool) {
        let text = self.text.as_str();
        self.cut.extend(around.starts);
        let finding = trouble::finding(text, trouble, depth);
        let cause = match finding.place {
            Place::Text(span) => span.start as usize,
            Place::Value(_) | Place::Key(_) => trouble.at,
        };
        // Of what stands in brackets nothing can be read without the others.
        let cause = around.bracket.map_or(cause, |bracket| cause.min(bracket as usize));
        let mut ranges = entries::broken(text, cause, trouble);
        if all || ranges.is_empty() {
            let from = ranges.first().map_or_else(|| line_start(text, trouble.at), |range| range.start);
            ranges = iter::once(from..text.len()).collect();
        }
        self.troubles.push(finding);
        for range in ranges {
            self.blank(range);
        }
    }

    fn blank(&mut self, range: Range<usize>) {
        let Some(left_out) = self.text.get(range.clone()) else { return };
        let content = left_out.trim();
        if !content.is_empty() {
            let start = range.start + left_out.len() - left_out.trim_start().len();
            let blank = Span::new(start, start + content.len());
            // One that begins before another and ends behind it has taken that in.
            self.left_blank.retain(|other| other.start < blank.start || other.end > blank.end);
            let place = self.left_blank.partition_point(|other| other.start < blank.start);
            self.left_blank.insert(place, blank);
        }
        // Empty lines mean nothing anywhere, and the bytes of what follows stay where they are.
        self.text.replace_range(range.clone(), &"\n".repeat(range.len()));
    }
}

impl Reader<'_> {
    /// What is around the place where the parser stopped.
    fn around(&self) -> Around {
        let bracket = self.frames.iter().find(|frame| frame.flow).map(|frame| frame.start);
        Around { starts: self.builder.around_last(), bracket }
    }

    /// Whether what stood where a value is missing was left out, or what stands between a key that ended there and its value.
    pub(super) fn stood_here(&self, key: usize, value: Span) -> bool {
        let next = self.left_blank.partition_point(|blank| (blank.start as usize) < key);
        let Some(blank) = self.left_blank.get(next) else { return false };
        let between = self.text.get(value.end as usize..blank.start as usize).unwrap_or_default();
        // What is missing stands where its colon or dash does.
        let nothing = between.trim_start().trim_start_matches([':', '-']).trim().is_empty();
        blank.start < value.start || value.start == value.end && nothing
    }
}
