//! A page for readers: two branches of a real repository, merged by the driver. The page is what this run gives;
//! `UPDATE=1 cargo test -p codesocial-cli --test command transcript` rewrites it.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use crate::merge::{BASE, done, git};
use crate::{codesocial, project};

const FILE: &str = "jardin.codesocial.yaml";

/// What is new on the branch of the workshop: a commitment at the end, and another force in the one above.
const ADDED_THERE: &str = "      - id: preter-les-outils
        text: Les outils sont prêtés pour trois jours.
        force: must
        by: [jardiniers]
";

/// What is new on the main branch in the meantime: another commitment at the end, and another hour in the one above.
const ADDED_HERE: &str = "      - id: partager-la-recolte
        text: La récolte est partagée le dimanche.
        force: must
        by: [jardiniers]
";

/// The commitments of a text, as they stand in it.
fn commitments(text: &str) -> &str {
    &text[text.find("    commitments:").expect("there are commitments")..]
}

/// The lines of what git printed that are the driver’s: git’s own depend on its version.
fn told(output: &std::process::Output) -> String {
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    said.lines().filter(|line| !line.starts_with("Auto-merging")).fold(String::new(), |told, line| told + line + "\n")
}

/// How many conflicts git alone leaves, by lines.
fn git_alone(folder: &Path, base: &str, ours: &str, theirs: &str) -> Option<i32> {
    for (name, text) in [("b", base), ("o", ours), ("t", theirs)] {
        fs::write(folder.join(name), text).unwrap();
    }
    let conflicts = git(folder, &["merge-file", "-p", "-q", "o", "b", "t"]).status.code();
    ["b", "o", "t"].iter().for_each(|name| fs::remove_file(folder.join(name)).unwrap());
    conflicts
}

/// What the command says in a French system.
fn said(folder: &Path, arguments: &[&str], code: i32) -> String {
    // With the command on its path, as it is where it was installed.
    let own = Path::new(env!("CARGO_BIN_EXE_codesocial")).parent().unwrap().to_path_buf();
    let others = std::env::var_os("PATH").unwrap_or_default();
    let path = std::env::join_paths(std::iter::once(own).chain(std::env::split_paths(&others))).unwrap();
    let run = codesocial(arguments).current_dir(folder).env("PATH", path).env("LC_ALL", "fr_FR.UTF-8");
    String::from_utf8(run.assert().code(code).get_output().stdout.clone()).unwrap()
}

#[test]
fn the_transcript_of_two_branches_is_current() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let file = folder.join(FILE);
    let read = || fs::read_to_string(&file).unwrap();
    let commit = |text: &str, message: &str| {
        fs::write(&file, text).unwrap();
        done(folder, &["add", "."]);
        done(folder, &["commit", "-qm", message]);
    };
    let mut page = String::from(
        "<!-- Generated; `UPDATE=1 cargo test -p codesocial-cli --test command transcript` rewrites it. -->\n\
         # Deux branches, un seul texte\n\n\
         Ce qui suit a réellement eu lieu dans un dépôt git : un test refait chaque étape et tient cette page à jour. Les\n\
         lignes que git écrit pour son compte sont omises.\n\n\
         ## Une fois pour toutes\n\n",
    );
    done(folder, &["init", "-q", "-b", "main"]);
    write!(page, "```console\n$ codesocial git setup\n{}```\n\n", said(folder, &["git", "setup"], 0)).unwrap();
    commit(BASE, "Le code du jardin");
    write!(page, "Le code du jardin compte deux engagements :\n\n```yaml\n{}```\n\n", commitments(BASE)).unwrap();

    page.push_str("## Ce qui ne se contredit pas\n\n");
    let there = BASE.replace("force: should\n", "force: must\n") + ADDED_THERE;
    done(folder, &["checkout", "-qb", "atelier"]);
    commit(&there, "L’atelier");
    write!(
        page,
        "Sur la branche `atelier`, l’arrosage devient une obligation (`force: must`) et un engagement s’ajoute à la fin :\n\n\
         ```yaml\n{ADDED_THERE}```\n\n"
    )
    .unwrap();
    done(folder, &["checkout", "-q", "main"]);
    let here = BASE.replace("arrosées le soir", "arrosées à l’aube") + ADDED_HERE;
    commit(&here, "La récolte");
    write!(
        page,
        "Pendant ce temps, sur `main`, on arrose « à l’aube » et non plus « le soir », et un autre engagement s’ajoute au\n\
         même endroit :\n\n```yaml\n{ADDED_HERE}```\n\n"
    )
    .unwrap();
    assert_eq!(git_alone(folder, BASE, &here, &there), Some(1));
    let merge = git(folder, &["merge", "--no-edit", "atelier"]);
    assert!(merge.status.success());
    let merged = read();
    write!(
        page,
        "Git seul, qui va ligne à ligne, laisserait tout cela en conflit. Avec `codesocial` :\n\n\
         ```console\n$ git merge atelier\n{}```\n\n```yaml\n{}```\n\nLe travail des deux groupes y est en entier.\n\n",
        told(&merge),
        commitments(&merged)
    )
    .unwrap();

    page.push_str("## Ce qui se contredit\n\n");
    done(folder, &["checkout", "-qb", "horaires"]);
    commit(&merged.replace("samedi", "dimanche"), "Le dimanche");
    done(folder, &["checkout", "-q", "main"]);
    commit(&merged.replace("samedi", "mercredi"), "Le mercredi");
    page.push_str(
        "Deux groupes changent ensuite le même mot : « chaque samedi » devient « chaque dimanche » sur la branche `horaires`,\n\
         « chaque mercredi » sur `main`. Aucun outil ne peut choisir à leur place.\n\n",
    );
    let merge = git(folder, &["merge", "--no-edit", "horaires"]);
    assert!(!merge.status.success());
    let marked = read();
    let end = marked.find("      - id: arroser").expect("the next commitment");
    write!(
        page,
        "```console\n$ git merge horaires\n{}```\n\nLe texte porte maintenant les deux versions, dans des commentaires :\n\n```yaml\n{}```\n\n\
         Tant que les marques y sont, le texte n’est pas valide, et personne ne peut l’oublier :\n\n\
         ```console\n$ codesocial validate {FILE}\n{}```\n\n",
        told(&merge),
        commitments(&marked[..end]),
        said(folder, &["validate", FILE], 1)
    )
    .unwrap();
    // In an editor: the lines of the marks go, and the sentence says what was agreed.
    let settled: String = marked
        .split_inclusive('\n')
        .filter(|line| !line.trim_start().starts_with('#') || line.starts_with("# Le code"))
        .collect::<String>()
        .replace("Chaque mercredi matin", "Chaque mercredi et chaque dimanche matin");
    fs::write(&file, &settled).unwrap();
    let end = settled.find("      - id: arroser").expect("the next commitment");
    write!(
        page,
        "Les deux groupes se mettent d’accord. Dans un éditeur, on écrit la phrase convenue et on retire les lignes de\n\
         marques :\n\n```yaml\n{}```\n\n```console\n$ codesocial validate {FILE}\n{}$ git commit -am \"Le portail, deux matins\"\n```\n",
        commitments(&settled[..end]),
        said(folder, &["validate", FILE], 0)
    )
    .unwrap();
    done(folder, &["commit", "-qam", "Le portail, deux matins"]);
    assert_eq!(done(folder, &["status", "--porcelain"]), "");

    let path = project().join("spec/merge-in-git.fr.md");
    let page = page.replace(" :\n", "\u{a0}:\n").replace("« ", "«\u{a0}").replace(" »", "\u{a0}»");
    if std::env::var_os("UPDATE").is_some_and(|value| value != "0") {
        fs::write(&path, &page).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(kept, page, "spec/merge-in-git.fr.md is stale: run this with UPDATE=1, then read what it wrote");
}

/// Names that begin with a hyphen are names, not options.
#[test]
fn a_file_may_be_called_as_an_option_is() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    done(folder, &["init", "-q", "-b", "main"]);
    said(folder, &["git", "setup"], 0);
    let file = folder.join("--jardin.codesocial.yaml");
    let commit = |text: &str, message: &str| {
        fs::write(&file, text).unwrap();
        done(folder, &["add", "."]);
        done(folder, &["commit", "-qm", message]);
    };
    commit(BASE, "base");
    done(folder, &["checkout", "-qb", "theirs"]);
    commit(&(BASE.to_owned() + ADDED_THERE), "theirs");
    done(folder, &["checkout", "-q", "main"]);
    commit(&(BASE.to_owned() + ADDED_HERE), "ours");
    done(folder, &["merge", "-q", "--no-edit", "theirs"]);
    let merged = fs::read_to_string(&file).unwrap();
    assert!(merged.contains("preter-les-outils") && merged.contains("partager-la-recolte"), "{merged}");
    fs::write(&file, merged.replace("le dimanche", "le lundi")).unwrap();
    let shown = done(folder, &["diff"]);
    assert!(shown.contains("b/--jardin.codesocial.yaml") && shown.contains("lundi"), "{shown}");
    // Only a comment: what it says does not change, and the lines can be asked for.
    fs::write(&file, merged.replace("# Le code du jardin", "# Le code de notre jardin")).unwrap();
    let shown = done(folder, &["diff"]);
    assert!(shown.contains("git diff --no-ext-diff"), "{shown}");
    // What cannot be read is shown by its lines.
    fs::write(&file, merged.replace("title: Notre", "title: [Notre")).unwrap();
    let shown = done(folder, &["diff"]);
    assert!(shown.contains("\n-title: Notre jardin partagé\n+title: [Notre jardin partagé\n"), "{shown}");
}
