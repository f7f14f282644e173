//! The types of the npm package.

use std::collections::BTreeSet;

use super::function::Function;
use super::model::{Field, Interface, Named, Shape, Type};
use super::{GENERATED, prose};

const COLUMNS: usize = 120;

/// The types of the document, of options and of reports.
pub(super) fn types(interface: &Interface) -> String {
    let mut text = format!("// {GENERATED}\n");
    let passed = passed(interface);
    let documents = interface.types.iter().any(|named| names_document(&named.shape));
    if documents {
        text += "import type { DocumentLike } from \"./runtime.cjs\";\n";
    }
    text += &open_words();
    for named in &interface.types {
        text += &format!("\n{}", definition(named, passed.contains(&named.name)));
    }
    text
}

/// One function an operation.
pub(super) fn functions(interface: &Interface) -> String {
    let mut text = format!("// {GENERATED}\n");
    let takes_document = |function: &Function| {
        function.arguments.iter().any(|argument| type_of(&argument.r#type, false).contains("DocumentLike"))
    };
    if interface.functions.iter().any(takes_document) {
        text += "import type { DocumentLike } from \"./runtime.cjs\";\n";
    }
    let mut names = BTreeSet::new();
    for function in &interface.functions {
        names.insert(function.report.clone());
        names.extend(function.options_type.clone());
        for argument in &function.arguments {
            argument.r#type.clone().for_each_name(&mut |name| {
                names.insert(name.clone());
            });
        }
    }
    let names: Vec<String> = names.into_iter().collect();
    text += &format!("import type {{\n  {},\n}} from \"./types.cjs\";\n", names.join(",\n  "));
    for function in &interface.functions {
        text += &format!("\n{}", declaration(function));
    }
    text
}

/// Words of which there are more in other versions: those of this one are offered where one is written, any text is taken.
fn open_words() -> String {
    let input = serde_json::json!({});
    let output = codesocial_core::call("rules", &input.to_string()).expect("rules can be listed");
    let output: serde_json::Value = serde_json::from_str(&output).expect("an output is JSON");
    let rules = output["rules"].as_array().expect("rules are a list");
    let mut names: Vec<String> = rules.iter().map(|rule| format!("{}", rule["name"])).collect();
    names.sort();
    format!(
        "\n/** The name of a rule: one of this version, or of another. */\nexport type RuleName =\n  | {}\n  | (string & {{}});\n\n\
         /** A language as a BCP 47 tag: one in which there are words, or one for which the nearest of these is taken. */\n\
         export type LanguageTag = MessageLanguage | (string & {{}});\n",
        names.join("\n  | ")
    )
}

/// The name of the type of words by which a field goes, where there is one.
fn words_of(key: &str, r#type: &Type, passed: bool) -> Option<&'static str> {
    match (key, r#type) {
        ("rule", Type::String) => Some("RuleName"),
        ("rules" | "select" | "ignore", Type::List(inner)) if **inner == Type::String => Some("readonly RuleName[]"),
        ("language", Type::String) if passed => Some("LanguageTag"),
        _ => None,
    }
}

fn declaration(function: &Function) -> String {
    let mut doc = format!("{}\n", function.doc);
    for argument in &function.arguments {
        doc += &format!("\n@param {} - {}", prose::camel(&argument.key), flat(&argument.doc));
    }
    if !function.options.is_empty() {
        doc += &format!("\n@param options - {}", flat(&function.options_doc));
    }
    if !function.report_doc.is_empty() {
        doc += &format!("\n@returns {}", flat(&function.report_doc));
    }
    doc += "\n@throws CodeSocialError when an argument has a value that it cannot have. What is wrong with a document is \
        never thrown.";
    let mut parameters: Vec<String> = function
        .arguments
        .iter()
        .map(|argument| format!("{}: {}", prose::camel(&argument.key), type_of(&argument.r#type, false)))
        .collect();
    parameters.extend(function.options_type.iter().map(|name| format!("options?: {name}")));
    format!(
        "{}export function {}({}): {};\n",
        comment(&doc, ""),
        prose::camel(prose::function_name(function.operation)),
        parameters.join(", "),
        function.report
    )
}

fn definition(named: &Named, passed: bool) -> String {
    let Named { name, doc, shape, of_document } = named;
    match shape {
        Shape::Choice(words) => {
            let mut doc = doc.clone();
            if words.iter().any(|(_, meaning)| !meaning.is_empty()) {
                doc.push('\n');
                for (word, meaning) in words {
                    doc += &format!("\n- `{word}`: {}", flat(meaning));
                }
            }
            let words: Vec<String> = words.iter().map(|(word, _)| format!("\"{word}\"")).collect();
            let line = format!("export type {name} = {};\n", words.join(" | "));
            let lines = || format!("export type {name} =\n  | {};\n", words.join("\n  | "));
            comment(&doc, "") + &if line.len() > COLUMNS { lines() } else { line }
        }
        Shape::Alias(alias) => {
            format!("{}export type {name} = {};\n", comment(doc, ""), type_of(alias, *of_document))
        }
        Shape::Object { base, fields, extensions } => {
            let base = base.as_ref().map(|base| format!(" extends {base}")).unwrap_or_default();
            let mut text = format!("{}export interface {name}{base} {{\n", comment(doc, ""));
            for field in fields {
                text += &member(field, *of_document, passed);
            }
            if *extensions {
                text += "  /** What a community adds of its own: kept, compared and signed, never interpreted. */\n";
                text += "  [extension: `x-${string}`]: unknown;\n";
            }
            text + "}\n"
        }
    }
}

fn member(field: &Field, writable: bool, passed: bool) -> String {
    let readonly = if writable || passed { "" } else { "readonly " };
    let optional = if field.required { "" } else { "?" };
    // Whoever passes options may have none for one of them; a document or a report has a key with a value, or has it not.
    let undefined = if passed && !field.required { " | undefined" } else { "" };
    let key = if prose::is_identifier(&field.key) || field.key.starts_with('$') {
        field.key.clone()
    } else {
        format!("\"{}\"", field.key)
    };
    // A document may have keys of these names that mean something else.
    let words = if writable { None } else { words_of(&field.key, &field.r#type, passed) };
    format!(
        "{}  {readonly}{key}{optional}: {}{undefined};\n",
        comment(&field.doc, "  "),
        words.map_or_else(|| type_of(&field.r#type, writable), str::to_owned)
    )
}

/// A type as it is written where a value is declared.
fn type_of(r#type: &Type, writable: bool) -> String {
    let readonly = if writable { "" } else { "readonly " };
    match r#type {
        Type::Any => "unknown".to_owned(),
        Type::Null => "null".to_owned(),
        Type::String | Type::Date => "string".to_owned(),
        Type::Integer | Type::Number => "number".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Literal(value) => value.to_string(),
        Type::List(inner) => match type_of(inner, writable) {
            inner if inner.contains(' ') => format!("{readonly}({inner})[]"),
            inner => format!("{readonly}{inner}[]"),
        },
        Type::Map(inner) => format!("{{ {readonly}[key: string]: {} }}", type_of(inner, writable)),
        Type::Named(name) => name.clone(),
        Type::OneOf(all) => all.iter().map(|inner| type_of(inner, writable)).collect::<Vec<_>>().join(" | "),
        Type::Document => "DocumentLike".to_owned(),
    }
}

/// A documentation comment.
fn comment(doc: &str, indent: &str) -> String {
    let doc = doc.replace("*/", "*\u{200b}/");
    if doc.trim().is_empty() {
        return String::new();
    }
    let line = format!("{indent}/** {doc} */\n");
    if !doc.contains('\n') && line.chars().count() <= COLUMNS {
        return line;
    }
    let begin = format!("{indent} * ");
    format!("{indent}/**\n{}{indent} */\n", prose::wrapped(&doc, &begin, &begin, COLUMNS))
}

/// A text in one paragraph.
fn flat(doc: &str) -> String {
    doc.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The types that callers make themselves and pass: options, and what those consist of.
fn passed(interface: &Interface) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open: Vec<String> =
        interface.functions.iter().filter_map(|function| function.options_type.clone()).collect();
    while let Some(name) = open.pop() {
        if let Some(named) = interface.named(&name)
            && found.insert(name)
        {
            named.shape.clone().for_each_name(&mut |name| open.push(name.clone()));
        }
    }
    found
}

fn names_document(shape: &Shape) -> bool {
    match shape {
        Shape::Object { fields, .. } => {
            fields.iter().any(|field| type_of(&field.r#type, false).contains("DocumentLike"))
        }
        _ => false,
    }
}
