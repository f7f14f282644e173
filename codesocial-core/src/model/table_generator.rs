//! Writes the model as Rust: the keys, the parts and the shapes of the published schema, as static tables.
//!
//! The types of the model are the source: their schema, in its closed vocabulary, is read here and written as code that is
//! committed, so that nothing is read or built when the library is first used, and a key that does not exist does not
//! compile. It is part of the library (feature `schema`), since it uses the same forms, parts and types as what it writes.

use std::fmt::Write;

use serde_json::Value;

use crate::model::form::Form;
use crate::model::shapes::Types;

/// The files that the schema of a document gives, by their path in `codesocial-core/src/`.
///
/// # Errors
/// Every keyword and pattern of the schema that is not understood, one sentence each.
pub fn tables(schema: &Value) -> Result<Vec<(&'static str, String)>, Vec<String>> {
    let model = Model::read(schema);
    if !model.misunderstood.is_empty() {
        return Err(model.misunderstood);
    }
    Ok(vec![
        ("tree/key.rs", model.keys_file()),
        ("model/part.rs", model.parts_file()),
        ("model/shapes/tables.rs", model.shapes_file()),
        ("model/shapes/french.rs", model.french_file()),
    ])
}

/// No shape, part or form.
const NONE: u16 = u16::MAX;

#[derive(Debug, Clone, Default)]
struct Shape {
    part: Option<usize>,
    refers_to: Vec<usize>,
    types: Types,
    properties: Vec<Property>,
    extensions: bool,
    additional: Additional,
    key_form: Option<Form>,
    items: Option<u16>,
    enumeration: Vec<String>,
    constant: Option<String>,
    form: Option<Form>,
    min_length: bool,
    min_items: bool,
    min_properties: bool,
    bounds: [Option<f64>; 3],
    branches: Vec<u16>,
}

#[derive(Debug, Clone)]
struct Property {
    key: usize,
    french: String,
    shape: u16,
    required: bool,
}

#[derive(Debug, Clone, Copy, Default)]
enum Additional {
    #[default]
    Any,
    None,
    Shaped(u16),
}

/// What the schema says, with keys and parts by their numbers.
#[derive(Debug, Default)]
struct Model<'s> {
    schema: Option<&'s Value>,
    keys: Vec<String>,
    /// The document, then the definitions of the schema.
    parts: Vec<String>,
    shapes: Vec<Shape>,
    misunderstood: Vec<String>,
}

impl<'s> Model<'s> {
    fn read(schema: &'s Value) -> Model<'s> {
        let mut model = Model { schema: Some(schema), parts: vec!["Document".to_owned()], ..Model::default() };
        // The keys of the document first, and in the order of the model: definitions are sorted by name.
        model.note_keys(schema);
        let definitions = || members(schema.get("$defs"));
        model.parts.extend(definitions().map(|(name, _)| name.clone()));
        // Room for every part first, so that they can name each other.
        model.shapes = vec![Shape::default(); model.parts.len()];
        let all = std::iter::once(schema).chain(definitions().map(|(_, definition)| definition));
        for (number, definition) in all.enumerate() {
            let mut shape = model.subschema(definition);
            shape.part = Some(number);
            if let Some(place) = model.shapes.get_mut(number) {
                *place = shape;
            }
        }
        model
    }

    /// The keys of a part, then those of the parts that it is made of, each part once.
    fn note_keys(&mut self, schema: &'s Value) {
        let mut waiting = vec![schema];
        let mut met: Vec<&str> = Vec::new();
        while let Some(next) = waiting.pop() {
            for (key, _) in members(next.get("properties")) {
                if !self.keys.contains(key) {
                    self.keys.push(key.clone());
                }
            }
            let mut named = Vec::new();
            references(next, &mut named);
            for name in named.into_iter().rev() {
                if let Some(definition) = schema.get("$defs").and_then(|all| all.get(name))
                    && !met.contains(&name)
                {
                    met.push(name);
                    waiting.push(definition);
                }
            }
        }
    }

    fn part(&self, name: &str) -> Option<u16> {
        self.parts.iter().position(|part| part == name).and_then(|number| u16::try_from(number).ok())
    }

    fn add(&mut self, shape: Shape) -> u16 {
        self.shapes.push(shape);
        u16::try_from(self.shapes.len() - 1).unwrap_or(NONE)
    }

    /// The shape of a place: a definition's own where nothing is added to it, else one that adds to it.
    fn place(&mut self, schema: &'s Value) -> u16 {
        let Some(reference) = schema.get("$ref").and_then(Value::as_str) else {
            let shape = self.subschema(schema);
            return self.add(shape);
        };
        let Some(id) = reference.strip_prefix("#/$defs/").and_then(|name| self.part(name)) else {
            self.misunderstood.push(format!("the reference `{reference}` names no definition"));
            return NONE;
        };
        match schema.get("x-refers-to") {
            None => id,
            // A wrapper with one branch: the definition, and what it may refer to.
            Some(kinds) => {
                let refers_to = strings(Some(kinds)).filter_map(|name| self.part(name)).map(usize::from);
                let mut refers_to: Vec<usize> = refers_to.collect();
                refers_to.sort_unstable();
                self.add(Shape { refers_to, branches: vec![id], ..Shape::default() })
            }
        }
    }

    fn subschema(&mut self, schema: &'s Value) -> Shape {
        let mut shape = Shape::default();
        let at_least_one = |value: &Value| value.as_u64() == Some(1);
        for (keyword, value) in members(Some(schema)) {
            match keyword.as_str() {
                "type" => shape.types = strings(Some(value)).map(Types::named).fold(Types::default(), Types::and),
                "properties" => {
                    let required: Vec<&str> = strings(schema.get("required")).collect();
                    for (name, property) in members(Some(value)) {
                        let french = property.pointer("/x-translations/fr/title").and_then(Value::as_str);
                        let key = self.keys.iter().position(|key| key == name).unwrap_or_default();
                        shape.properties.push(Property {
                            key,
                            french: french.unwrap_or_default().to_owned(),
                            shape: self.place(property),
                            required: required.contains(&name.as_str()),
                        });
                    }
                }
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
                "enum" => shape.enumeration = strings(Some(value)).map(str::to_owned).collect(),
                "const" => shape.constant = value.as_str().map(str::to_owned),
                "pattern" => shape.form = self.form(schema),
                "minLength" => shape.min_length = at_least_one(value),
                "minItems" => shape.min_items = at_least_one(value),
                "minProperties" => shape.min_properties = at_least_one(value),
                "minimum" => shape.bounds[0] = value.as_f64(),
                "exclusiveMinimum" => shape.bounds[1] = value.as_f64(),
                "maximum" => shape.bounds[2] = value.as_f64(),
                "anyOf" => {
                    shape.branches = value.as_array().into_iter().flatten().map(|branch| self.place(branch)).collect();
                }
                "$ref" => shape.branches = vec![self.place(schema)],
                "$schema" | "$id" | "$defs" | "title" | "description" | "format" | "enumDescriptions"
                | "x-translations" | "x-refers-to" | "required" => {}
                other => self.misunderstood.push(format!("the keyword `{other}` is not understood")),
            }
        }
        shape
    }

    fn form(&mut self, schema: &'s Value) -> Option<Form> {
        let named = schema.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix('#'));
        let schema = named.and_then(|pointer| self.schema?.pointer(pointer)).unwrap_or(schema);
        let pattern = schema.get("pattern")?.as_str()?;
        let form = Form::of_pattern(pattern);
        if form.is_none() {
            self.misunderstood.push(format!("the pattern `{pattern}` is not understood"));
        }
        form
    }

    fn keys_file(&self) -> String {
        let variants: String =
            self.keys.iter().map(|key| format!("    /// `{key}`\n    {},\n", variant(key))).collect();
        let all: String = self.keys.iter().map(|key| format!("        Key::{},\n", variant(key))).collect();
        let names: String = self.keys.iter().map(|key| format!("    {key:?},\n")).collect();
        let multiplier = multiplier(&self.keys);
        format!(
            "{GENERATED}//! The keys of the model. They have a name here and no meaning: what stands under a key, of which part,\n\
             //! is the model's to say.\n\n\
             /// A key of the model.\n\
             #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\n\
             #[repr(u16)]\n#[non_exhaustive]\n\
             pub enum Key {{\n{variants}}}\n\n\
             impl Key {{\n\
                 /// All keys, in the order of the model.\n\
                 pub const ALL: &[Key] = &[\n{all}    ];\n}}\n\n\
             /// The names of the keys, by their numbers.\n\
             pub(super) static NAMES: [&str; {count}] = [\n{names}];\n\n\
             /// What tells the names apart (see `key_names`): found by trying, so that no two share a slot.\n\
             pub(super) const MULTIPLIER: u64 = {multiplier:#x};\n",
            count = self.keys.len(),
        )
    }

    fn parts_file(&self) -> String {
        let list = |line: &dyn Fn(&String) -> String| self.parts.iter().map(line).collect::<String>();
        let variants = list(&|part| format!("    /// `{part}`\n    {part},\n"));
        let all = list(&|part| format!("        Part::{part},\n"));
        let names = list(&|part| format!("    {part:?},\n"));
        format!(
            "{GENERATED}//! The parts of the model: the definitions of the schema, and the document as a whole.\n\n\
             /// A part of the model, by the name of its definition in the schema.\n\
             #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]\n\
             pub(crate) enum Part {{\n{variants}}}\n\n\
             impl Part {{\n\
                 /// All parts.\n\
                 pub(crate) const ALL: &[Part] = &[\n{all}    ];\n\n\
                 /// Its name in the schema.\n\
                 pub(crate) fn name(self) -> &'static str {{\n        NAMES.get(self as usize).copied().unwrap_or_default()\n    }}\n}}\n\n\
             static NAMES: [&str; {count}] = [\n{names}];\n",
            count = self.parts.len(),
        )
    }

    fn shapes_file(&self) -> String {
        let mut out = format!(
            "{GENERATED}//! The shapes of the published schema: those of the parts first, in the order of [`Part`].\n\n\
             use super::{{ANY, Property, Rare, Shape, Types, property, range}};\n\
             use crate::model::form::Form;\n\
             use crate::model::part::Part;\n\
             use crate::tree::key::Key;\n\n"
        );
        let (mut properties, mut branches, mut words) = (Vec::new(), Vec::new(), Vec::new());
        let mut rare =
            vec!["    Rare { refers_to: &[], constant: None, least: None, above: None, most: None },\n".to_owned()];
        let mut shapes = String::new();
        for shape in &self.shapes {
            let range = |start: usize, count: usize| format!("range({start}, {count})");
            let own = range(properties.len(), shape.properties.len());
            let mut bit = 0u64;
            for property in &shape.properties {
                let required = if property.required {
                    bit = if bit == 0 { 1 } else { bit << 1 };
                    bit
                } else {
                    0
                };
                let name = self.keys.get(property.key).map(|key| variant(key)).unwrap_or_default();
                properties.push(format!("    property(Key::{name}, {}, {required}),\n", property.shape));
            }
            let branch = range(branches.len(), shape.branches.len());
            branches.extend(shape.branches.iter().map(|id| format!("{id}, ")));
            let word = range(words.len(), shape.enumeration.len());
            words.extend(shape.enumeration.iter().map(|word| format!("    {word:?},\n")));
            let [least, above, most] = shape.bounds;
            let number = if shape.refers_to.is_empty() && shape.constant.is_none() && shape.bounds == [None; 3] {
                0
            } else {
                let parts: String = shape
                    .refers_to
                    .iter()
                    .filter_map(|part| self.parts.get(*part))
                    .map(|part| format!("Part::{part}, "))
                    .collect();
                rare.push(format!(
                    "    Rare {{ refers_to: &[{parts}], constant: {:?}, least: {least:?}, above: {above:?}, most: {most:?} }},\n",
                    shape.constant
                ));
                rare.len() - 1
            };
            let part = shape.part.and_then(|part| self.parts.get(part)).map(|part| format!("Part::{part}"));
            let mut fields = Vec::new();
            fields.extend(part.map(|part| format!("part: Some({part})")));
            if shape.types != Types::default() {
                fields.push(format!("types: {}", shape.types.literal()));
            }
            fields.extend(shape.form.map(|form| format!("form: Some(Form::{form:?})")));
            fields.extend(shape.key_form.map(|form| format!("key_form: Some(Form::{form:?})")));
            fields.extend(shape.items.map(|id| format!("items: {id}")));
            match shape.additional {
                Additional::Any => {}
                Additional::None => fields.push("any_key: false".to_owned()),
                Additional::Shaped(id) => fields.push(format!("any_key: false, additional: {id}")),
            }
            let flags = [
                ("extensions", shape.extensions),
                ("min_length", shape.min_length),
                ("min_items", shape.min_items),
                ("min_properties", shape.min_properties),
            ];
            fields.extend(flags.iter().filter(|(_, set)| *set).map(|(name, _)| format!("{name}: true")));
            if number > 0 {
                fields.push(format!("rare: {number}"));
            }
            if !shape.properties.is_empty() {
                fields.push(format!("properties: {own}"));
            }
            if bit > 0 {
                fields.push(format!("required_bits: {}", (bit << 1) - 1));
            }
            if !shape.branches.is_empty() {
                fields.push(format!("branches: {branch}"));
            }
            if !shape.enumeration.is_empty() {
                fields.push(format!("enumeration: {word}"));
            }
            let _ = writeln!(shapes, "    Shape {{ {}, ..ANY }},", fields.join(", "));
        }
        let _ = write!(
            out,
            "/// All shapes.\n#[rustfmt::skip]\npub(super) static SHAPES: [Shape; {}] = [\n{shapes}];\n\n\
             /// The properties of all shapes, one shape's after the other's.\n#[rustfmt::skip]\npub(super) static PROPERTIES: [Property; {}] = [\n{}];\n\n\
             /// The branches of all shapes.\n#[rustfmt::skip]\npub(super) static BRANCHES: [u16; {}] = [{}];\n\n\
             /// The words that shapes choose among.\npub(super) static WORDS: [&str; {}] = [\n{}];\n\n\
             /// What few shapes have.\n#[rustfmt::skip]\npub(super) static RARE: [Rare; {}] = [\n{}];\n",
            self.shapes.len(),
            properties.len(),
            properties.concat(),
            branches.len(),
            branches.concat(),
            words.len(),
            words.concat(),
            rare.len(),
            rare.concat(),
        );
        out
    }

    fn french_file(&self) -> String {
        let titles: Vec<String> = self
            .shapes
            .iter()
            .flat_map(|shape| &shape.properties)
            .map(|property| format!("    {:?},\n", property.french))
            .collect();
        format!(
            "{GENERATED}//! What French writers may have called a key: its French title.\n\n\
             /// The titles, one for each property of the tables.\n\
             pub(super) static TITLES: [&str; {}] = [\n{}];\n",
            titles.len(),
            titles.concat(),
        )
    }
}

/// The first lines of a generated file.
const GENERATED: &str =
    "// Generated from the types of the model: UPDATE=1 cargo test -p codesocial-tests --test model_is_current\n\n";

/// The variant of a key: `notApplicable` is `NotApplicable`, `$schema` is `Schema`.
fn variant(key: &str) -> String {
    let mut letters = key.trim_start_matches('$').chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// An odd number by which the marks of all names differ in their slots.
fn multiplier(names: &[String]) -> u64 {
    let mut candidate = 0x9E37_79B9_7F4A_7C15u64;
    loop {
        let mut taken = vec![false; crate::tree::key_names::SLOTS];
        let apart = names.iter().all(|name| {
            let slot = crate::tree::key_names::slot(name.as_bytes(), candidate);
            taken.get_mut(slot).is_some_and(|taken| !std::mem::replace(taken, true))
        });
        if apart {
            return candidate;
        }
        // The next of a sequence of odd numbers (Knuth's linear congruential generator).
        candidate = candidate.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407) | 1;
    }
}

/// The members of an object; nothing of anything else.
fn members(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}

/// A string, or the strings of a list.
fn strings(value: Option<&Value>) -> impl Iterator<Item = &str> {
    let one = value.and_then(Value::as_str);
    one.into_iter().chain(value.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str))
}

/// The names of the definitions to which a schema refers, in its order.
fn references<'s>(schema: &'s Value, named: &mut Vec<&'s str>) {
    match schema {
        Value::Object(keywords) => {
            for (keyword, value) in keywords {
                match (keyword.as_str(), value.as_str()) {
                    ("$ref", Some(reference)) => named.extend(reference.strip_prefix("#/$defs/")),
                    ("$defs", _) => {}
                    _ => references(value, named),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, named)),
        _ => {}
    }
}
