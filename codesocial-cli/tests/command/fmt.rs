//! Documents written tidily.

use std::fs;

use crate::{VALID, codesocial, printed};

#[test]
fn files_are_written_tidily() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("jardin.codesocial.yaml");
    let untidy = VALID.replace("language: fr", "# ici  \n\n\n\nlanguage: fr  ");
    fs::write(&path, &untidy).unwrap();
    let run = |arguments: &[&str]| codesocial(arguments).current_dir(folder.path()).assert();
    run(&["fmt", "--lang", "en", "--check", "jardin.codesocial.yaml"]).code(1).stdout_eq(
        "`jardin.codesocial.yaml` is not written tidily: `codesocial fmt jardin.codesocial.yaml` would change it\n",
    );
    let diff = printed(codesocial(&["fmt", "--diff", "jardin.codesocial.yaml"]).current_dir(folder.path()));
    assert!(diff.starts_with("--- jardin.codesocial.yaml\n+++ jardin.codesocial.yaml\n@@ -2,9 +2,8 @@\n"), "{diff}");
    assert!(diff.contains("\n-language: fr  \n") && diff.contains("\n+language: fr\n"), "{diff}");
    assert_eq!(fs::read_to_string(&path).unwrap(), untidy);
    run(&["fmt", "--lang", "en", "."]).code(0).stdout_eq("`jardin.codesocial.yaml` is now written tidily\n");
    assert_eq!(fs::read_to_string(&path).unwrap(), VALID.replace("language: fr", "# ici\n\n\nlanguage: fr"));
    run(&["fmt", "--lang", "en", "--check", "."]).code(0).stdout_eq("`jardin.codesocial.yaml` is written tidily\n");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "no temporary file is left");
}

#[test]
fn a_text_with_errors_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("jardin.codesocial.yaml");
    fs::write(&path, "title: [x  \n").unwrap();
    codesocial(&["fmt", "--lang", "fr", "jardin.codesocial.yaml"])
        .current_dir(folder.path())
        .assert()
        .code(1)
        .stdout_eq("[..]\n...\n`jardin.codesocial.yaml` reste tel quel\u{a0}: son texte contient des erreurs\n");
    assert_eq!(fs::read_to_string(&path).unwrap(), "title: [x  \n");
}

#[cfg(unix)]
#[test]
fn permissions_and_links_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = tempfile::tempdir().unwrap();
    let (path, link) = (folder.path().join("a.yaml"), folder.path().join("b.yaml"));
    fs::write(&path, "title: x  \n").unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    symlink("a.yaml", &link).unwrap();
    codesocial(&["fmt", "b.yaml"]).current_dir(folder.path()).assert().code(0);
    assert_eq!(fs::read_to_string(&path).unwrap(), "title: x\n");
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
}

#[test]
fn standard_input_goes_to_standard_output() {
    codesocial(&["fmt", "-"]).stdin("title: x  \n").assert().code(0).stdout_eq("title: x\n");
}

#[test]
fn the_canonical_form_and_the_other_notation() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.yaml"), "# ici\ntitle: Le jardin\ncodesocial: '1.0' # la norme\n").unwrap();
    let run = |arguments: &[&str]| codesocial(arguments).current_dir(folder.path()).assert();
    run(&["fmt", "--canonical", "a.yaml"]).code(0);
    let tidy = fs::read_to_string(folder.path().join("a.yaml")).unwrap();
    assert_eq!(tidy, "codesocial: \"1.0\" # la norme\n# ici\ntitle: Le jardin\n");
    run(&["convert", "a.yaml", "-o", "a.json", "--lang", "en"]).code(0).stdout_eq("").stderr_eq(
        "a comment is left out, since JSON has none: # la norme (line 1)\n\
         a comment is left out, since JSON has none: # ici (line 2)\n",
    );
    let json = fs::read_to_string(folder.path().join("a.json")).unwrap();
    assert_eq!(json, "{\n  \"codesocial\": \"1.0\",\n  \"title\": \"Le jardin\"\n}\n");
    run(&["convert", "a.json"]).code(0).stdout_eq("codesocial: \"1.0\"\ntitle: Le jardin\n").stderr_eq("");
    run(&["convert", "a.yaml", "-o", "a.json", "--lang", "en"])
        .code(2)
        .stderr_eq("codesocial: `a.json` exists already: nothing was written; `--force` replaces it\n");
    assert_eq!(fs::read_to_string(folder.path().join("a.json")).unwrap(), json);
    run(&["convert", "a.yaml", "-o", "a.yaml", "--lang", "en"])
        .code(2)
        .stderr_eq("codesocial: `a.yaml` is the document itself: give what is converted another name\n");
    run(&["convert", "a.yaml", "--to", "yaml", "--lang", "en"])
        .code(0)
        .stdout_eq(tidy)
        .stderr_eq("codesocial: `a.yaml` is written in YAML already: its text stays as it is\n");
    fs::write(folder.path().join("b.yaml"), "title: a\ncodesocial: '1.0'\n").unwrap();
    run(&["fmt", "--check", "--canonical", "b.yaml", "--lang", "en"])
        .code(1)
        .stdout_eq("`b.yaml` is not written tidily: `codesocial fmt --canonical b.yaml` would change it\n");
}
