//! Graphs of the chain from intention to action, read by Graphviz: every element and every arrow is there, and whatever a
//! text holds is a label.

use std::io::Write as _;
use std::process::{Command, Stdio};

use codesocial_core::call;
use codesocial_tests::documents;
use serde_json::{Value, json};

/// The graph of a document; none where the document cannot be read.
fn graph(document: &Value) -> Option<String> {
    let input = json!({"document": {"value": document}, "graph": "dot", "options": {"language": "fr"}});
    let output = call("coverage", &input.to_string()).expect("the call is sound");
    let output: Value = serde_json::from_str(&output).expect("an output is JSON");
    output["coverage"]["graph"].as_str().map(str::to_owned)
}

/// What a tool of Graphviz makes of a graph.
fn told(tool: &str, option: &str, graph: &str) -> String {
    let piped = || Stdio::piped();
    let mut run = Command::new(tool).arg(option).stdin(piped()).stdout(piped()).stderr(piped()).spawn().expect(tool);
    run.stdin.take().expect("a pipe").write_all(graph.as_bytes()).expect("it reads");
    let done = run.wait_with_output().expect("it ends");
    let complaint = String::from_utf8_lossy(&done.stderr).into_owned();
    assert!(done.status.success() && complaint.is_empty(), "{complaint}\n{graph}");
    String::from_utf8(done.stdout).expect("it writes UTF-8")
}

#[test]
#[ignore = "needs Graphviz, which tests/run installs (apt-get install graphviz)"]
fn graphviz_finds_every_element_and_arrow() {
    let mut elements = 0;
    let documents = documents::values();
    for graph in documents.iter().filter(|document| document.is_object()).filter_map(graph) {
        // A box for each element, and one for each sign that is explained.
        let is_box = |line: &&str| line.trim_start().starts_with(['n', 'r']) && line.contains("label=\"");
        let boxes = graph.lines().filter(is_box).count();
        let arrows = graph.lines().filter(|line| line.contains(" -> ") && !line.contains("label=")).count();
        let counted = told("gc", "-ne", &graph);
        let counted: Vec<usize> = counted.split_whitespace().map_while(|number| number.parse().ok()).collect();
        assert_eq!(counted, [boxes, arrows], "{graph}");
        elements += boxes;
    }
    assert!(elements > 100, "{elements} elements");
}

#[test]
#[ignore = "needs Graphviz, which tests/run installs (apt-get install graphviz)"]
fn whatever_a_text_holds_is_a_label() {
    let said = ["a\"]; b [label=\"c", "x -> y; {", "fin \\", "\\N \\G", "<b>gras</b> & plus", "end", "é « à »"];
    let principles: Vec<Value> =
        said.iter().enumerate().map(|(n, said)| json!({"id": format!("p{n}"), "text": said})).collect();
    let graph = graph(&json!({
        "codesocial": "1.0", "id": "https://example.org/jardin", "version": "1.0.0", "status": "draft", "language": "fr",
        "title": "Jardin", "dimensions": {"social": {"principles": principles}},
    }));
    let picture = told("dot", "-Tsvg", &graph.expect("the document can be read"));
    for label in [
        "a&quot;]; b [label=&quot;c",
        "x &#45;&gt; y; {",
        "fin \\",
        "\\N \\G",
        "&lt;b&gt;gras&lt;/b&gt; &amp; plus",
        ">end",
    ] {
        assert!(picture.contains(label), "{label}\n{picture}");
    }
}
