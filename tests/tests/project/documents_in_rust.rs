//! What Rust has beside the operations: documents that are read once, the types of the model, and their texts.

use codesocial_core::operations::{audit, diff, validate};
use codesocial_core::{Document, DocumentInput, Operation, model};
use codesocial_tests::{files, project};

fn texts() -> Vec<(String, String)> {
    let folder = project().join("tests/documents");
    let all = files(&folder, ".codesocial.yaml").into_iter().chain(files(&folder, ".codesocial.json"));
    let texts: Vec<_> = all
        .map(|path| (path.display().to_string(), std::fs::read_to_string(&path).expect("a document is a text")))
        .collect();
    assert!(texts.len() > 5, "there are documents");
    texts
}

/// A document that was read is answered as its text is, by operations that judge, that compare and that write.
#[test]
fn what_was_read_is_answered_as_its_text() {
    for (path, text) in texts() {
        let document = Document::read(text.as_str());
        let same = |read: DocumentInput, given: DocumentInput| {
            let read = validate::Validate::run(&validate::Input { document: read, ..Default::default() });
            let given = validate::Validate::run(&validate::Input { document: given, ..Default::default() });
            assert_eq!(json(&read.expect("it is read")), json(&given.expect("it is read")), "{path}");
        };
        same((&document).into(), DocumentInput::from_text(text.as_str()));
        let audit = |document| audit::Audit::run(&audit::Input { document, ..Default::default() }).expect("it is read");
        assert_eq!(json(&audit((&document).into())), json(&audit(DocumentInput::from_text(text.as_str()))), "{path}");
        let compared = diff::Input { before: (&document).into(), after: document.into(), ..Default::default() };
        assert!(diff::Diff::run(&compared).expect("it is read").same, "{path}");
    }
}

/// A document becomes the model and back: in JSON and in YAML it says what it said.
#[test]
fn the_model_of_a_document_says_the_same() {
    let mut whole = 0;
    for (path, text) in texts() {
        let document = Document::read(text);
        let Ok(model) = document.to_model() else { continue };
        whole += 1;
        for text in [model.to_json(), model.to_yaml()] {
            assert_eq!(Document::read(text.as_str()).to_model().expect("what is written is read"), model, "{path}");
            let compared =
                diff::Input { before: (&document).into(), after: DocumentInput::from_text(text), ..Default::default() };
            assert!(diff::Diff::run(&compared).expect("it is read").same, "{path}");
        }
    }
    assert!(whole > 3, "documents of the tests are whole");
}

/// What stands in the way of the model is told with its place, and nothing else is.
#[test]
fn what_is_no_model_says_why() {
    for (text, rules) in [
        ("title: [", &["yaml-syntax"][..]),
        ("[]", &["wrong-type"]),
        (
            "codesocial: '1.0'\nid: https://example.org/a\nversion: 1\nstatus: draft\nlanguage: fr\ntitle: A\n",
            &["wrong-type"],
        ),
        ("", &["empty-document"]),
    ] {
        let error = Document::read(text).to_model().expect_err(text);
        let found: Vec<&str> = error.problems.iter().map(|problem| problem.rule).collect();
        assert_eq!(found, rules, "{text}: {error}");
        assert!(error.to_string().starts_with(char::is_numeric), "{error}");
    }
}

/// A file tells by its name in which notation it is, and bytes that are no text are a problem.
#[test]
fn files_are_read_by_name() {
    let document = Document::read_file("jardin.yaml", b"{\"title\": \"Jardin\"}");
    assert_eq!(document.format(), codesocial_core::source::Format::Yaml);
    assert_eq!(document.name(), Some("jardin.yaml"));
    let broken = Document::read_file("jardin.yaml", b"title: Jardin \xff\n");
    assert!(broken.problems().iter().any(|problem| problem.rule == "not-utf-8"), "{:?}", broken.problems());
}

/// What is made of required arguments alone is sound, whatever the part.
#[test]
fn constructors_make_what_is_valid() {
    use model::{Commitment, Force, Method, Process, Stakeholder, StakeholderKind, Status};
    let mut code = model::Document::new("https://example.org/code", "0.1.0", Status::Draft, "fr", "Notre jardin");
    code.stakeholders.push(Stakeholder::new("gardeners", "Les jardiniers", StakeholderKind::Group));
    let dimensions = code.dimensions.get_or_insert_default();
    let commitments = &mut dimensions.social.get_or_insert_default().commitments;
    let mut share = Commitment::new("share", "La récolte est partagée.");
    share.force = Some(Force::Must);
    commitments.push(share);
    let mut assembly = Process::new("assembly", "Assemblée");
    assembly.method = Some(Method::Consent);
    code.governance.get_or_insert_default().processes.push(assembly);
    assert_eq!(Document::from(code.clone()).to_model().expect("it is sound"), code);
}

fn json(output: &impl serde::Serialize) -> String {
    serde_json::to_string(output).expect("an output is JSON")
}
