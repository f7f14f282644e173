//! One document in two notations: the same problems at the same values.

use codesocial_core::source::Format;
use codesocial_core::{DocumentInput, Operation, Options, operations::validate};
use serde_json::{Value, json};

/// What a document in JSON and the same in YAML are told differently, if anything.
pub fn difference(json: &str, yaml: &str) -> Option<String> {
    let (one, other) = (told(json, Format::Json), told(yaml, Format::Yaml));
    if one == other {
        return None;
    }
    let first = one.iter().zip(&other).position(|(one, other)| one != other);
    let at = first.unwrap_or(one.len().min(other.len()));
    let show = |told: &[Value]| told.get(at).map_or("nothing more".to_owned(), Value::to_string);
    Some(format!(
        "of {} and {} problems, number {at} differs: {} | {}",
        one.len(),
        other.len(),
        show(&one),
        show(&other)
    ))
}

/// The problems without their words and places in the text. What YAML 1.1 would have read is a matter of YAML alone.
fn told(text: &str, format: Format) -> Vec<Value> {
    let document = DocumentInput::from_text(text).in_format(format);
    let options = Options { ignore: vec!["ambiguous-scalar".to_owned()], ..Options::default() };
    let output = validate::Validate::run(&validate::Input { document, options }).expect("a document can be validated");
    let problem = |problem: &codesocial_core::Problem| {
        let related: Vec<_> = problem.related.iter().map(|related| related.pointer.clone()).collect();
        json!([problem.rule, problem.variant, problem.pointer, problem.at, problem.data, related])
    };
    let mut told: Vec<Value> = output.problems.iter().map(problem).collect();
    told.push(json!([output.counts, output.omitted, output.valid]));
    told
}
