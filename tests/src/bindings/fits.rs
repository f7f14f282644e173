//! Whether a value is what a type of the bindings says: what operations really answer is held against it.

use serde_json::Value;

use super::model::{Interface, Shape, Type};

/// Every way in which an output is not what its operation's function is said to return.
pub(super) fn misfits(interface: &Interface, operation: &str, output: &Value) -> Vec<String> {
    let function = interface.functions.iter().find(|function| function.operation == operation);
    let Some(function) = function else { return vec![format!("nothing is generated for `{operation}`")] };
    let mut check = Check { interface, found: Vec::new() };
    check.named(&function.report, output, operation);
    check.found
}

struct Check<'i> {
    interface: &'i Interface,
    found: Vec<String>,
}

impl Check<'_> {
    fn named(&mut self, name: &str, value: &Value, place: &str) {
        let Some(named) = self.interface.named(name) else {
            return self.found.push(format!("{place}: there is no type `{name}`"));
        };
        match &named.shape {
            Shape::Alias(alias) => self.value(alias, value, place),
            Shape::Choice(words) => {
                if !words.iter().any(|(word, _)| value == word) {
                    self.found.push(format!("{place}: {value} is no `{name}`"));
                }
            }
            Shape::Object { extensions, .. } => {
                let fields = self.interface.fields(name);
                let Some(members) = value.as_object() else {
                    return self.found.push(format!("{place}: {value} is no `{name}`"));
                };
                for (key, value) in members {
                    let place = format!("{place}.{key}");
                    match fields.iter().find(|field| field.key == *key) {
                        Some(field) => self.value(&field.r#type, value, &place),
                        None if *extensions && key.starts_with("x-") => {}
                        None => self.found.push(format!("{place}: `{name}` has no such field")),
                    }
                }
                for field in fields.iter().filter(|field| field.required && !members.contains_key(&field.key)) {
                    self.found.push(format!("{place}: `{name}.{}` is missing", field.key));
                }
            }
        }
    }

    fn value(&mut self, r#type: &Type, value: &Value, place: &str) {
        let fits = match r#type {
            Type::Any => true,
            Type::Null => value.is_null(),
            Type::String | Type::Date => value.is_string(),
            Type::Integer => value.is_i64() || value.is_u64(),
            Type::Number => value.is_number(),
            Type::Boolean => value.is_boolean(),
            Type::Literal(literal) => value == literal,
            Type::List(inner) => match value.as_array() {
                Some(items) => {
                    let each = items.iter().enumerate();
                    return each.for_each(|(number, item)| self.value(inner, item, &format!("{place}[{number}]")));
                }
                None => false,
            },
            Type::Map(inner) => match value.as_object() {
                Some(members) => {
                    return members.iter().for_each(|(key, value)| self.value(inner, value, &format!("{place}.{key}")));
                }
                None => false,
            },
            Type::Named(name) => return self.named(name, value, place),
            Type::OneOf(all) => all.iter().any(|one| {
                let mut check = Check { interface: self.interface, found: Vec::new() };
                check.value(one, value, place);
                check.found.is_empty()
            }),
            // No operation gives back a document in a form in which it can be passed.
            Type::Document => false,
        };
        if !fits {
            self.found.push(format!("{place}: {value} is not what its type says ({type:?})"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_wrong_or_unknown_is_told() {
        let output = serde_json::json!({ "valid": 1, "name": null, "score": 7, "format": "xml" });
        let found = misfits(&Interface::of_the_core(), "validate", &output).join("\n");
        for expected in
            ["validate.valid: 1", "validate.name: null", "no such field", "no `Format`", "ValidateReport.counts"]
        {
            assert!(found.contains(expected), "{expected}\n{found}");
        }
    }
}
