//! `model/shapes/`: the shapes of the schema as static tables. What several shapes can share, and what few have, stands in
//! tables of its own, so that a shape is small.

use std::fmt::Write;

use crate::read::{Additional, Model, Shape};
use crate::variant;

pub(crate) fn written(model: &Model<'_>) -> String {
    let mut tables = Tables::default();
    tables.rare.push("Rare { refers_to: &[], constant: None, least: None, above: None, most: None }".to_owned());
    for shape in &model.shapes {
        tables.add(shape, model);
    }
    format!(
        "//! The shapes of the published schema: those of the parts first, in the order of [`Part`].\n\n\
         use super::{{ANY, Property, Rare, Shape, Types, property, range}};\n\
         use crate::model::form::Form;\n\
         use crate::model::part::Part;\n\
         use crate::tree::key::Key;\n\n\
         {}{}{}{}{}",
        table("All shapes.", "SHAPES", "Shape", &tables.shapes),
        table(
            "The properties of all shapes, one shape's after the other's.",
            "PROPERTIES",
            "Property",
            &tables.properties
        ),
        table("The branches of all shapes.", "BRANCHES", "u16", &tables.branches),
        table("The words that shapes choose among.", "WORDS", "&str", &tables.words),
        table("What few shapes have.", "RARE", "Rare", &tables.rare),
    )
}

/// A static array, one entry a line: laid out by rustfmt, a shape would take a screen.
fn table(what: &str, name: &str, of: &str, entries: &[String]) -> String {
    let mut written =
        format!("/// {what}\n#[rustfmt::skip]\npub(super) static {name}: [{of}; {}] = [\n", entries.len());
    for entry in entries {
        let _ = writeln!(written, "    {entry},");
    }
    written + "];\n\n"
}

/// The entries of the tables.
#[derive(Debug, Default)]
struct Tables {
    shapes: Vec<String>,
    properties: Vec<String>,
    branches: Vec<String>,
    words: Vec<String>,
    rare: Vec<String>,
}

impl Tables {
    fn add(&mut self, shape: &Shape, model: &Model<'_>) {
        let mut fields = Vec::new();
        let part = |number: usize| format!("Part::{}", model.parts[number]);
        fields.extend(shape.part.map(|number| format!("part: Some({})", part(number))));
        if shape.types != 0 {
            fields.push(format!("types: Types({})", shape.types));
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
        let [least, above, most] = shape.bounds;
        if !shape.refers_to.is_empty() || shape.constant.is_some() || shape.bounds != [None; 3] {
            let parts: Vec<String> = shape.refers_to.iter().map(|number| part(*number)).collect();
            let rare = format!(
                "Rare {{ refers_to: &[{}], constant: {:?}, least: {least:?}, above: {above:?}, most: {most:?} }}",
                parts.join(", "),
                shape.constant
            );
            let known = self.rare.iter().position(|known| *known == rare);
            fields.push(format!("rare: {}", known.unwrap_or(self.rare.len())));
            if known.is_none() {
                self.rare.push(rare);
            }
        }
        let range = |name: &str, table: &[String], count: usize| {
            (count > 0).then(|| format!("{name}: range({}, {count})", table.len()))
        };
        fields.extend(range("properties", &self.properties, shape.properties.len()));
        let mut required_bits = 0u64;
        for property in &shape.properties {
            let bit = if property.required { required_bits + 1 } else { 0 };
            required_bits |= bit;
            let key = variant(&model.keys[property.key]);
            self.properties.push(format!("property(Key::{key}, {}, {bit})", property.shape));
        }
        if required_bits > 0 {
            fields.push(format!("required_bits: {required_bits}"));
        }
        fields.extend(range("branches", &self.branches, shape.branches.len()));
        self.branches.extend(shape.branches.iter().map(u16::to_string));
        fields.extend(range("enumeration", &self.words, shape.enumeration.len()));
        self.words.extend(shape.enumeration.iter().map(|word| format!("{word:?}")));
        fields.push("..ANY".to_owned());
        self.shapes.push(format!("Shape {{ {} }}", fields.join(", ")));
    }
}
