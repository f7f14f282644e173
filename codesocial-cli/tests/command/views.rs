//! Views of a document: what a member of an association reads.

use std::fs;

use snapbox::file;

use crate::{NOT_VALID, codesocial, printed};

const OPENSYSTEM: &str = "tests/documents/opensystem.codesocial.yaml";

#[test]
fn the_chain_from_intention_to_action_in_french() {
    let run = codesocial(&["coverage", "--lang", "fr", OPENSYSTEM]).assert().code(0);
    run.stdout_eq(file!["../snapshots/coverage.fr.txt"]);
    let run = codesocial(&["coverage", "--lang", "en", "--format", "plain", "codesocial.yaml"]).assert().code(0);
    run.stdout_eq(file!["../snapshots/coverage.plain.en.txt"]);
}

#[test]
fn a_graph_is_written_alone() {
    let mermaid = printed(codesocial(&["coverage", "--lang", "fr", "--graph", "mermaid", OPENSYSTEM]));
    assert!(mermaid.starts_with("flowchart LR\n") && mermaid.contains("subgraph s0 [\"Objectifs"), "{mermaid}");
    let dot = printed(codesocial(&["coverage", "--lang", "fr", "--graph", "dot", OPENSYSTEM]));
    assert!(dot.starts_with("digraph coverage {\n") && dot.ends_with("}\n"), "{dot}");
    let refused = codesocial(&["coverage", "--graph", "svg", OPENSYSTEM]).assert().code(2);
    assert!(String::from_utf8_lossy(&refused.get_output().stderr).contains("mermaid, dot"));
}

#[test]
fn a_view_of_a_document_with_errors_says_so_first() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.yaml"), NOT_VALID).unwrap();
    let view = |file: &str| codesocial(&["coverage", "--lang", "fr", file]).current_dir(folder.path()).assert();
    let shown = view("a.yaml").code(0);
    let shown = String::from_utf8_lossy(&shown.get_output().stdout).into_owned();
    assert!(shown.starts_with("a.yaml contient des erreurs") && shown.contains("De l’intention à l’action"), "{shown}");
    fs::write(folder.path().join("b.json"), "{").unwrap();
    view("b.json").code(1);
    view("c.json").code(2);
}
