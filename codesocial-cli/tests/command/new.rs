//! A document to begin with.

use std::fs;

use crate::codesocial;

#[test]
fn a_new_document_is_valid_and_never_replaces_another() {
    let folder = tempfile::tempdir().unwrap();
    let new = ["new", "--kind", "commons", "--title", "Le jardin", "--lang", "fr", "-o", "jardin.codesocial.yaml"];
    codesocial(&new).current_dir(folder.path()).assert().code(0);
    codesocial(&["validate"])
        .current_dir(folder.path())
        .assert()
        .code(0)
        .stdout_eq("✓ jardin.codesocial.yaml\u{a0}: valide\n");
    let path = folder.path().join("jardin.codesocial.yaml");
    fs::write(&path, "mine").unwrap();
    codesocial(&new).current_dir(folder.path()).assert().code(2).stdout_eq("").stderr_eq(
        "codesocial: `jardin.codesocial.yaml` existe déjà\u{a0}: rien n’a été écrit\u{a0}; `--force` le remplace\n",
    );
    assert_eq!(fs::read_to_string(path).unwrap(), "mine");
}

#[test]
fn a_name_says_the_notation() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["n.txt", "n.json", "n"] {
        codesocial(&["new", "--kind", "commons", "--title", "Le jardin", "--lang", "en", "-o", name])
            .current_dir(folder.path())
            .assert()
            .code(2)
            .stderr_eq(format!(
                "codesocial: `{name}`: end the name with .yaml or .yml, since the document is written in YAML\n"
            ));
    }
}
