//! The shapes of the published schema, which a walk holds a tree against: static tables, generated from the types.

mod tables;

use crate::model::form::Form;
use crate::model::part::Part;
use crate::tree::key::Key;
use crate::tree::node::{Kind, Node};

/// The number of a shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct ShapeId(u16);

/// The number that stands where there is no shape.
const NO_SHAPE: u16 = u16::MAX;

/// What a value must be: the keywords of one (sub)schema. What several shapes share stands in tables of its own.
#[derive(Debug)]
pub(crate) struct Shape {
    /// The part of the model that this is, where the schema names it.
    pub(crate) part: Option<Part>,
    /// `type`.
    pub(crate) types: Types,
    /// `pattern`.
    pub(crate) form: Option<Form>,
    /// `propertyNames`.
    pub(crate) key_form: Option<Form>,
    items: u16,
    additional: u16,
    /// Whether `additionalProperties` admits every key.
    any_key: bool,
    /// `patternProperties` for `^x-`.
    pub(crate) extensions: bool,
    /// `minLength: 1`.
    pub(crate) min_length: bool,
    /// `minItems: 1`.
    pub(crate) min_items: bool,
    /// `minProperties: 1`.
    pub(crate) min_properties: bool,
    rare: u8,
    properties: Range,
    /// The bits of all required properties.
    pub(crate) required_bits: u64,
    branches: Range,
    enumeration: Range,
}

/// A run of entries in a table.
#[derive(Debug, Clone, Copy)]
struct Range {
    start: u16,
    count: u8,
}

/// What few shapes have.
#[derive(Debug)]
struct Rare {
    refers_to: &'static [Part],
    constant: Option<&'static str>,
    least: Option<f64>,
    above: Option<f64>,
    most: Option<f64>,
}

/// All parts of the model that references may name.
#[cfg(test)]
pub(crate) fn named_by_references() -> impl Iterator<Item = Part> {
    tables::RARE.iter().flat_map(|rare| rare.refers_to.iter().copied())
}

/// A key that an object may have.
#[derive(Debug)]
pub(crate) struct Property {
    /// The key.
    pub(crate) key: Key,
    shape: u16,
    /// A bit of its own if the key is required, else 0.
    pub(crate) required_bit: u64,
}

/// What other keys an object may have.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Additional {
    /// Any.
    Any,
    /// None.
    None,
    /// Any whose value has that shape.
    Shaped(ShapeId),
}

/// The shape that admits anything: what a schema says, is said beside it in the tables.
const ANY: Shape = Shape {
    part: None,
    types: Types(0),
    form: None,
    key_form: None,
    items: NO_SHAPE,
    additional: NO_SHAPE,
    any_key: true,
    extensions: false,
    min_length: false,
    min_items: false,
    min_properties: false,
    rare: 0,
    properties: range(0, 0),
    required_bits: 0,
    branches: range(0, 0),
    enumeration: range(0, 0),
};

const fn range(start: u16, count: u8) -> Range {
    Range { start, count }
}

const fn property(key: Key, shape: u16, required_bit: u64) -> Property {
    Property { key, shape, required_bit }
}

impl Range {
    fn of<T>(self, table: &'static [T]) -> &'static [T] {
        let start = usize::from(self.start);
        table.get(start..start + usize::from(self.count)).unwrap_or_default()
    }
}

/// Between what a number must be.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Bounds {
    /// `minimum`.
    pub(crate) least: Option<f64>,
    /// `exclusiveMinimum`.
    pub(crate) above: Option<f64>,
    /// `maximum`.
    pub(crate) most: Option<f64>,
}

impl Bounds {
    fn hold_below(self, number: f64) -> bool {
        self.least.is_none_or(|least| number >= least) && self.above.is_none_or(|above| number > above)
    }

    /// Whether a number is within them.
    pub(crate) fn hold(self, number: f64) -> bool {
        self.hold_below(number) && self.most.is_none_or(|most| number <= most)
    }
}

/// A set of JSON types.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Types(u8);

impl Types {
    const NAMES: [(&'static str, Types); 7] = [
        ("null", Types(1)),
        ("boolean", Types(2)),
        ("number", Types(4 | 8)),
        ("integer", Types(8)),
        ("string", Types(16)),
        ("array", Types(32)),
        ("object", Types(64)),
    ];
    pub(crate) const BOOLEAN: Types = Types(2);
    pub(crate) const STRING: Types = Types(16);
    pub(crate) const ARRAY: Types = Types(32);

    /// The type of a value.
    pub(crate) fn of(node: Node<'_>) -> Types {
        match node.kind() {
            Kind::Null => Types(1),
            Kind::Boolean(_) => Types(2),
            Kind::Number(number) if number.fract() == 0.0 => Types(8),
            Kind::Number(_) => Types(4),
            Kind::String(_) | Kind::Decoded(_) | Kind::Key(_) => Types(16),
            Kind::Array => Types(32),
            Kind::Object => Types(64),
        }
    }

    /// Whether a value of type `one` may stand here; an empty set admits all.
    pub(crate) fn admit(self, one: Types) -> bool {
        self.0 == 0 || self.0 & one.0 != 0
    }

    /// Whether this set holds that type.
    pub(crate) fn holds(self, one: Types) -> bool {
        self.0 & one.0 != 0
    }

    pub(crate) fn and(self, other: Types) -> Types {
        Types(self.0 | other.0)
    }

    /// The name of a value's type, as a key of words.
    pub(crate) fn word(node: Node<'_>) -> &'static str {
        match node.kind() {
            Kind::Null => "null",
            Kind::Boolean(_) => "boolean",
            Kind::Number(_) => "number",
            Kind::String(_) | Kind::Decoded(_) | Kind::Key(_) => "string",
            Kind::Array => "array",
            Kind::Object => "object",
        }
    }

    /// The names of the types, as keys of words.
    pub(crate) fn words(self) -> Vec<&'static str> {
        let holds = |types: Types| self.0 & types.0 == types.0;
        Self::NAMES
            .into_iter()
            .filter(|(name, types)| holds(*types) && !(*name == "integer" && holds(Types(4))))
            .map(|(name, _)| name)
            .collect()
    }
}

impl Property {
    /// What its value must be.
    pub(crate) fn shape(&self) -> ShapeId {
        ShapeId(self.shape)
    }
}

impl ShapeId {
    /// The shape of a whole document.
    pub(crate) const DOCUMENT: ShapeId = ShapeId(Part::Document as u16);

    fn some(number: u16) -> Option<ShapeId> {
        (number != NO_SHAPE).then_some(ShapeId(number))
    }

    /// The shape of that number.
    pub(crate) fn shape(self) -> &'static Shape {
        // The tables are written together: there is no number without its shape, which a test makes sure.
        tables::SHAPES.get(usize::from(self.0)).unwrap_or(&tables::SHAPES[0])
    }
}

impl Shape {
    /// The shapes of what may stand directly in a value of this shape.
    pub(crate) fn within(&self) -> impl Iterator<Item = ShapeId> + use<> {
        let additional = ShapeId::some(self.additional);
        let properties = self.properties().iter().map(Property::shape);
        properties.chain(self.items()).chain(additional).chain(self.branches())
    }

    /// The shape of a part of the model.
    pub(crate) fn of_part(part: Part) -> &'static Shape {
        ShapeId(part as u16).shape()
    }

    fn rare(&self) -> &'static Rare {
        tables::RARE.get(usize::from(self.rare)).unwrap_or(&tables::RARE[0])
    }

    /// `properties`, in the order of the model.
    pub(crate) fn properties(&self) -> &'static [Property] {
        self.properties.of(&tables::PROPERTIES)
    }

    /// The property of that key, tried first at the place where it stands if keys follow the model's order.
    #[inline]
    pub(crate) fn property(&self, key: Key, hint: usize) -> Option<(usize, &'static Property)> {
        let properties = self.properties();
        if let Some(property) = properties.get(hint).filter(|property| property.key == key) {
            return Some((hint, property));
        }
        properties.iter().enumerate().find(|(_, property)| property.key == key)
    }

    /// `additionalProperties`.
    pub(crate) fn additional(&self) -> Additional {
        match ShapeId::some(self.additional) {
            Some(id) => Additional::Shaped(id),
            None if self.any_key => Additional::Any,
            None => Additional::None,
        }
    }

    /// `items`.
    pub(crate) fn items(&self) -> Option<ShapeId> {
        ShapeId::some(self.items)
    }

    /// `enum`.
    pub(crate) fn words(&self) -> &'static [&'static str] {
        self.enumeration.of(&tables::WORDS)
    }

    /// `const`.
    pub(crate) fn constant(&self) -> Option<&'static str> {
        self.rare().constant
    }

    /// The parts that a reference here may name; none where this is no reference.
    pub(crate) fn refers_to(&self) -> Option<&'static [Part]> {
        Some(self.rare().refers_to).filter(|parts| !parts.is_empty())
    }

    /// `minimum`, `maximum`, `exclusiveMinimum`.
    pub(crate) fn bounds(&self) -> Bounds {
        let Rare { least, above, most, .. } = *self.rare();
        Bounds { least, above, most }
    }

    /// `anyOf`, whose branches differ by the type of the value; of several objects, by the keys that they require.
    pub(crate) fn branches(&self) -> impl Iterator<Item = ShapeId> + use<> {
        self.branches.of(&tables::BRANCHES).iter().map(|id| ShapeId(*id))
    }

    /// Whether there is more than one way to be of this shape, or another shape's name.
    pub(crate) fn has_branches(&self) -> bool {
        self.branches.count > 0
    }

    /// The branch for a value: the first that admits its type and whose required keys it has; else the last that admits its
    /// type.
    pub(crate) fn branch(&self, node: Node<'_>) -> Option<ShapeId> {
        let one = Types::of(node);
        let mut last = None;
        for id in self.branches() {
            let branch = id.shape();
            let Some(found) =
                (if branch.has_branches() { branch.branch(node) } else { branch.types.admit(one).then_some(id) })
            else {
                continue;
            };
            if found.shape().has_required_keys(node) {
                return Some(id);
            }
            last = Some(id);
        }
        last
    }

    fn has_required_keys(&self, node: Node<'_>) -> bool {
        let required = self.properties().iter().filter(|property| property.required_bit != 0);
        self.required_bits == 0 || required.into_iter().all(|property| node.get(property.key).is_some())
    }

    /// The types that this shape admits, its branches' included.
    pub(crate) fn all_types(&self) -> Types {
        self.branches().fold(self.types, |types, id| types.and(id.shape().all_types()))
    }
}

/// The names of the parts of the model that have a key; the document is none of them.
pub(crate) fn parts_with(key: Key) -> Vec<&'static str> {
    let has = |part: &&Part| **part != Part::Document && Shape::of_part(**part).property(key, 0).is_some();
    Part::ALL.iter().filter(has).map(|part| part.name()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_in_the_tables_is_that_of_a_shape() {
        let known = |id: ShapeId| usize::from(id.0) < tables::SHAPES.len();
        for shape in &tables::SHAPES {
            assert!(shape.branches().all(known) && shape.items().is_none_or(known), "{shape:?}");
            assert!(shape.properties().iter().all(|property| known(property.shape())), "{shape:?}");
            assert_eq!(shape.properties().len(), usize::from(shape.properties.count));
            assert_eq!(shape.words().len(), usize::from(shape.enumeration.count));
            assert!(usize::from(shape.rare) < tables::RARE.len());
        }
    }

    #[test]
    fn the_shape_of_each_part_is_its_own() {
        assert!(Part::ALL.iter().all(|part| Shape::of_part(*part).part == Some(*part)));
    }
}
