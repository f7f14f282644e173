//! `models.py`: the types of a document as models of pydantic.

use std::collections::BTreeSet;

use super::super::GENERATED;
use super::super::model::{Field, Interface, Named, Shape};
use super::{Way, docstring, name, type_of};

const HEAD: &str = "\
\"\"\"A social code as models of pydantic: `pip install 'codesocial[pydantic]'`.

Keys that no model has, those of the form `x-…` among them, are kept. `None` is the same as left out. The models see to the
shape alone; `codesocial.validate` takes them and tells the rest.

>>> from codesocial.models import SocialCode
>>> code = SocialCode(
...     codesocial=\"1.0\",
...     id=\"https://example.org/jardin\",
...     version=\"0.1.0\",
...     status=\"draft\",
...     language=\"fr\",
...     title=\"Notre jardin\",
... )
>>> code.model_dump()[\"title\"]
'Notre jardin'
\"\"\"

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from codesocial._model import Field as _Field
from codesocial._model import Part
";

/// What a model has of pydantic, so that no key can be called so.
const TAKEN: [&str; 6] = ["construct", "copy", "dict", "json", "schema", "validate"];

/// The models of a document.
pub(in super::super) fn models(interface: &Interface) -> String {
    let of_document: Vec<&Named> = interface.types.iter().filter(|named| named.of_document).collect();
    let written_here: Vec<&Named> = of_document.iter().filter(|named| stands_here(named)).copied().collect();
    let mut body = String::new();
    let mut written: BTreeSet<&str> = BTreeSet::new();
    // What names classes stands after them.
    let (classes, aliases): (Vec<&Named>, Vec<&Named>) =
        written_here.iter().partition(|named| matches!(named.shape, Shape::Object { .. }));
    for named in classes.into_iter().chain(aliases) {
        write(named, interface, &mut written, &mut body);
    }
    let mut names: Vec<String> = written_here.iter().map(|named| format!("    \"{}\",\n", named.name)).collect();
    names.sort();
    let imported: BTreeSet<&str> = of_document
        .iter()
        .filter(|named| !stands_here(named))
        .filter(|named| written_here.iter().any(|model| names_of(model).contains(&named.name)))
        .map(|named| named.name.as_str())
        .collect();
    let imported: String = imported.iter().map(|name| format!("    {name},\n")).collect();
    format!(
        "# {GENERATED}\n{HEAD}from codesocial._types import (\n{imported})\n\n__all__ = [\n{}]\n{}\n",
        names.concat(),
        body.trim_end()
    )
}

/// Whether it is written here: an object, and what names other types. In `_types` such names are in quotation marks, and could not
/// be made optional.
fn stands_here(named: &Named) -> bool {
    match &named.shape {
        Shape::Object { .. } => true,
        Shape::Choice(_) => false,
        Shape::Alias(_) => !names_of(named).is_empty(),
    }
}

/// The names of the types inside.
fn names_of(named: &Named) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    named.shape.clone().for_each_name(&mut |name| {
        names.insert(name.clone());
    });
    names
}

fn write<'a>(named: &'a Named, interface: &'a Interface, written: &mut BTreeSet<&'a str>, body: &mut String) {
    if !written.insert(&named.name) {
        return;
    }
    match &named.shape {
        Shape::Object { base, fields, .. } => {
            if let Some(base) = base.as_ref().and_then(|base| interface.named(base)) {
                write(base, interface, written, body);
            }
            let base = base.as_deref().unwrap_or("Part");
            *body += &format!("\n\nclass {}({base}):\n{}", named.name, docstring(&named.doc, "    "));
            for field in fields {
                *body += &format!("\n    {}\n{}", member(field), docstring(&field.doc, "    "));
            }
            if fields.is_empty() && named.doc.is_empty() {
                *body += "    pass\n";
            }
        }
        Shape::Alias(r#type) => {
            for inner in names_of(named).iter().filter_map(|name| interface.named(name)) {
                if stands_here(inner) {
                    write(inner, interface, written, body);
                }
            }
            let types = type_of(r#type, Way::Within);
            *body += &format!("\n\n{}: TypeAlias = {types}\n{}", named.name, docstring(&named.doc, ""));
        }
        Shape::Choice(_) => {}
    }
}

fn member(field: &Field) -> String {
    let mut own = name(&field.key);
    if TAKEN.contains(&&*own) {
        own.push('_');
    }
    let optional = if field.required { "" } else { " | None" };
    let mut arguments: Vec<String> = Vec::new();
    if !field.required {
        arguments.push("default=None".to_owned());
    }
    if own != field.key {
        // Not `alias`: type checkers would then take the key for the name of the argument.
        arguments.push(format!("validation_alias=\"{0}\", serialization_alias=\"{0}\"", field.key));
    }
    let value = match &arguments[..] {
        [] => String::new(),
        [_] if own == field.key => " = None".to_owned(),
        _ => format!(" = _Field({})", arguments.join(", ")),
    };
    format!("{own}: {}{optional}{value}", type_of(&field.r#type, Way::Within))
}
