//! Something that an article wants done, and nobody who does it.

use std::collections::HashSet;

use crate::analysis::context::Code;
use crate::analysis::sentences::sentences;
use crate::analysis::texts::top_key;
use crate::analysis::wording::each_once;
use crate::analysis::wording::lexicon::{Lexicon, List};
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::model::views::FromArticle;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("nobody-named-to-act", Audit, Note, Explicit, level 2, Duties);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let articles = code.articles();
    if articles.all().is_empty() {
        return;
    }
    // What an element says of an article, it says with who does it; where it does not, other rules find it.
    let stated = code.each(Part::StatedIn).flat_map(|list| list.items());
    let borrowed = code.all::<FromArticle<'a>>().filter_map(|text| text.from_article().node());
    let told: HashSet<usize> = stated.chain(borrowed).filter_map(|reference| articles.named(reference)).collect();
    let mut words = Vec::new();
    for written in code.written().filter(|written| top_key(written.node) == Some(Key::Articles)) {
        let Some(lexicon) = Lexicon::of(written.language) else { continue };
        if articles.around(written.node).is_some_and(|number| told.contains(&number)) {
            continue;
        }
        let hits = sentences(written.text).flat_map(|sentence| lexicon.found(sentence, &mut words));
        let found = each_once(hits.filter(|hit| hit.list == List::Nobody).map(|hit| hit.said));
        if !found.is_empty() {
            findings.push(Finding::new(&RULE, written.node).with_words("found", found));
        }
    }
}
