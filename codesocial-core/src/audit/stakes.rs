//! Why a finding matters in this text: what is decided by the process, body or role that it is about, and whom the duty, the
//! sanction or the membership that it is about touches.

use std::cell::OnceCell;
use std::collections::{BTreeMap, HashMap};

use crate::analysis::context::Code;
use crate::analysis::elements::called;
use crate::analysis::powers::acts::{self, Power};
use crate::messages::{Language, fill, tell};
use crate::model::document::Act;
use crate::model::field::Word as _;
use crate::model::part::Part;
use crate::model::views::Commitment;
use crate::report::problem::Problem;
use crate::structure::index::Named;
use crate::tree::key::Key;

/// So many acts or parties are named; the others are counted.
const NAMED: usize = 4;
/// So many findings of a group are looked at.
const LOOKED_AT: usize = 50;

/// Every act of a document, and by the number of the decider which of them.
type Acts<'a> = (Vec<Power<'a>>, HashMap<u32, Vec<usize>>);

/// What is at stake in a document.
pub(crate) struct Stakes<'c, 'a> {
    code: Option<&'c Code<'a>>,
    language: Language,
    /// Every act that the document gives to somebody, and by decider which of them.
    acts: OnceCell<Acts<'a>>,
    /// The elements by their number in the tree.
    elements: OnceCell<HashMap<u32, Named<'a>>>,
}

impl<'c, 'a> Stakes<'c, 'a> {
    /// Of a document, where it could be read.
    pub(crate) fn of(code: Option<&'c Code<'a>>, language: Language) -> Stakes<'c, 'a> {
        Stakes { code, language, acts: OnceCell::new(), elements: OnceCell::new() }
    }

    /// The document, where it has articles and nothing that says to a program what they mean.
    pub(crate) fn articles_alone(&self) -> Option<&'c Code<'a>> {
        let code = self.code?;
        // When it was adopted, a text says itself: what it means is not transcribed with it.
        let of_text = [Part::Article, Part::Sentence, Part::Event];
        let mut named = code.index.named().iter().filter(|named| !of_text.contains(&named.part)).peekable();
        (code.root.get(Key::Articles).is_some() && named.peek().is_none()).then_some(code)
    }

    /// The document, where it has articles alone, or what else it has is taken out of their sentences: each procedure and commitment is
    /// stated in an article, and of the rest there are only bodies, roles and classes of members that these name. The articles may say more.
    pub(crate) fn out_of_articles(&self) -> Option<&'c Code<'a>> {
        if let Some(code) = self.articles_alone() {
            return Some(code);
        }
        let code = self.code.filter(|code| code.root.get(Key::Articles).is_some())?;
        let taken_out = |named: &Named<'a>| match named.part {
            Part::Process | Part::Commitment => named.element.get(Key::StatedIn).is_some(),
            Part::Membership => {
                ![Key::Join, Key::Leave, Key::Exclude].iter().any(|key| named.element.get(*key).is_some())
            }
            Part::Article | Part::Sentence | Part::Event | Part::Body | Part::Role => true,
            _ => false,
        };
        let named = code.index.named();
        let has_some = named.iter().any(|named| matches!(named.part, Part::Process | Part::Commitment));
        (has_some && named.iter().all(taken_out)).then_some(code)
    }

    /// Why the findings of a group matter here, in one clause; empty where the text does not tell.
    pub(crate) fn why(&self, group: &[&Problem]) -> String {
        let Some(code) = self.code else { return String::new() };
        let about: Vec<Named<'a>> =
            group.iter().take(LOOKED_AT).filter_map(|finding| self.element(code, finding)).collect();
        let acts = self.decided(code, &about);
        if !acts.is_empty() {
            return self.say("decides", acts);
        }
        let touched = self.touched(code, &about);
        if touched.is_empty() { String::new() } else { self.say("touches", touched) }
    }

    fn say(&self, word: &'static str, names: Vec<String>) -> String {
        let others = names.len().saturating_sub(NAMED);
        let mut listed: Vec<String> = names.into_iter().take(NAMED).collect();
        if others > 0 {
            listed.push(self.language.counted("groups", "others", others));
        }
        fill(self.language.word("groups", word), &[("list", &self.language.list("and", &listed))])
    }

    /// The element that a finding is about, or in which it stands.
    fn element(&self, code: &Code<'a>, finding: &Problem) -> Option<Named<'a>> {
        let elements = self
            .elements
            .get_or_init(|| code.index.named().iter().map(|named| (named.element.index(), *named)).collect());
        let node = code.root.other(finding.node?)?;
        std::iter::successors(Some(node), |node| node.parent()).find_map(|node| elements.get(&node.index()).copied())
    }

    /// What these decide, in words: of what one decides whose way of deciding is another’s, nothing.
    fn decided(&self, code: &Code<'a>, about: &[Named<'a>]) -> Vec<String> {
        let deciders = about.iter().filter(|named| matches!(named.part, Part::Process | Part::Body | Part::Role));
        let mut deciders = deciders.peekable();
        if deciders.peek().is_none() {
            return Vec::new();
        }
        let (powers, by_decider) = self.acts(code);
        let mut said: BTreeMap<usize, String> = BTreeMap::new();
        for decider in deciders {
            for number in by_decider.get(&decider.element.index()).into_iter().flatten() {
                if let Some(power) = powers.get(*number) {
                    said.entry(*number).or_insert_with(|| self.act(power));
                }
            }
        }
        let mut acts: Vec<String> = Vec::new();
        for act in said.into_values().filter(|act| !act.is_empty()) {
            if !acts.contains(&act) && acts.len() < LOOKED_AT {
                acts.push(act);
            }
        }
        acts
    }

    /// Whether somebody may do one of these acts.
    pub(crate) fn holds(&self, sought: &[Act]) -> bool {
        let Some(code) = self.code.filter(|_| !sought.is_empty()) else { return false };
        self.acts(code).0.iter().any(|power| sought.contains(&power.act))
    }

    fn acts(&self, code: &Code<'a>) -> &Acts<'a> {
        self.acts.get_or_init(|| {
            let (powers, _) = acts::all(code);
            let mut by_decider: HashMap<u32, Vec<usize>> = HashMap::new();
            for (number, power) in powers.iter().enumerate().filter(|(_, power)| !power.residual) {
                by_decider.entry(power.decider.named().element.index()).or_default().push(number);
            }
            (powers, by_decider)
        })
    }

    /// An act as it stands within a sentence: `exclude somebody from “Members”`.
    fn act(&self, power: &Power<'a>) -> String {
        let Some(words) = self.language.word_if_any("stakes", power.act.word()) else { return String::new() };
        match power.object {
            Some(object) => tell(words, &[("object", called(object.element))], self.language),
            None if words.contains('{') => String::new(),
            None => words.to_owned(),
        }
    }

    /// Whom these touch: who owes and who is owed, and the classes of members themselves.
    fn touched(&self, code: &Code<'a>, about: &[Named<'a>]) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        let mut add = |named: Named<'a>| {
            let name = tell("{id}", &[("id", called(named.element))], self.language);
            if !names.contains(&name) && names.len() < LOOKED_AT {
                names.push(name);
            }
        };
        for named in about {
            match named.part {
                Part::Commitment => {
                    let commitment = Commitment::of_node(named.element);
                    let parties = commitment.by().each().chain(commitment.toward().each());
                    parties.filter_map(|name| code.element(name.node())).for_each(&mut add);
                }
                Part::Membership | Part::Stakeholder => add(*named),
                _ => (),
            }
        }
        names
    }
}
