//! The structure check: has a document the shape that the schema gives? Every problem, where it is.
//!
//! The published schema, whose keywords are a small closed set, is written as static tables of [`Shape`]s; the walk below
//! holds a tree against them and notes on its way what the rules will look for ([`Index`]), and which values they are not
//! to read ([`Node::is_unsound`]).

pub(crate) mod articles;
pub(crate) mod index;
mod names;
pub(crate) mod rules;

use crate::diagnostic::finding::{Finding, Findings};
use crate::messages::model::nearest_key;
pub(crate) use crate::model::form::Form;
use crate::model::part::Part;
use crate::model::reserved::is_admissions;
use crate::model::shapes::{Additional, Shape, ShapeId, Types, parts_with};
use crate::structure::index::{Index, Reference};
use crate::structure::rules::{
    empty_value, malformed_value, missing_key, null_value, number_out_of_range, unknown_key, unknown_value,
    unsupported_version, wrong_type,
};
use crate::tree::key::Key;
use crate::tree::node::{Kind, Node};

use unknown_key::Belongs;

/// What the law says where a text is silent and refers to it: how one leaves or is taken out of office, the majority that
/// decides, and who winds up. How often one meets, what is done without a quorum or who acts meanwhile, it leaves to the text.
const BY_LAW: [Key; 8] =
    [Key::Assets, Key::Base, Key::Endings, Key::Leave, Key::Method, Key::Removal, Key::RemovedBy, Key::Threshold];

/// Checks the structure of a document.
pub(crate) fn check<'a>(root: Node<'a>, findings: &mut Findings<'a>) -> Index<'a> {
    let mut walk = Walk { findings, index: Index::default(), unsound: Vec::new(), settled: Vec::new() };
    walk.value(root, ShapeId::DOCUMENT);
    root.note_unsound(walk.unsound);
    let index = walk.index.finish();
    let by_law = root.text(Key::Unstated) == Some("law");
    if by_law {
        // What the text is said not to state, the law decides: it is no gap.
        walk.settled.extend(index.annotated().iter().map(|annotated| annotated.object.index()));
    }
    // What stands in the rest of what was cut nobody knows.
    walk.settled.extend(root.cuts());
    root.note_settled(walk.settled, if by_law { &BY_LAW } else { &[] });
    articles::note_words(root, &index);
    index
}

struct Walk<'a, 'f> {
    findings: &'f mut Findings<'a>,
    index: Index<'a>,
    /// The values that have a problem themselves, by their numbers.
    unsound: Vec<u32>,
    /// The objects of which others set keys, by their numbers.
    settled: Vec<u32>,
}

impl<'a> Walk<'a, '_> {
    /// Checks one value. Recursion is bounded by the depth that the reader admits.
    fn value(&mut self, node: Node<'a>, id: ShapeId) {
        let shape = id.shape();
        let before = self.findings.seen();
        let mut borrows = false;
        if shape.has_branches() {
            match shape.branch(node) {
                Some(branch) => {
                    borrows = branch.shape().part == Some(Part::FromArticle);
                    self.value(node, branch);
                    if self.unsound.last() == Some(&node.index()) {
                        // Another branch may have been meant.
                        self.index.hide(shape);
                    }
                }
                None => return self.wrong_type(node, shape),
            }
        } else if shape.types.admit(Types::of(node)) {
            match node.kind() {
                Kind::Null | Kind::Boolean(_) => {}
                Kind::Number(number) => self.number(node, number, shape),
                Kind::String(_) | Kind::Decoded(_) | Kind::Key(_) => self.string(node, shape),
                Kind::Array => self.array(node, shape),
                Kind::Object => self.object(node, shape),
            }
        } else {
            return self.wrong_type(node, shape);
        }
        let refers_to = shape.refers_to();
        if shape.part.is_none() && refers_to.is_none() {
            return;
        }
        let sound = self.findings.seen() == before;
        // Words that stand elsewhere are looked at there.
        if let Some(part) = shape.part
            && (node.is_object() || sound)
            && !borrows
        {
            self.index.note(part, node);
        }
        if let Some(kinds) = refers_to
            && sound
        {
            self.index.refer(Reference { node, kinds });
        }
    }

    /// A problem of the value itself: what it says is not read any more, and nobody knows which parts were meant in it.
    fn unsound(&mut self, node: Node<'a>, shape: &'static Shape, finding: Finding<'a>) {
        self.unsound.push(node.index());
        self.index.hide(shape);
        self.findings.push(finding);
    }

    fn wrong_type(&mut self, node: Node<'a>, shape: &'static Shape) {
        if node.is_stand_in() || node.is_cut() {
            // Not a null that somebody wrote: the alias was told of, and one mistake is one problem.
            self.unsound.push(node.index());
            return self.index.hide(shape);
        }
        // A text may also be one text a language, and several who are bound one of them; who gave neither meant the simple form.
        let expected = match shape.part {
            Some(Part::Text) => Types::STRING,
            Some(Part::Bearers) => Types::ARRAY,
            _ => shape.all_types(),
        };
        let finding = match node.kind() {
            Kind::Null => null_value::found(node, expected.words()),
            _ => wrong_type::found(node, expected),
        };
        self.unsound(node, shape, finding);
    }

    fn number(&mut self, node: Node<'a>, number: f64, shape: &'static Shape) {
        let bounds = shape.bounds();
        if !bounds.hold(number) {
            self.unsound(node, shape, number_out_of_range::found(node, number, bounds));
        }
    }

    fn string(&mut self, node: Node<'a>, shape: &'static Shape) {
        let text = node.as_str().unwrap_or_default();
        if let Some(constant) = shape.constant()
            && text != constant
        {
            let finding = match shape.part {
                Some(Part::FormatVersion) => unsupported_version::found(node, text, constant),
                _ => unknown_value::found_beside_object(node, text, constant),
            };
            self.unsound(node, shape, finding);
        }
        let words = shape.words();
        if !words.is_empty() && !words.contains(&text) {
            self.unsound.push(node.index());
            self.index.hide(shape);
            self.findings.tell(&unknown_value::RULE, || unknown_value::found(node, text, words));
        }
        if text.is_empty() && shape.min_length {
            self.unsound(node, shape, empty_value::found(node));
        } else if let Some(form) = shape.form
            && !form.fits(text)
        {
            self.unsound(node, shape, malformed_value::found(node, text, form));
        }
    }

    fn array(&mut self, node: Node<'a>, shape: &'static Shape) {
        if node.is_cut() {
            self.unsound.push(node.index());
            self.index.hide(shape);
        } else if shape.min_items && node.items().next().is_none() {
            self.unsound(node, shape, empty_value::found(node));
        }
        if let Some(items) = shape.items() {
            for item in node.items() {
                self.value(item, items);
            }
        }
    }

    fn object(&mut self, node: Node<'a>, shape: &'static Shape) {
        if node.is_cut() {
            self.unsound.push(node.index());
            self.index.hide(shape);
        } else if shape.min_properties && node.members().next().is_none() {
            self.unsound(node, shape, empty_value::found(node));
        }
        let (mut seen, mut annotated) = (0u64, false);
        let mut hint = 0;
        for (key, value) in node.members() {
            let name = key.as_str().unwrap_or_default();
            if let Some((number, property)) = key.known_key().and_then(|key| shape.property(key, hint)) {
                hint = number + 1;
                seen |= property.required_bit;
                self.value(value, property.shape());
                annotated |= matches!(property.key, Key::NotStated | Key::SetBy);
                if property.key == Key::SetBy {
                    self.settled.push(node.index());
                }
                if property.key == Key::Id
                    && let Some(part) = shape.part.filter(|part| *part != Part::Document)
                {
                    let sound = self.unsound.last() != Some(&value.index());
                    self.index.name(value, node, part, sound);
                }
            } else if shape.extensions && name.starts_with("x-") {
                // An extension: kept, never interpreted; one of them the audit reads.
                if is_admissions(name) {
                    self.index.admit(value);
                }
            } else {
                self.other_member(node, value, name, shape);
            }
        }
        if annotated {
            self.index.annotate(node, shape);
        }
        if node.is_cut() {
            if let Some(part) = shape.part.filter(|part| *part != Part::Document && node.get(Key::Id).is_none()) {
                self.index.leave_nameless(part);
            }
        } else if seen != shape.required_bits {
            if node.members().next().is_none() {
                self.index.hide(shape);
            }
            for property in shape.properties() {
                if property.required_bit & !seen != 0 {
                    // What it does have is read.
                    self.unsound.push(node.index());
                    if property.key == Key::Id
                        && let Some(part) = shape.part.filter(|part| *part != Part::Document)
                    {
                        self.index.leave_nameless(part);
                    }
                    self.findings.push(missing_key::found(node, property.key.name()));
                }
            }
        }
    }

    /// A key that is not among the properties.
    fn other_member(&mut self, object: Node<'a>, value: Node<'a>, name: &'a str, shape: &'static Shape) {
        if let Some(form) = shape.key_form
            && !form.fits(name)
        {
            // What is said under a key that cannot be read may be what seems to be missing.
            self.unsound.push(object.index());
            return self.findings.push(malformed_value::found_key(value, name, form));
        }
        match shape.additional() {
            Additional::Any => {}
            Additional::Shaped(id) => self.value(value, id),
            Additional::None => {
                self.findings.tell(&unknown_key::RULE, || unknown_key::found(value, name, belongs(name, shape)));
            }
        }
    }
}

/// Where an unknown key could belong: it may be misspelt, written in the language of the text, or stand at the wrong place.
fn belongs(name: &str, shape: &'static Shape) -> Belongs {
    if let Some((suggestion, sole)) = nearest_key(shape, name) {
        return Belongs::Here(suggestion, sole);
    }
    let parts = Key::named(name).map(parts_with).unwrap_or_default();
    if parts.is_empty() || parts.len() > 3 {
        return Belongs::Nowhere;
    }
    Belongs::Elsewhere(parts.into_iter().map(str::to_owned).collect())
}
