//! Values that the standard does not know: a misspelt word, a number where a text is meant. Nobody knows what was meant, so
//! neither does an order.

use crate::base::duration_words::duration;
use crate::base::nearest::nearest;
use crate::compare::kind::What;
use crate::compare::{Difference, Found};
use crate::model::part::Part;
use crate::model::shapes::{Shape, ShapeId, Types};
use crate::tree::key::Key;
use crate::tree::node::Node;

/// The value of a difference that the standard does not know, if there is one: the one after, else the one before.
pub(super) fn value<'a>(difference: &Difference<'a>, shape: Option<ShapeId>) -> Option<Node<'a>> {
    let shape = shape?;
    let time = part_of(shape) == Some(Part::Time);
    let unknown = |node: Node<'a>| match difference.what {
        What::Reordered => None,
        // Compared as a whole, so that anything in it counts.
        What::Changed => node.unsound_within().next(),
        _ if time => node.unsound_within().next(),
        _ => Some(node).filter(|node| is_unknown(*node, shape)),
    };
    difference.after.and_then(unknown).or_else(|| difference.before.and_then(unknown))
}

/// Whether a value is none of those that may stand there. An object that lacks keys is read as far as it goes, and of a list each
/// item.
fn is_unknown(node: Node<'_>, shape: ShapeId) -> bool {
    let of_type = shape.shape().all_types().admit(Types::of(node));
    node.is_unsound() && !(of_type && (node.is_object() || node.is_array()))
}

/// The part that a shape is, or is another name for.
pub(super) fn part_of(id: ShapeId) -> Option<Part> {
    let shape = id.shape();
    let mut branches = shape.branches();
    match (shape.part, branches.next(), branches.next()) {
        (None, Some(only), None) => part_of(only),
        (part, ..) => part,
    }
}

/// Whether what a difference does rests on something else that the standard does not know: the force of the commitment, who takes
/// the step.
pub(super) fn is_beneath(difference: &Difference<'_>, part: Option<Part>) -> bool {
    let unsound =
        |object: Option<Node<'_>>, key| object.and_then(|object| object.get(key)).is_some_and(Node::is_unsound);
    let beneath = |holder: Option<Node<'_>>, value: Option<Node<'_>>| match part {
        Some(Part::Commitment) => unsound(holder, Key::Force),
        Some(Part::Dimension | Part::Governance) => unsound(value, Key::Force),
        Some(Part::RecourseStep) => {
            let recourse = holder.and_then(Node::parent).and_then(Node::parent);
            unsound(holder, Key::Who) || unsound(recourse, Key::Body)
        }
        _ => false,
    };
    beneath(difference.holder_before, difference.before) || beneath(difference.holder_after, difference.after)
}

/// The word of the standard, or the length of time, that was meant by an unknown value.
pub(super) fn meant(found: &Found<'_>, value: Node<'_>) -> Option<String> {
    let (text, key) = (value.as_str()?, value.key().or_else(|| value.parent()?.key())?.known_key()?);
    let (_, property) = Shape::of_part(found.part?).property(key, 0)?;
    if part_of(property.shape()) == Some(Part::Time) {
        return duration(text);
    }
    let mut words = Vec::new();
    gather(property.shape(), &mut words);
    nearest(text, words.iter().map(|word| (*word, *word))).map(str::to_owned)
}

/// The words that may stand somewhere, or in a list there.
fn gather(id: ShapeId, words: &mut Vec<&'static str>) {
    let shape = id.shape();
    words.extend(shape.words());
    words.extend(shape.constant());
    shape.branches().for_each(|branch| gather(branch, words));
    if let Some(items) = shape.items().filter(|items| items.shape().properties().is_empty()) {
        gather(items, words);
    }
}
