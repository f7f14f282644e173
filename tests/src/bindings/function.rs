//! The signature of an operation's function, by one rule.
//!
//! - Documents come first, in the order of the input: `validate(document)`, `merge(base, ours, theirs)`.
//! - Then come the other fields that are required: `template(kind, title)`.
//! - All that may be left out goes into one last argument, `options` (in Python: keywords). The fields of the input's
//!   own `options` stand there beside those of the input, without one more level.
//! - What it returns is the output: `ValidateReport` for `validate`.

use super::model::{Field, Named, Shape, Type};
use super::prose;
use super::read::Root;

/// A function of the bindings.
pub(super) struct Function {
    /// The name of the operation.
    pub(super) operation: &'static str,
    pub(super) doc: String,
    /// What must be given, in order.
    pub(super) arguments: Vec<Field>,
    /// What may be given.
    pub(super) options: Vec<Setting>,
    /// The name of the type of all options together, if there are any.
    pub(super) options_type: Option<String>,
    /// What the options are about.
    pub(super) options_doc: String,
    /// The name of the type of what it returns.
    pub(super) report: String,
    pub(super) report_doc: String,
}

/// Something that may be given to a function.
pub(super) struct Setting {
    pub(super) field: Field,
    /// Whether it stands in the `options` of the input, not in the input itself.
    pub(super) nested: bool,
}

impl Function {
    /// The function of an operation, and the type of its options.
    pub(super) fn of(operation: &'static str, doc: &str, input: &Root, output: &Root) -> (Function, Option<Named>) {
        let is_document = |field: &&Field| field.r#type == Type::Document;
        let (mut arguments, mut others) = (Vec::new(), Vec::new());
        let mut options = Vec::new();
        let mut options_doc = String::new();
        for field in input.fields() {
            match &field.r#type {
                Type::Named(name) if field.key == "options" => {
                    options_doc = field.doc.clone();
                    for field in input.fields_of(name) {
                        assert!(
                            !field.required,
                            "`{operation}`: `options.{}` is required, so it belongs beside `options`, not into it",
                            field.key
                        );
                        options.push(Setting { field: field.clone(), nested: true });
                    }
                }
                _ if !field.required => options.push(Setting { field: field.clone(), nested: false }),
                _ if is_document(&field) => arguments.push(field.clone()),
                _ => others.push(field.clone()),
            }
        }
        arguments.append(&mut others);
        let mut keys: Vec<&str> =
            arguments.iter().chain(options.iter().map(|option| &option.field)).map(|field| &*field.key).collect();
        keys.sort_unstable();
        for pair in keys.windows(2) {
            assert!(
                pair[0] != pair[1],
                "`{operation}` has two settings called `{}`, in its input and in its `options`: one must be renamed",
                pair[0]
            );
        }
        let pascal = prose::pascal(operation);
        let options_type = (!options.is_empty()).then(|| format!("{pascal}Options"));
        if options_doc.is_empty() {
            options_doc = format!("What `{operation}` can be told; everything may be left out.");
        }
        let fields = options.iter().map(|option| option.field.clone()).collect();
        let named = options_type.clone().map(|name| Named {
            name,
            doc: options_doc.clone(),
            shape: Shape::Object { base: None, fields, extensions: false },
            of_document: false,
        });
        let report_doc = output
            .types
            .iter()
            .find(|named| named.name == output.name)
            .map_or_else(String::new, |named| named.doc.clone());
        // Which operation gives it, the reader knows.
        let report_doc = if report_doc == format!("What `{operation}` gives.") { String::new() } else { report_doc };
        let function = Function {
            operation,
            doc: prose::plain(doc),
            arguments,
            options,
            options_type,
            options_doc,
            report: output.name.clone(),
            report_doc,
        };
        (function, named)
    }
}

#[cfg(test)]
mod tests {
    use super::super::read::Side;
    use super::*;
    use serde_json::{Value, json};

    fn function(nested: &str) -> Function {
        let document = json!({ "$ref": "#/$defs/DocumentInput" });
        let input: Value = json!({
            "properties": {
                "how": { "type": "string" }, "base": document, "options": { "$ref": "#/$defs/Options" },
                "level": { "type": ["integer", "null"] }, "ours": document,
            },
            "required": ["how", "base", "ours"],
            "$defs": { "Options": { "properties": { nested: { "type": "string" } } } },
        });
        let output = Root::of("join", Side::Output, &json!({ "properties": {} }));
        Function::of("join", "", &Root::of("join", Side::Input, &input), &output).0
    }

    #[test]
    fn documents_come_first_and_what_may_be_left_out_last() {
        let function = function("at");
        let arguments: Vec<&str> = function.arguments.iter().map(|argument| &*argument.key).collect();
        let options: Vec<_> = function.options.iter().map(|option| (&*option.field.key, option.nested)).collect();
        assert_eq!(arguments, ["base", "ours", "how"]);
        assert_eq!(options, [("at", true), ("level", false)]);
        assert_eq!(function.report, "JoinReport");
    }

    #[test]
    #[should_panic(expected = "`join` has two settings called `level`")]
    fn two_settings_of_one_name_stop_it() {
        function("level");
    }
}
