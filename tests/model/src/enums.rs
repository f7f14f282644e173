//! `model/enums.rs`: the words of the types that choose among some.

use serde_json::Value;

use crate::read::{members, strings};
use crate::variant;

/// How long a line may be.
const WIDTH: usize = 120;

pub(crate) fn written(schema: &Value) -> String {
    let mut written = String::new();
    for (name, definition) in members(schema.get("$defs")) {
        let mut line = format!("    {name} {{");
        let mut words = strings(definition.get("enum")).peekable();
        if words.peek().is_none() {
            continue;
        }
        for word in words {
            let next = format!(" {} = {word:?},", variant(word));
            if line.len() + next.len() + 2 > WIDTH {
                written += &line;
                line = "\n       ".to_owned();
            }
            line += &next;
        }
        written += &format!("{line} }}\n");
    }
    format!(
        "//! The words of the types that choose among some.\n\n\
        use crate::model::document;\nuse crate::model::field::words;\n\nwords! {{\n{written}}}\n"
    )
}
