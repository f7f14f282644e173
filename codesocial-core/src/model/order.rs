//! The order of keys in the model.

use crate::base::sort;
use crate::model::shapes::{Additional, Shape, ShapeId};
use crate::tree::node::Node;

/// A place of the model: what stands there, and in which order its keys are.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ModelPlace(Option<ShapeId>);

impl ModelPlace {
    /// That of a whole document.
    pub(crate) fn document() -> ModelPlace {
        ModelPlace(Some(ShapeId::DOCUMENT))
    }

    /// One of which the model knows nothing.
    pub(crate) const UNKNOWN: ModelPlace = ModelPlace(None);

    /// The items of a list that stands here.
    pub(crate) fn items(self, list: Node<'_>) -> ModelPlace {
        ModelPlace(self.shape(list).and_then(Shape::items))
    }

    /// The members of an object that stands here, in the order of the model; what it does not know comes last.
    pub(crate) fn members<'a>(self, object: Node<'a>) -> Vec<(Node<'a>, Node<'a>, ModelPlace)> {
        let Some(shape) = self.shape(object) else {
            return object.members().map(|(key, value)| (key, value, ModelPlace::UNKNOWN)).collect();
        };
        let mut members: Vec<_> = object
            .members()
            .map(|(key, value)| match key.known_key().and_then(|key| shape.property(key, 0)) {
                Some((number, property)) => (number, (key, value, ModelPlace(Some(property.shape())))),
                None => {
                    let place = match shape.additional() {
                        Additional::Shaped(shape) => Some(shape),
                        Additional::Any | Additional::None => None,
                    };
                    (usize::MAX, (key, value, ModelPlace(place)))
                }
            })
            .collect();
        sort::by_key(&mut members, |(number, _)| *number);
        members.into_iter().map(|(_, member)| member).collect()
    }

    fn shape(self, node: Node<'_>) -> Option<&'static Shape> {
        let mut shape = self.0?.shape();
        while shape.has_branches() {
            shape = shape.branch(node)?.shape();
        }
        Some(shape)
    }
}
