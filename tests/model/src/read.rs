//! The published schema, read into keys, parts and shapes.

use serde_json::Value;

use crate::model::form::Form;

/// Where there is no shape.
const NONE: u16 = u16::MAX;

/// The bits of a JSON type in the core's `Types`: every whole number is a number.
fn type_bits(name: &str) -> u8 {
    const BITS: [(&str, u8); 7] =
        [("null", 1), ("boolean", 2), ("number", 4 | 8), ("integer", 8), ("string", 16), ("array", 32), ("object", 64)];
    BITS.iter().find(|(known, _)| *known == name).map_or(0, |(_, bits)| *bits)
}

/// What a value must be: the keywords of one (sub)schema.
#[derive(Debug, Clone, Default)]
pub(crate) struct Shape {
    pub(crate) part: Option<usize>,
    pub(crate) refers_to: Vec<usize>,
    pub(crate) types: u8,
    pub(crate) properties: Vec<Property>,
    pub(crate) extensions: bool,
    pub(crate) additional: Additional,
    pub(crate) key_form: Option<Form>,
    pub(crate) items: Option<u16>,
    pub(crate) enumeration: Vec<String>,
    pub(crate) constant: Option<String>,
    pub(crate) form: Option<Form>,
    pub(crate) min_length: bool,
    pub(crate) min_items: bool,
    pub(crate) min_properties: bool,
    pub(crate) bounds: [Option<f64>; 3],
    pub(crate) branches: Vec<u16>,
}

/// A key that an object may have.
#[derive(Debug, Clone)]
pub(crate) struct Property {
    pub(crate) key: usize,
    pub(crate) shape: u16,
    pub(crate) required: bool,
}

/// What other keys an object may have.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) enum Additional {
    #[default]
    Any,
    None,
    Shaped(u16),
}

/// What the schema says, with keys and parts by their numbers.
#[derive(Debug, Default)]
pub(crate) struct Model<'s> {
    schema: Option<&'s Value>,
    pub(crate) keys: Vec<String>,
    /// The document, then the definitions of the schema.
    pub(crate) parts: Vec<String>,
    pub(crate) shapes: Vec<Shape>,
    pub(crate) misunderstood: Vec<String>,
}

impl<'s> Model<'s> {
    pub(crate) fn read(schema: &'s Value) -> Model<'s> {
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
                "type" => shape.types = strings(Some(value)).map(type_bits).fold(0, |bits, one| bits | one),
                "properties" => {
                    let required: Vec<&str> = strings(schema.get("required")).collect();
                    for (name, property) in members(Some(value)) {
                        let key = self.keys.iter().position(|key| key == name).unwrap_or_default();
                        shape.properties.push(Property {
                            key,
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
}

/// The members of an object; nothing of anything else.
pub(crate) fn members(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}

/// A string, or the strings of a list.
pub(crate) fn strings(value: Option<&Value>) -> impl Iterator<Item = &str> {
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
