//! `_operations.py`: one function an operation, and one that judges many documents for each that takes a single one.

use std::collections::BTreeSet;

use super::super::function::{Function, Setting};
use super::super::model::{Field, Interface, Type};
use super::super::{GENERATED, prose};
use super::{Way, docstring, name, type_of};

/// What is missing is left out of the input, where it would be `null`.
const GIVEN: &str = "

def _given(**settings: object) -> dict[str, object]:
    return {name: value for name, value in settings.items() if value is not None}
";

/// One function an operation, on what `_runtime.py` has: `_call(operation, input)`, which gives the output;
/// `_call_many(operation, inputs)`, which gives an iterator of outputs; `_document_input(document)`, which gives a
/// document as operations take it; `_documents(documents)`, which refuses one document where there should be many; and
/// `_date(date)`, which gives a date as text.
pub(in super::super) fn functions(interface: &Interface) -> String {
    let functions: String = interface.functions.iter().map(function).collect();
    let many: Vec<&Function> = interface.functions.iter().filter(|function| takes_one(function)).collect();
    let many_text: String = many.iter().map(|function| function_many(function)).collect();
    let body = format!("{GIVEN}{functions}{many_text}");

    let mut all: Vec<String> =
        interface.functions.iter().map(|function| name(prose::function_name(function.operation))).collect();
    all.extend(many.iter().map(|function| many_name(function)));
    all.sort();
    let all: String = all.iter().map(|name| format!("    \"{name}\",\n")).collect();

    let abc: Vec<&str> = ["Iterable", "Iterator", "Mapping", "Sequence"]
        .into_iter()
        .filter(|it| body.contains(&format!("{it}[")))
        .collect();
    let mut imports = String::from("from __future__ import annotations\n\n");
    if !abc.is_empty() {
        imports += &format!("from collections.abc import {}\n", abc.join(", "));
    }
    if body.contains("str | date") {
        imports += "from datetime import date\n";
    }
    if body.contains("Literal[") {
        imports += "from typing import Literal\n";
    }
    let runtime: Vec<&str> = ["DocumentLike", "_call", "_call_many", "_date", "_document_input", "_documents"]
        .into_iter()
        .filter(|it| body.contains(&format!("{it}(")) || *it == "DocumentLike" && body.contains(it))
        .collect();
    imports += &format!("\nfrom codesocial._runtime import {}\n", runtime.join(", "));
    let types: String = types_of(interface).iter().map(|name| format!("    {name},\n")).collect();
    imports += &format!("from codesocial._types import (\n{types})\n");
    format!("# {GENERATED}\n\"\"\"The operations: one function each.\"\"\"\n\n{imports}\n__all__ = [\n{all}]\n{body}")
}

/// The names of all types that stand in a signature.
fn types_of(interface: &Interface) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for function in &interface.functions {
        names.insert(function.report.clone());
        for field in function.arguments.iter().chain(function.options.iter().map(|option| &option.field)) {
            field.r#type.clone().for_each_name(&mut |name| {
                names.insert(name.clone());
            });
        }
    }
    names
}

fn function(function: &Function) -> String {
    let mut parameters: Vec<String> = function
        .arguments
        .iter()
        .map(|argument| format!("{}: {}", name(&argument.key), type_of(&argument.r#type, Way::In)))
        .collect();
    parameters.extend(keywords(function));
    let doc = with_sections(function, &function.doc, None);
    format!(
        "\n\ndef {}(\n    {},\n) -> {}:\n{}    report: {} = _call(\n        \"{}\",\n        {},\n    )\n    return report\n",
        name(prose::function_name(function.operation)),
        parameters.join(",\n    "),
        function.report,
        docstring(&doc, "    "),
        function.report,
        function.operation,
        input(function, None, "        "),
    )
}

/// Whether all that it must be given is one document.
fn takes_one(function: &Function) -> bool {
    function.arguments.len() == 1 && function.arguments[0].r#type == Type::Document
}

fn many_name(function: &Function) -> String {
    format!("{}_many", prose::snake(function.operation))
}

/// The function that does the same with many documents in parallel.
fn function_many(function: &Function) -> String {
    let mut parameters = vec!["documents: Iterable[DocumentLike | None]".to_owned()];
    parameters.extend(keywords(function));
    let summary = format!(
        "Does what `{}` does with many documents, in parallel; the reports come in the order of the documents.",
        name(prose::function_name(function.operation))
    );
    let documents = "The documents. They are taken as the reports are, a few ahead. `None`, such as an empty cell of a column, is \
                     judged as an empty text is.";
    let doc = with_sections(function, &summary, Some(documents));
    format!(
        "\n\ndef {}(\n    {},\n) -> Iterator[{}]:\n{}    reports: Iterator[{}] = _call_many(\n        \"{}\",\n        (\n            {}\n            for document in _documents(documents)\n        ),\n    )\n    return reports\n",
        many_name(function),
        parameters.join(",\n    "),
        function.report,
        docstring(&doc, "    "),
        function.report,
        function.operation,
        input(function, Some("document"), "            "),
    )
}

fn keywords(function: &Function) -> Vec<String> {
    let mut keywords = Vec::new();
    for Setting { field, .. } in &function.options {
        if keywords.is_empty() {
            keywords.push("*".to_owned());
        }
        keywords.push(format!("{}: {} | None = None", name(&field.key), type_of(&field.r#type, Way::In)));
    }
    keywords
}

/// A docstring with a section for arguments, for what is returned and for what is raised.
fn with_sections(function: &Function, doc: &str, many: Option<&str>) -> String {
    let mut text = format!("{doc}\n");
    let mut lines = String::new();
    let mut argument = |field: &Field, doc: &str| {
        let doc: Vec<&str> = doc.split_whitespace().collect();
        lines += &prose::wrapped(&doc.join(" "), &format!("    {}: ", name(&field.key)), "        ", 96);
    };
    for field in &function.arguments {
        if let Some(doc) = many {
            let field = Field { key: format!("{}s", field.key), ..field.clone() };
            argument(&field, doc);
        } else {
            argument(field, &field.doc);
        }
    }
    for option in &function.options {
        argument(&option.field, &option.field.doc);
    }
    if !lines.is_empty() {
        text += &format!("\nArgs:\n{lines}");
    }
    if !function.report_doc.is_empty() && many.is_none() {
        text += &format!("\nReturns:\n    {}\n", function.report_doc.replace('\n', " "));
    }
    text += "\nRaises:\n    CallError: An argument has a value that it cannot have.\n";
    text + "        What is wrong with a document is never raised."
}

/// The input of an operation, made from the parameters.
fn input(function: &Function, document: Option<&str>, indent: &str) -> String {
    let mut entries: Vec<String> = function
        .arguments
        .iter()
        .map(|field| format!("\"{}\": {}", field.key, value(document.unwrap_or(&name(&field.key)), &field.r#type)))
        .collect();
    let given = |nested: bool| {
        let settings = function.options.iter().filter(|option| option.nested == nested);
        let settings: Vec<String> = settings.map(|option| setting(&option.field)).collect();
        let line = settings.join(", ");
        let lines = || format!("\n{indent}        {},\n{indent}    ", settings.join(&format!(",\n{indent}        ")));
        if line.len() > 60 { lines() } else { line }
    };
    let (nested, direct) = (given(true), given(false));
    if !direct.is_empty() {
        entries.push(format!("**_given({direct})"));
    }
    if !nested.is_empty() {
        entries.push(format!("\"options\": _given({nested})"));
    }
    format!("{{\n{indent}    {},\n{indent}}}", entries.join(&format!(",\n{indent}    ")))
}

fn setting(field: &Field) -> String {
    let own = name(&field.key);
    let value = match &field.r#type {
        Type::Date => value(&own, &field.r#type),
        other if value(&own, other) != own => format!("None if {own} is None else {}", value(&own, other)),
        _ => own.clone(),
    };
    if super::can_be_declared(&field.key) {
        format!("{}={value}", field.key)
    } else {
        format!("**{{\"{}\": {value}}}", field.key)
    }
}

/// A value in the form of the input.
fn value(own: &str, r#type: &Type) -> String {
    match r#type {
        Type::Document => format!("_document_input({own})"),
        Type::Date => format!("_date({own})"),
        Type::List(inner) if value("item", inner) != "item" => format!("[{} for item in {own}]", value("item", inner)),
        // JSON has no sequence but the list.
        Type::List(_) if own == "item" => format!("list({own})"),
        _ => own.to_owned(),
    }
}
