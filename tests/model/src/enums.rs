//! `model/enums.rs`: the words of the types that choose among some.

use serde_json::Value;

use crate::read::{members, strings};
use crate::variant;

pub(crate) fn written(schema: &Value) -> String {
    let mut written = "//! The words of the types that choose among some.\n\n\
        use crate::model::document;\nuse crate::model::field::Word;\n"
        .to_owned();
    for (name, definition) in members(schema.get("$defs")) {
        let words: Vec<&str> = strings(definition.get("enum")).collect();
        if words.is_empty() {
            continue;
        }
        let each = |line: &dyn Fn(&str) -> String| words.iter().map(|word| line(word)).collect::<String>();
        let list = each(&|word| format!("document::{name}::{},", variant(word)));
        let named = each(&|word| format!("{word:?} => document::{name}::{},", variant(word)));
        let word = each(&|word| format!("document::{name}::{} => {word:?},", variant(word)));
        written += &format!(
            "\nimpl Word for document::{name} {{\n\
                 const ALL: &'static [Self] = &[{list}];\n\n\
                 fn named(word: &str) -> Option<Self> {{\nSome(match word {{ {named} _ => return None }})\n}}\n\n\
                 fn word(self) -> &'static str {{\nmatch self {{ {word} }}\n}}\n}}\n"
        );
    }
    written
}
