//! `codesocial validate --fix`: what is written, what is only shown, what is left alone.

use std::fs;

use crate::{VALID, codesocial};

const MISSPELT: &str = "codesocial: 1.0 # la norme\nid: https://example.org/jardin\nversion: 0.1.0\nstatus: draft\nlanguage: fr\ntitre: Le jardin\nsujet inconnu: x\n";

#[test]
fn what_has_one_cure_is_written_and_the_rest_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.codesocial.yaml");
    fs::write(&path, MISSPELT).unwrap();
    fs::write(folder.path().join("b.codesocial.yaml"), VALID).unwrap();
    let run = |options: &[&str]| {
        let output =
            codesocial(&[&["validate", "--lang", "en"], options].concat()).current_dir(folder.path()).output().unwrap();
        let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
        (said, output.status.code())
    };
    // First it is shown: nothing is written, and the verdict is on the text as it stands.
    let ([shown, told], code) = run(&["--fix", "--diff", "--format", "plain"]);
    assert_eq!(code, Some(1));
    assert!(shown.contains("-codesocial: 1.0 # la norme\n+codesocial: \"1.0\" # la norme\n"), "{shown}");
    assert!(shown.contains("-titre: Le jardin\n+title: Le jardin\n") && shown.contains("[missing-key]"), "{shown}");
    assert!(told.contains("`--fix` without `--diff` cures 3 problems"), "{told}");
    assert_eq!(fs::read_to_string(&path).unwrap(), MISSPELT);
    let ([shown, told], code) = run(&["--fix", "--format", "plain"]);
    assert_eq!(code, Some(1), "{shown}");
    assert!(told.contains("`a.codesocial.yaml`: 3 problems are cured"), "{told}");
    assert!(shown.contains("[unknown-key]") && !shown.contains("[missing-key]"), "{shown}");
    let cured = MISSPELT.replace("1.0 #", "\"1.0\" #").replace("titre", "title");
    assert_eq!(fs::read_to_string(&path).unwrap(), cured);
    // Once more, nothing is left to cure.
    let before = fs::metadata(&path).unwrap().modified().unwrap();
    let ([_, told], _) = run(&["--fix"]);
    assert_eq!(told, "");
    assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), before);
}

#[test]
fn what_cannot_be_written_is_told_and_input_is_only_shown() {
    let run = codesocial(&["validate", "--lang", "en", "--fix", "-"]).stdin(MISSPELT).assert().code(2).stdout_eq("");
    assert!(String::from_utf8_lossy(&run.get_output().stderr).contains("name a file"));
    let run = codesocial(&["validate", "--lang", "en", "--fix", "--diff", "-"]).stdin(MISSPELT).assert().code(1);
    assert!(String::from_utf8_lossy(&run.get_output().stdout).contains("+title: Le jardin"));
    codesocial(&["validate", "--diff", "-"]).stdin(MISSPELT).assert().code(2);
    codesocial(&["validate", "--fix", "--diff", "--format", "json", "-"])
        .stdin(MISSPELT)
        .assert()
        .code(2)
        .stdout_eq("");
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_written_is_left_and_told() {
    let folder = crate::open_folder();
    let path = folder.path().join("a.codesocial.yaml");
    fs::write(&path, MISSPELT).unwrap();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    let run = crate::as_nobody(folder.path(), &["validate", "--lang", "en", "--fix"]).assert().code(2);
    assert!(String::from_utf8_lossy(&run.get_output().stderr).contains("`a.codesocial.yaml` cannot be written"));
    assert_eq!(fs::read_to_string(&path).unwrap(), MISSPELT);
}
