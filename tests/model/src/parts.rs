//! `model/part.rs`: the parts of the model.

use crate::read::Model;

pub(crate) fn written(model: &Model<'_>) -> String {
    let list = |line: &dyn Fn(&String) -> String| model.parts.iter().map(line).collect::<String>();
    let variants = list(&|part| format!("/// `{part}`\n{part},\n"));
    let all = list(&|part| format!("Part::{part},\n"));
    let names = list(&|part| format!("{part:?},\n"));
    let count = model.parts.len();
    format!(
        "//! The parts of the model: the definitions of the schema, and the document as a whole.\n\n\
         /// A part of the model, by the name of its definition in the schema.\n\
         #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]\n\
         pub(crate) enum Part {{\n{variants}}}\n\n\
         impl Part {{\n\
             /// All parts.\n\
             pub(crate) const ALL: &[Part] = &[\n{all}];\n\n\
             /// Its name in the schema.\n\
             pub(crate) fn name(self) -> &'static str {{\nNAMES.get(self as usize).copied().unwrap_or_default()\n}}\n}}\n\n\
         static NAMES: [&str; {count}] = [\n{names}];\n"
    )
}
