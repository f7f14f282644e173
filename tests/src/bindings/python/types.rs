//! `_types.py`: what a document, options and reports look like.

use std::collections::BTreeSet;

use super::super::model::{Field, Interface, Named, Shape, Type};
use super::super::{GENERATED, prose};
use super::{COLUMNS, Way, can_be_declared, docstring, literal, type_of};

/// Pydantic takes a `TypedDict` of `typing` from Python 3.12 on only: before, that of `typing_extensions`.
const HEAD: &str = "\
import sys
from typing import Any, Literal, TypeAlias, Union

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict

";

/// The types of the document, of options and of reports.
pub(in super::super) fn types(interface: &Interface) -> String {
    let mut head = HEAD.to_owned();
    let mut body = String::new();
    // A class stands after the one that it extends, all else in its order: what is named before it is defined is quoted.
    let mut written: BTreeSet<&str> = BTreeSet::new();
    for named in &interface.types {
        write(named, interface, &mut written, &mut body);
    }
    if body.contains("DocumentLike") {
        head = head.replace("\nif sys", "\nfrom codesocial._runtime import DocumentLike\n\nif sys");
    }
    let mut names: Vec<String> = interface.types.iter().map(|named| format!("    \"{}\",\n", named.name)).collect();
    names.sort();
    format!(
        "# {GENERATED}\n\"\"\"The types of a social code, of options and of reports.\"\"\"\n\n{head}\n__all__ = [\n{}]\n{}\n{}",
        names.concat(),
        body.trim_end(),
        keeping(interface)
    )
}

/// What makes pydantic keep keys of a document that its types do not know: it would drop them without a word. That cannot stand in
/// the classes, where type checkers take nothing but keys.
fn keeping(interface: &Interface) -> String {
    let classes: String = interface
        .types
        .iter()
        .filter(|named| named.of_document && matches!(named.shape, Shape::Object { .. }))
        .map(|named| format!("    {},\n", named.name))
        .collect();
    format!(
        "\n\n# Pydantic keeps keys of a document that these do not know.\nfor _part in (\n{classes}):\n    setattr(_part, \"__pydantic_config__\", {{\"extra\": \"allow\"}})\n"
    )
}

fn write<'a>(named: &'a Named, interface: &'a Interface, written: &mut BTreeSet<&'a str>, body: &mut String) {
    if !written.insert(&named.name) {
        return;
    }
    if let Shape::Object { base: Some(base), .. } = &named.shape
        && let Some(base) = interface.named(base)
    {
        write(base, interface, written, body);
    }
    let definition = definition(named);
    // Two empty lines around a class, one between other names.
    let ends_class = body.ends_with("\n\n");
    body.push_str(if ends_class { definition.trim_start_matches('\n') } else { &definition });
}

fn definition(named: &Named) -> String {
    let Named { name, doc, shape, .. } = named;
    match shape {
        Shape::Choice(words) => {
            let mut doc = doc.clone();
            if words.iter().any(|(_, meaning)| !meaning.is_empty()) {
                doc.push('\n');
                for (word, meaning) in words {
                    doc += &format!("\n- `{word}`: {}", meaning.replace('\n', " "));
                }
            }
            let words: Vec<String> = words.iter().map(|(word, _)| literal(&word.as_str().into())).collect();
            let line = format!("\n{name}: TypeAlias = Literal[{}]\n", words.join(", "));
            let lines = || format!("\n{name}: TypeAlias = Literal[\n    {},\n]\n", words.join(",\n    "));
            (if line.len() > COLUMNS { lines() } else { line }) + &docstring(&doc, "")
        }
        Shape::Alias(alias) => {
            let types = match alias {
                Type::OneOf(all) => {
                    let all: Vec<String> = all.iter().map(quoted).collect();
                    format!("Union[{}]", all.join(", "))
                }
                one => quoted(one),
            };
            format!("\n{name}: TypeAlias = {types}\n{}", docstring(doc, ""))
        }
        Shape::Object { base, fields, extensions } => {
            let (declared, odd): (Vec<&Field>, Vec<&Field>) =
                fields.iter().partition(|field| can_be_declared(&field.key));
            let mut text = String::new();
            let mut doc = doc.clone();
            let mut bases: Vec<String> = base.iter().cloned().collect();
            if !odd.is_empty() {
                // Python has no place in a class for a key such as `from`.
                text += &format!("\n\n_{name}Keys = TypedDict(\n    \"_{name}Keys\",\n    {{\n");
                doc += "\n";
                for field in &odd {
                    text += &format!("        \"{}\": {},\n", field.key, annotation(field));
                    doc += &format!("\n- `{}`: {}", field.key, field.doc.replace('\n', " "));
                }
                text += "    },\n)\n";
                bases.insert(0, format!("_{name}Keys"));
            }
            if *extensions {
                doc += "\n\nKeys of the form `x-…` may be added: they are kept, and never interpreted.";
            }
            let bases = if bases.is_empty() { "TypedDict".to_owned() } else { bases.join(", ") };
            text += &format!("\n\nclass {name}({bases}):\n{}", docstring(&doc, "    "));
            for field in &declared {
                text += &format!("\n    {}: {}\n{}", field.key, annotation(field), docstring(&field.doc, "    "));
            }
            if declared.is_empty() && doc.is_empty() {
                text += "    pass\n";
            }
            text + "\n\n"
        }
    }
}

fn annotation(field: &Field) -> String {
    let r#type = quoted(&field.r#type);
    if field.required { r#type } else { format!("NotRequired[{type}]") }
}

/// A type, in quotation marks where it names one that may be defined later.
fn quoted(r#type: &Type) -> String {
    let mut names = false;
    r#type.clone().for_each_name(&mut |_| names = true);
    let text = type_of(r#type, Way::Within);
    if names || text.contains(" | ") { prose::quoted(&text) } else { text }
}
