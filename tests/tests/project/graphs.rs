//! Graphs of the chain from intention to action, read by Graphviz: every element and every arrow is there, and whatever a
//! text holds is a label.

use std::io::Write as _;
use std::process::{Command, Stdio};

use codesocial_core::call;
use codesocial_tests::documents;
use serde_json::{Value, json};

/// The graph of a document, and of how many elements it is; none where the document cannot be read.
fn graph(document: &Value) -> Option<(String, u64)> {
    let input = json!({"document": {"value": document}, "graph": "dot", "options": {"language": "fr"}});
    let output = call("coverage", &input.to_string()).expect("the call is sound");
    let output: Value = serde_json::from_str(&output).expect("an output is JSON");
    let coverage = &output["coverage"];
    let graph = coverage["graph"].as_str()?.to_owned();
    let stages = coverage["stages"].as_array().expect("there are stages").iter();
    let all: u64 = stages.filter_map(|stage| stage["count"].as_u64()).sum();
    Some((graph, all - coverage["leftOut"].as_u64().unwrap_or(0)))
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
    for (graph, of) in documents.iter().filter(|document| document.is_object()).filter_map(graph) {
        // A box for each element, and one for each sign that is explained.
        let signs =
            graph.lines().filter(|line| line.trim_start().starts_with('r') && line.contains("label=\"")).count();
        let boxes = usize::try_from(of).expect("few") + signs;
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
    let (graph, _) = graph.expect("the document can be read");
    let picture = told("dot", "-Tsvg", &graph);
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
