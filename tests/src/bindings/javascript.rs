//! The functions of the npm package: each brings its arguments into the form of the operation's input, and calls it.

use super::function::{Function, Setting};
use super::model::{Interface, Type};
use super::{GENERATED, prose};

/// One function an operation, on what `runtime.js` exports: `call(operation, input)`, which gives the output,
/// `documentInput(document)`, which gives a document as operations take it, and `settings(options)`, which refuses what are no options.
pub(super) fn functions(interface: &Interface) -> String {
    let functions: String = interface.functions.iter().map(function).collect();
    let needed = ["documentInput", "settings"].into_iter().filter(|name| functions.contains(&format!("{name}(")));
    let primitives: Vec<&str> = std::iter::once("call").chain(needed).collect();
    format!("// {GENERATED}\nimport {{ {} }} from \"./runtime.js\";\n{functions}", primitives.join(", "))
}

fn function(function: &Function) -> String {
    let name = prose::camel(prose::function_name(function.operation));
    let mut parameters: Vec<String> = function.arguments.iter().map(|argument| prose::camel(&argument.key)).collect();
    let mut input: Vec<String> = Vec::new();
    let mut before = String::new();
    if !function.options.is_empty() {
        parameters.push("options = {}".to_owned());
        // What is not known goes on to the operation, which refuses it and says why.
        let converted = |option: &&Setting| mentions_document(&option.field.r#type);
        let (nested, direct): (Vec<&Setting>, Vec<&Setting>) =
            function.options.iter().partition(|option| option.nested);
        if nested.is_empty() {
            input.push("...settings(options)".to_owned());
            input.extend(direct.into_iter().filter(converted).map(|option| {
                let value = format!("options.{}", option.field.key);
                format!("{}: {}", option.field.key, given(&value, &option.field.r#type))
            }));
        } else if direct.is_empty() {
            input.push("options: settings(options)".to_owned());
        } else {
            let keys: Vec<&str> = direct.iter().map(|option| &*option.field.key).collect();
            before = format!("  const {{ {}, ...rest }} = settings(options);\n", keys.join(", "));
            input.extend(direct.iter().map(|option| member(&option.field.key, &option.field.r#type, true)));
            input.push("options: rest".to_owned());
        }
    }
    let first: Vec<String> =
        function.arguments.iter().map(|argument| member(&argument.key, &argument.r#type, false)).collect();
    // After the options, which cannot take their place.
    let spread = input.iter().take_while(|entry| entry.starts_with("...")).count();
    input.splice(spread..spread, first);
    format!(
        "\nexport function {name}({}) {{\n{before}  return call(\"{}\", {{ {} }});\n}}\n",
        parameters.join(", "),
        function.operation,
        input.join(", ")
    )
}

fn member(key: &str, r#type: &Type, optional: bool) -> String {
    let name = if optional { key.to_owned() } else { prose::camel(key) };
    let value = if optional { given(&name, r#type) } else { value(&name, r#type) };
    if value == key { value } else { format!("{key}: {value}") }
}

/// A value that may be missing, in the form of the input.
fn given(name: &str, r#type: &Type) -> String {
    if mentions_document(r#type) {
        format!("{name} === undefined ? undefined : {}", value(name, r#type))
    } else {
        name.to_owned()
    }
}

/// A value in the form of the input.
fn value(name: &str, r#type: &Type) -> String {
    match r#type {
        Type::Document => format!("documentInput({name})"),
        Type::List(inner) if mentions_document(inner) => {
            format!("Array.from({name}, (item) => {})", value("item", inner))
        }
        _ => name.to_owned(),
    }
}

fn mentions_document(r#type: &Type) -> bool {
    match r#type {
        Type::Document => true,
        Type::List(inner) => mentions_document(inner),
        _ => false,
    }
}
