//! Something that an article wants done or lets be done, and nobody who does it.

use std::collections::HashSet;

use crate::analysis::context::Code;
use crate::analysis::sentences::sentences;
use crate::analysis::texts::top_key;
use crate::analysis::wording::each_once;
use crate::analysis::wording::lexicon::{Hit, Lexicon, List};
use crate::analysis::wording::scan::{folded, spoken};
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::model::views::{Article, FromArticle};
use crate::tree::key::Key;
use crate::tree::node::Node;

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
    let mut all: Vec<Said<'a>> = Vec::new();
    for written in code.written().filter(|written| top_key(written.node) == Some(Key::Articles)) {
        let Some(lexicon) = Lexicon::of(written.language) else { continue };
        let article = articles.around(written.node);
        let is_told = article.is_some_and(|number| told.contains(&number));
        for sentence in sentences(written.text) {
            let mut hits = if is_told { Vec::new() } else { lexicon.found(sentence, &mut words) };
            hits.retain(|hit| matches!(hit.list, List::Nobody | List::Power));
            // The paragraphs of an article that has no heading are of one matter too.
            let matter = article.map(|number| {
                let outer = articles.get(number).and_then(|article| article.parent);
                let numbered = |outer: &usize| {
                    articles.get(*outer).is_some_and(|outer| Article::of_node(outer.node).num().is_stated())
                };
                articles.matter(outer.filter(numbered).unwrap_or(number))
            });
            all.push(Said {
                node: written.node,
                lexicon,
                matter,
                sentence,
                hits,
                acts: Vec::new(),
                names_body: false,
                calls: false,
            });
        }
    }
    if all.iter().all(|said| said.hits.is_empty()) {
        return;
    }
    all.iter_mut().for_each(Said::read);
    let mut found: Vec<(Node<'a>, List, &str)> = Vec::new();
    for (number, said) in all.iter().enumerate() {
        let open = said.hits.iter().filter(|hit| !is_named(&all, number, hit));
        found.extend(open.map(|hit| (said.node, hit.list, hit.said)));
    }
    for of_node in found.chunk_by(|one, other| one.0.index() == other.0.index()) {
        let of = |list: List| each_once(of_node.iter().filter(|hit| hit.1 == list).map(|hit| hit.2));
        let Some((node, ..)) = of_node.first() else { continue };
        for (list, found) in [(List::Nobody, of(List::Nobody)), (List::Power, of(List::Power))] {
            if !found.is_empty() {
                let finding = Finding::new(&RULE, *node).with_words("found", found);
                findings.push(if list == List::Power { finding.variant("power") } else { finding });
            }
        }
    }
}

/// So many words before a colon are a label.
const MOST_OF_LABEL: usize = 6;

/// A sentence of an article.
struct Said<'a> {
    node: Node<'a>,
    lexicon: &'static Lexicon,
    /// The article to whose matter it belongs.
    matter: Option<usize>,
    sentence: &'a str,
    /// What it says without who does it.
    hits: Vec<Hit<'a>>,
    /// The acts of which it speaks; not those that it says of nobody.
    acts: Vec<String>,
    /// Whether it names a body or an office.
    names_body: bool,
    /// Whether it speaks of calling a meeting, and not of nobody.
    calls: bool,
}

impl Said<'_> {
    fn read(&mut self) {
        let of_nobody = |word: &str| self.hits.iter().any(|hit| hit.said.ends_with(word));
        // What stands before a colon names the matter: `Termination: the secretary receives it`.
        let rest =
            self.sentence.split_once(": ").filter(|(label, _)| label.split_whitespace().count() <= MOST_OF_LABEL);
        let words = spoken(rest.map_or(self.sentence, |(_, rest)| rest))
            .into_iter()
            .map(|word| word.word)
            .filter(|word| !of_nobody(word));
        let words: Vec<String> = words.map(folded).collect();
        self.calls = words.iter().any(|word| self.lexicon.calls(word));
        self.acts = words.iter().map(|word| self.lexicon.act(word).to_owned()).collect();
        self.names_body = self.lexicon.names_body(self.sentence);
    }
}

/// Whether another sentence says who does the same: one of the article that names a body, or, of meetings, any that does.
fn is_named(all: &[Said<'_>], number: usize, hit: &Hit<'_>) -> bool {
    let Some(said) = all.get(number) else { return false };
    // Of `décidé par l’association`, which says nothing of who it is, and of `beschlossen werden`, the verb.
    let verb =
        spoken(hit.said).into_iter().take_while(|word| !["par", "by", "por", "werden"].contains(&word.word)).last();
    let own = verb.map(|verb| folded(verb.word)).unwrap_or_default();
    let (act, calls) = (said.lexicon.act(&own), said.lexicon.calls(&own));
    let decides = said.lexicon.decides(&own);
    all.iter().enumerate().any(|(other, one)| {
        let in_text = one.node.index() == said.node.index();
        let near = in_text || !decides && (one.matter.is_some() && one.matter == said.matter);
        if other == number || !std::ptr::eq(one.lexicon, said.lexicon) || !(near || calls) {
            return false;
        }
        // `Le conseil la convoque. Il doit en convoquer une autre.`
        if calls && one.calls && (in_text || one.names_body) {
            return true;
        }
        // `The board decides` right beside it says who.
        let decided = hit.list == List::Power && in_text && one.acts.iter().any(|known| one.lexicon.decides(known));
        one.names_body && (decided || one.acts.iter().any(|known| known == act))
    })
}
