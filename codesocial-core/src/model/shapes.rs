//! The published schema, read once into shapes that a walk can hold a tree against.

use std::sync::OnceLock;

use crate::model::form::Form;
use crate::model::part::Part;
use crate::model::part::Parts;
use crate::tree::format::Format;
use crate::tree::limits::Limits;
use crate::tree::node::{Kind, Node, Tree};

/// The number of a shape among the [`Shapes`].
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ShapeId(u16);

/// What a value must be: the keywords of one (sub)schema.
#[derive(Debug, Default)]
pub(crate) struct Shape {
    /// The part of the model that this is, where the schema names it.
    pub(crate) part: Option<Part>,
    /// The kinds of element that a reference here may name.
    pub(crate) refers_to: Option<Parts>,
    /// `type`.
    pub(crate) types: Types,
    /// `properties` and `required`.
    pub(crate) properties: Vec<Property>,
    /// The bits of all required properties.
    pub(crate) required_bits: u64,
    /// `patternProperties` for `^x-`.
    pub(crate) extensions: bool,
    /// `additionalProperties`.
    pub(crate) additional: Additional,
    /// `propertyNames`.
    pub(crate) key_form: Option<Form>,
    /// `items`.
    pub(crate) items: Option<ShapeId>,
    /// `enum`.
    pub(crate) enumeration: Vec<&'static str>,
    /// `const`.
    pub(crate) constant: Option<&'static str>,
    /// `pattern`.
    pub(crate) form: Option<Form>,
    /// `minLength`: 0 or 1.
    pub(crate) min_length: u32,
    /// `minItems`: 0 or 1.
    pub(crate) min_items: u32,
    /// `minProperties`: 0 or 1.
    pub(crate) min_properties: u32,
    /// `minimum`, `maximum`, `exclusiveMinimum`.
    pub(crate) bounds: Bounds,
    /// `anyOf`, whose branches differ by the type of the value.
    pub(crate) branches: Vec<ShapeId>,
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

/// A key that an object may have.
#[derive(Debug)]
pub(crate) struct Property {
    /// The key.
    pub(crate) name: &'static str,
    /// Its French title, by which French writers may have called it.
    pub(crate) french: &'static str,
    /// What its value must be.
    pub(crate) shape: ShapeId,
    /// A bit of its own if the key is required, else 0.
    pub(crate) required_bit: u64,
}

/// What other keys an object may have.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) enum Additional {
    /// Any.
    #[default]
    Any,
    /// None.
    None,
    /// Any whose value has that shape.
    Shaped(ShapeId),
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

    fn named(name: &str) -> Types {
        Self::NAMES.iter().find(|(known, _)| *known == name).map_or(Types(0), |(_, types)| *types)
    }

    /// The type of a value.
    pub(crate) fn of(node: Node<'_>) -> Types {
        match node.kind() {
            Kind::Null => Types(1),
            Kind::Boolean(_) => Types(2),
            Kind::Number(number) if number.fract() == 0.0 => Types(8),
            Kind::Number(_) => Types(4),
            Kind::String(_) | Kind::Decoded(_) => Types(16),
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

    fn and(self, other: Types) -> Types {
        Types(self.0 | other.0)
    }

    /// The name of a value's type, as a key of words.
    pub(crate) fn word(node: Node<'_>) -> &'static str {
        match node.kind() {
            Kind::Null => "null",
            Kind::Boolean(_) => "boolean",
            Kind::Number(_) => "number",
            Kind::String(_) | Kind::Decoded(_) => "string",
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

impl Shape {
    /// The property of that name, tried first at the place where it stands if keys follow the model's order.
    pub(crate) fn property(&self, name: &str, hint: usize) -> Option<(usize, &Property)> {
        if let Some(property) = self.properties.get(hint).filter(|property| property.name == name) {
            return Some((hint, property));
        }
        self.properties.iter().enumerate().find(|(_, property)| property.name == name)
    }
}

/// All shapes of the schema.
#[derive(Debug, Default)]
pub(crate) struct Shapes {
    shapes: Vec<Shape>,
    root: ShapeId,
    definitions: Vec<(&'static str, ShapeId)>,
    /// The schema itself.
    whole: Option<Node<'static>>,
    /// What of the schema could not be understood: nothing, as a test makes sure.
    misunderstood: Vec<String>,
}

impl Shapes {
    /// The shapes of the published schema.
    pub(crate) fn published() -> &'static Shapes {
        static TREE: OnceLock<Tree<'static>> = OnceLock::new();
        static SHAPES: OnceLock<Shapes> = OnceLock::new();
        SHAPES.get_or_init(|| {
            let tree = TREE.get_or_init(|| {
                crate::syntax::read(crate::model::schema::DOCUMENT_SCHEMA, Format::Json, &Limits::MOST)
                    .tree
                    .unwrap_or_default()
            });
            tree.root().map(Shapes::read).unwrap_or_default()
        })
    }

    /// The shape of a whole document.
    pub(crate) fn root(&self) -> ShapeId {
        self.root
    }

    /// The schema itself.
    pub(crate) fn whole(&self) -> Option<Node<'static>> {
        self.whole
    }

    /// The shape of that number.
    pub(crate) fn shape(&'static self, id: ShapeId) -> &'static Shape {
        static ANYTHING: OnceLock<Shape> = OnceLock::new();
        self.shapes.get(id.0 as usize).unwrap_or_else(|| ANYTHING.get_or_init(Shape::default))
    }

    /// The branch of a shape that admits a type.
    pub(crate) fn branch(&'static self, shape: &'static Shape, one: Types) -> Option<ShapeId> {
        shape.branches.iter().copied().find(|id| {
            let branch = self.shape(*id);
            if branch.branches.is_empty() { branch.types.admit(one) } else { self.branch(branch, one).is_some() }
        })
    }

    /// The types that a shape admits, its branches' included.
    pub(crate) fn types(&'static self, shape: &'static Shape) -> Types {
        shape.branches.iter().fold(shape.types, |types, id| types.and(self.types(self.shape(*id))))
    }

    /// The named parts of the model that have a key.
    pub(crate) fn parts_with(&'static self, key: &str) -> Vec<&'static str> {
        let has = |id: ShapeId| self.shape(id).properties.iter().any(|property| property.name == key);
        self.definitions.iter().filter(|(_, id)| has(*id)).map(|(name, _)| *name).collect()
    }

    fn read(schema: Node<'static>) -> Shapes {
        let mut shapes = Shapes { whole: Some(schema), ..Shapes::default() };
        // Room for every definition first, so that they can name each other.
        let definitions = schema.get("$defs");
        for (key, _) in definitions.into_iter().flat_map(Node::members) {
            let id = shapes.add(Shape::default());
            shapes.definitions.push((key.as_str().unwrap_or_default(), id));
        }
        for (key, definition) in definitions.into_iter().flat_map(Node::members) {
            let name = key.as_str().unwrap_or_default();
            let mut shape = shapes.subschema(definition);
            shape.part = Part::named(name);
            if let Some(place) = shapes.definition(name).and_then(|id| shapes.shapes.get_mut(id.0 as usize)) {
                *place = shape;
            }
        }
        let mut root = shapes.subschema(schema);
        root.part = Some(Part::Document);
        shapes.root = shapes.add(root);
        shapes
    }

    fn add(&mut self, shape: Shape) -> ShapeId {
        self.shapes.push(shape);
        ShapeId(u16::try_from(self.shapes.len() - 1).unwrap_or(u16::MAX))
    }

    fn definition(&self, name: &str) -> Option<ShapeId> {
        self.definitions.iter().find(|(known, _)| *known == name).map(|(_, id)| *id)
    }

    /// The shape of a place: a definition's own where nothing is added to it, else one that adds to it.
    fn place(&mut self, schema: Node<'static>) -> ShapeId {
        let named = schema.text("$ref").and_then(|reference| reference.strip_prefix("#/$defs/"));
        match named.and_then(|name| self.definition(name)) {
            None => {
                if named.is_some() {
                    self.misunderstood.push(format!("$ref {named:?}"));
                }
                let shape = self.subschema(schema);
                self.add(shape)
            }
            Some(id) => match schema.get("x-refers-to") {
                None => id,
                // A wrapper with one branch: the definition, and what it may refer to.
                Some(kinds) => {
                    let refers_to = Some(Parts::named(kinds.items().filter_map(Node::as_str)));
                    self.add(Shape { refers_to, branches: vec![id], ..Shape::default() })
                }
            },
        }
    }

    fn subschema(&mut self, schema: Node<'static>) -> Shape {
        let mut shape = Shape::default();
        let mut required = Vec::new();
        for (key, value) in schema.members() {
            match key.as_str().unwrap_or_default() {
                "type" => {
                    let one = value.as_str().into_iter();
                    let names = one.chain(value.items().filter_map(Node::as_str));
                    shape.types = names.fold(Types::default(), |types, name| types.and(Types::named(name)));
                }
                "properties" => {
                    for (name, property) in value.members() {
                        let french = property.at("/x-translations/fr/title").and_then(Node::as_str);
                        shape.properties.push(Property {
                            name: name.as_str().unwrap_or_default(),
                            french: french.unwrap_or_default(),
                            shape: self.place(property),
                            required_bit: 0,
                        });
                    }
                }
                "required" => required = value.items().filter_map(Node::as_str).collect(),
                "patternProperties" => shape.extensions = value.get("^x-").is_some(),
                "additionalProperties" => {
                    shape.additional = match value.as_bool() {
                        Some(true) => Additional::Any,
                        Some(false) => Additional::None,
                        None => Additional::Shaped(self.place(value)),
                    }
                }
                "propertyNames" => shape.key_form = self.form(value),
                "items" => shape.items = Some(self.place(value)),
                "enum" => shape.enumeration = value.items().filter_map(Node::as_str).collect(),
                "const" => shape.constant = value.as_str(),
                "pattern" => shape.form = self.form(schema),
                "minLength" => shape.min_length = value.as_f64().unwrap_or_default() as u32,
                "minItems" => shape.min_items = value.as_f64().unwrap_or_default() as u32,
                "minProperties" => shape.min_properties = value.as_f64().unwrap_or_default() as u32,
                "minimum" => shape.bounds.least = value.as_f64(),
                "maximum" => shape.bounds.most = value.as_f64(),
                "exclusiveMinimum" => shape.bounds.above = value.as_f64(),
                "anyOf" => shape.branches = value.items().map(|branch| self.place(branch)).collect(),
                "$ref" => shape.branches = vec![self.place(schema)],
                "$schema" | "$id" | "$defs" | "title" | "description" | "format" | "enumDescriptions"
                | "x-translations" | "x-refers-to" => {}
                other => self.misunderstood.push(other.to_owned()),
            }
        }
        for (number, property) in
            shape.properties.iter_mut().filter(|property| required.contains(&property.name)).enumerate()
        {
            property.required_bit = 1 << number.min(63);
            shape.required_bits |= property.required_bit;
        }
        shape
    }

    fn form(&mut self, schema: Node<'static>) -> Option<Form> {
        let named = schema.text("$ref").and_then(|reference| reference.strip_prefix('#'));
        let schema = named.and_then(|pointer| self.whole?.at(pointer)).unwrap_or(schema);
        let pattern = schema.text("pattern")?;
        let form = Form::of_pattern(pattern);
        if form.is_none() {
            self.misunderstood.push(format!("pattern {pattern}"));
        }
        form
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_keyword_of_the_schema_is_understood() {
        let shapes = Shapes::published();
        assert!(shapes.shapes.len() > 50, "only {} shapes", shapes.shapes.len());
        assert_eq!(shapes.misunderstood, Vec::<String>::new());
    }

    #[test]
    fn every_definition_is_a_part() {
        let shapes = Shapes::published();
        for (name, _) in &shapes.definitions {
            assert!(Part::named(name).is_some(), "{name} is missing among the parts");
        }
        for part in Part::ALL {
            assert!(
                *part == Part::Document || shapes.definition(part.name()).is_some(),
                "{} is no definition of the schema",
                part.name()
            );
        }
    }
}
