//! The Python package: the types in `_types.py`, the functions in `_operations.py`, the models of pydantic in `models.py`.

mod functions;
mod models;
mod types;

pub(super) use functions::functions;
pub(super) use models::models;
pub(super) use types::types;

use super::model::Type;
use super::prose;

const COLUMNS: usize = 100;

/// Words that cannot be names.
const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
    "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

/// A key as a parameter, or an operation as a function.
fn name(key: &str) -> String {
    let name = prose::snake(key);
    if KEYWORDS.contains(&&*name) { format!("{name}_") } else { name }
}

/// Whether a key can be declared in the body of a class.
fn can_be_declared(key: &str) -> bool {
    prose::is_identifier(key) && !KEYWORDS.contains(&key)
}

/// Where a type is written: what comes in is taken as widely as it can be.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    /// Of a parameter.
    In,
    /// In a value of JSON.
    Within,
}

/// A type as an annotation.
fn type_of(r#type: &Type, way: Way) -> String {
    match r#type {
        Type::Any if way == Way::In => "object".to_owned(),
        Type::Any => "Any".to_owned(),
        Type::Null => "None".to_owned(),
        Type::String => "str".to_owned(),
        Type::Date if way == Way::In => "str | date".to_owned(),
        Type::Date => "str".to_owned(),
        Type::Integer => "int".to_owned(),
        Type::Number => "float".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Literal(value) => format!("Literal[{}]", literal(value)),
        Type::List(inner) if way == Way::In => format!("Sequence[{}]", type_of(inner, way)),
        Type::List(inner) => format!("list[{}]", type_of(inner, way)),
        Type::Map(inner) if way == Way::In => format!("Mapping[str, {}]", type_of(inner, way)),
        Type::Map(inner) => format!("dict[str, {}]", type_of(inner, way)),
        Type::Named(name) => name.clone(),
        Type::OneOf(all) => all.iter().map(|inner| type_of(inner, way)).collect::<Vec<_>>().join(" | "),
        Type::Document => "DocumentLike".to_owned(),
    }
}

fn literal(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::Bool(true) => "True".to_owned(),
        serde_json::Value::Bool(false) => "False".to_owned(),
        serde_json::Value::Null => "None".to_owned(),
        other => other.to_string(),
    }
}

/// A docstring.
fn docstring(doc: &str, indent: &str) -> String {
    let doc = doc.replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"");
    if doc.trim().is_empty() {
        return String::new();
    }
    // A quotation mark at the end would end the string.
    let doc = if doc.ends_with('"') { format!("{doc} ") } else { doc };
    let line = format!("{indent}\"\"\"{doc}\"\"\"\n");
    if !doc.contains('\n') && line.chars().count() <= COLUMNS {
        return line;
    }
    format!("{}{indent}\"\"\"\n", prose::wrapped(&doc, &format!("{indent}\"\"\""), indent, COLUMNS))
}
