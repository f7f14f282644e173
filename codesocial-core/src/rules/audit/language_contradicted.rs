//! Words of another language than the one that is declared: all that is looked for in words is then looked for in the wrong
//! ones.

use std::collections::HashMap;

use crate::analysis::context::Code;
use crate::analysis::languages::MOST_LANGUAGES;
use crate::analysis::texts::Written;
use crate::analysis::tongue::Heard;
use crate::base::language_tag::primary;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("language-contradicted", Audit, Warning, Accessible, level 1, Clarity);

/// So many words of one text are looked at.
const LOOKED_AT: usize = 80;

/// A text with fewer words, and all texts together with fewer than these, leave it open.
const LEAST: (usize, usize) = (20, 10);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let mut declared: Vec<Declared<'a>> = Vec::new();
    let mut places: HashMap<&str, usize> = HashMap::new();
    for written in code.written() {
        if declared.len() == MOST_LANGUAGES && !places.contains_key(written.language) {
            continue;
        }
        let place = *places.entry(written.language).or_insert_with(|| {
            declared.push(Declared::new(code, written.language));
            declared.len() - 1
        });
        if let Some(declared) = declared.get_mut(place) {
            declared.hear(written);
        }
    }
    for language in declared {
        language.tell(findings);
    }
}

/// A language in which texts are said to be written, and what they are written in.
struct Declared<'a> {
    tag: &'a str,
    /// The language alone.
    language: String,
    /// Where it is declared.
    node: Option<Node<'a>>,
    heard: Heard,
    /// Texts that by themselves leave no doubt, each with its language.
    others: Vec<(Node<'a>, &'static str)>,
}

impl<'a> Declared<'a> {
    fn new(code: &Code<'a>, tag: &'a str) -> Declared<'a> {
        let own = code.document().language().node().filter(|node| node.as_str() == Some(tag));
        let node = own.or_else(|| code.translations().find(|(_, one)| *one == tag).map(|(node, _)| node));
        Declared { tag, language: primary(tag), node, heard: Heard::default(), others: Vec::new() }
    }

    fn hear(&mut self, written: Written<'a>) {
        let heard = Heard::of(written.text, LOOKED_AT);
        if let Some(other) = self.contradicted(heard, LEAST.0) {
            self.others.push((written.node, other));
        }
        self.heard = self.heard.and(heard);
    }

    /// The other language that so many words are of, where they leave no doubt: of the words that are not frequent in both, three times
    /// as many as of the declared one, and an eighth of all words; with those of both, a fifth.
    fn contradicted(&self, heard: Heard, least: usize) -> Option<&'static str> {
        let (other, most, _) = heard.most();
        let (of_other, own) = heard.apart(other, &self.language)?;
        (heard.words >= least.max(1) && of_other >= own * 3 && of_other * 8 >= heard.words && most * 5 >= heard.words)
            .then_some(other)
    }

    fn tell(self, findings: &mut Findings<'a>) {
        let told = |node, other| {
            let finding = Finding::new(&RULE, node).with("declared", self.tag);
            finding.with_word_of("spoken", "languages", other)
        };
        // Where all of them together are in another language, it is the declaration that is wrong, once.
        let whole = self.contradicted(self.heard, LEAST.1);
        if let (Some(node), Some(other)) = (self.node, whole) {
            findings.push(told(node, other).variant("all"));
        }
        let others = self.others.iter().filter(|(_, other)| self.node.is_none() || Some(*other) != whole);
        for (node, other) in others {
            findings.push(told(*node, other));
        }
    }
}
