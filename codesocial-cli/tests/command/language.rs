//! Everything that the command says is in the reader's language, as wide as the window, and harms no pipe.

use std::fs;

use snapbox::file;

use crate::{TEN_MISTAKES, codesocial, printed};

const COMMANDS: [&[&str]; 25] = [
    &[],
    &["validate"],
    &["audit"],
    &["diff"],
    &["git-diff-driver"],
    &["show"],
    &["decide"],
    &["who"],
    &["calendar"],
    &["glossary"],
    &["page"],
    &["coverage"],
    &["explain"],
    &["rules"],
    &["new"],
    &["schema"],
    &["fmt"],
    &["convert"],
    &["merge"],
    &["git"],
    &["git", "setup"],
    &["git-merge-driver"],
    &["call"],
    &["completions"],
    &["man"],
];

/// What no French help says: clap's own words.
const ENGLISH: [&str; 12] = [
    "Usage",
    "Options:",
    "Commands",
    "default:",
    "possible values",
    "Possible",
    "Print",
    "error:",
    "tip:",
    "found",
    "For more",
    "help subcommand",
];

#[test]
fn help_is_french_to_a_french_reader_and_fits_every_window() {
    for command in COMMANDS {
        for asked in ["-h", "--help"] {
            for columns in [40, 60, 80, 100] {
                let help = |options: &[&str]| {
                    let run = codesocial(&[options, command, &[asked]].concat()).env("COLUMNS", columns.to_string());
                    String::from_utf8(run.assert().code(0).stderr_eq("").get_output().stdout.clone()).unwrap()
                };
                let french = help(&["--lang", "fr"]);
                assert!(french.contains("Utilisation\u{a0}: codesocial"), "{french}");
                for english in ENGLISH {
                    assert!(!french.contains(english), "{command:?}: `{english}` in {french}");
                }
                for help in [french, help(&["--lang", "en"])] {
                    for line in help.lines() {
                        // Only what cannot be broken may stand out: a path, an option with its value.
                        let fits = unicode_width::UnicodeWidthStr::width(line) <= columns;
                        assert!(fits || line.trim().split(' ').count() < 2, "{columns}: {line}");
                    }
                }
            }
        }
    }
}

#[test]
fn help_in_french() {
    codesocial(&["--lang", "fr", "--help"]).assert().code(0).stdout_eq(file!["../snapshots/help.fr.txt"]);
    codesocial(&["audit", "-h"])
        .env("LC_ALL", "fr_FR.UTF-8")
        .env("COLUMNS", "100")
        .assert()
        .code(0)
        .stdout_eq(file!["../snapshots/help-audit.short.fr.txt"]);
}

#[test]
fn without_anything_the_help_is_the_answer() {
    let run = codesocial(&[]).env("LANG", "fr_FR.UTF-8").assert().code(2).stdout_eq("");
    let said = String::from_utf8_lossy(&run.get_output().stderr).into_owned();
    assert!(said.contains("Utilisation\u{a0}: codesocial [OPTIONS] <COMMANDE>"), "{said}");
}

#[test]
fn refusals_are_in_the_readers_language_and_name_what_was_written() {
    let file = "codesocial.yaml";
    let told = |arguments: &[&str], language: &str| {
        let run = codesocial(&[&["--lang", language], arguments].concat()).assert().code(2).stdout_eq("");
        String::from_utf8_lossy(&run.get_output().stderr).lines().next().unwrap_or_default().to_owned()
    };
    for (arguments, english, french) in [
        (
            &["audit", "--levl"][..],
            "there is no option `--levl` here; did you mean `--level`?",
            "il n’y a pas d’option `--levl` ici\u{a0}; vouliez-vous dire `--level`\u{a0}?",
        ),
        (
            &["audt"],
            "there is no command `audt`; did you mean `validate` or `audit`?",
            "il n’y a pas de commande `audt`\u{a0}; vouliez-vous dire `validate` ou `audit`\u{a0}?",
        ),
        (&["validate", "--at"], "`--at <DATE>` needs a value", "`--at <DATE>` demande une valeur"),
        (&["schema", "--draft="], "`--draft <DRAFT>` needs a value", "`--draft <VERSION>` demande une valeur"),
        (
            &["rules", "--stage", "x"],
            "`--stage <STAGE>` cannot be `x`: it is one of `source`, `structure`, `integrity` or `audit`",
            "`--stage <ÉTAPE>` ne peut être `x`\u{a0}: les valeurs possibles sont `source`, `structure`, `integrity` ou `audit`",
        ),
        (
            &["validate", "--at", "demain", file],
            "`--at <DATE>` cannot be `demain`: a date is written as 2026-11-22; `today` is the day that it is",
            "`--at <DATE>` ne peut être `demain`\u{a0}: une date s’écrit comme 2026-11-22 ; `today` est le jour présent",
        ),
        (
            &["calendar", file, "--at", "2026-02-30"],
            "`--at <DATE>` cannot be `2026-02-30`: a date is written as 2026-11-22; `today` is the day that it is",
            "`--at <DATE>` ne peut être `2026-02-30`\u{a0}: une date s’écrit comme 2026-11-22 ; `today` est le jour présent",
        ),
        (
            &["calendar", file, "--at", "2026-11-25", "--until", "2026-11-24"],
            "`--until` cannot be `2026-11-24`: it has to be a day that is not before the first one",
            "`--until` ne peut être `2026-11-24`\u{a0}: il faut un jour qui ne précède pas le premier",
        ),
        (&["validate", "--max-problems", "-1", file], "there is no option `-1` here", "il n’y a pas d’option `-1` ici"),
        (
            &["validate", "--max-problems", "many", file],
            "`--max-problems <NUMBER>` cannot be `many`: a whole number is needed",
            "`--max-problems <NOMBRE>` ne peut être `many`\u{a0}: il faut un nombre entier",
        ),
        (
            &["show", "a", "b"],
            "nothing more is expected here, and there is `b`",
            "plus rien n’est attendu ici, et il y a `b`",
        ),
        (
            &["show", "--color", "never", "--color", "never", file],
            "`--color <WHEN>` is given more than once",
            "`--color <QUAND>` figure plusieurs fois",
        ),
        (
            &["rules", "--changes=1"],
            "`--changes` takes no value, and has `1`",
            "`--changes` ne prend pas de valeur, et reçoit `1`",
        ),
        (
            &["diff", "--markdown", "--patch", "a", "b"],
            "`--markdown` does not go with `--patch`",
            "`--markdown` ne va pas avec `--patch`",
        ),
        (
            &["decide", file],
            "what is missing: `--for <NUMBER>`, `--against <NUMBER>` and `<PROCESS>`",
            "il manque `--for <NOMBRE>`, `--against <NOMBRE>` et `<PROCÉDURE>`",
        ),
        (
            &["--color", "never"],
            "say what to do: name a command, or a file to audit",
            "dites que faire\u{a0}: nommez une commande, ou un fichier à auditer",
        ),
        (
            &["explain", "must-nt"],
            "there is nothing to explain about `must-nt`; did you mean `must-not`?",
            "il n’y a rien à expliquer sous le nom `must-nt`\u{a0}; vouliez-vous dire `must-not`\u{a0}?",
        ),
        (
            &["explain", "zzzzzzzzzz"],
            "there is nothing to explain about `zzzzzzzzzz`; `codesocial rules` lists the rules",
            "il n’y a rien à expliquer sous le nom `zzzzzzzzzz`\u{a0}; `codesocial rules` donne la liste des règles",
        ),
        (
            &["validate", "--ignore", "missing-ky", file],
            "there is no rule `missing-ky`; did you mean `missing-key`?",
            "il n’y a pas de règle `missing-ky`\u{a0}; vouliez-vous dire `missing-key`\u{a0}?",
        ),
        (&["new", "--kind", "commons", "--title", " "], "`--title` needs a value", "`--title` demande une valeur"),
        (
            &["new", "--kind", "commons", "--title", "x", "--id", "jardin"],
            "`--id` cannot be `jardin`: it has to be a whole address, such as https://example.org/code",
            "`--id` ne peut être `jardin`\u{a0}: il faut une adresse entière, comme https://example.org/code",
        ),
    ] {
        assert_eq!(told(arguments, "en"), format!("codesocial: {english}"));
        assert_eq!(told(arguments, "fr"), format!("codesocial: {french}"));
    }
    // Which language was asked for cannot be told from one that there is not.
    codesocial(&["--lang", "de", "rules"]).env("LANG", "fr_FR.UTF-8").assert().code(2).stderr_eq(
        "codesocial: `--lang <LANGUE>` ne peut être `de`\u{a0}: les messages existent en `en` et en `fr`\n\n\
         Utilisation\u{a0}: codesocial rules [OPTIONS]\n`codesocial rules --help` en dit plus.\n",
    );
}

#[cfg(unix)]
#[test]
fn the_system_is_translated() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use crate::as_nobody;
    let folder = crate::open_folder();
    let path = folder.path();
    fs::create_dir(path.join("dossier")).unwrap();
    symlink("boucle.yaml", path.join("boucle.yaml")).unwrap();
    fs::write(path.join("secret.yaml"), "").unwrap();
    fs::set_permissions(path.join("secret.yaml"), fs::Permissions::from_mode(0o000)).unwrap();
    for (name, reason) in [
        ("absent.yaml", "ce fichier ou ce dossier n’existe pas (erreur système\u{a0}2)"),
        ("dossier", "c’est un dossier (erreur système\u{a0}21)"),
        ("secret.yaml", "ce n’est pas permis (erreur système\u{a0}13)"),
        ("boucle.yaml", "des liens tournent en rond (erreur système\u{a0}40)"),
        ("secret.yaml/x.yaml", "le chemin passe par ce qui n’est pas un dossier (erreur système\u{a0}20)"),
    ] {
        if name == "boucle.yaml" && !cfg!(target_os = "linux") {
            continue;
        }
        let run = as_nobody(path, &["--lang", "fr", "show", name]).assert().code(2).stdout_eq("");
        run.stderr_eq(format!("codesocial: impossible de lire `{name}`\u{a0}: {reason}\n"));
    }
}

#[test]
fn help_has_colors_only_where_they_are_wanted() {
    let colored = |options: &[&str], variable: &str| printed(codesocial(options).env(variable, "1")).contains('\u{1b}');
    assert!(colored(&["--help"], "CLICOLOR_FORCE"));
    assert!(colored(&["--help", "--color", "always"], "NO_COLOR"));
    assert!(!colored(&["--color", "never", "--help"], "CLICOLOR_FORCE"));
    assert!(!colored(&["--help", "--color=never"], "CLICOLOR_FORCE"));
    assert!(!colored(&["--help"], "NO_COLOR"));
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_trouble() {
    let command = env!("CARGO_BIN_EXE_codesocial");
    for call in
        ["--help", "audit --help", "--version", "rules", "schema", "explain force", "new --kind commons --title x"]
    {
        // The reader is gone before the first byte.
        let script = format!("{{ sleep 0.05; {command} {call}; echo $? >&3; }} | true");
        let run = std::process::Command::new("bash").args(["-c", &format!("exec 3>&1; {script}")]).output();
        let Ok(run) = run else { return };
        assert_eq!((&*run.stdout, &*run.stderr), (&b"0\n"[..], &b""[..]), "{call}");
    }
}

#[test]
fn a_report_that_is_none_is_told_in_the_readers_language() {
    let folder = tempfile::tempdir().unwrap();
    let document = crate::project().join(TEN_MISTAKES);
    for (text, reason) in [("{\n  x", "ce n’est pas du JSON\u{a0}: ligne 2, colonne 3"), ("{}", "il a une autre forme")]
    {
        fs::write(folder.path().join("r.json"), text).unwrap();
        codesocial(&["--lang", "fr", "audit", "--since", "r.json", &document.to_string_lossy()])
            .current_dir(folder.path())
            .assert()
            .code(2)
            .stderr_eq(format!(
                "codesocial: `r.json` n’est pas un rapport d’audit\u{a0}: `codesocial audit FICHIER --format json` en écrit un ({reason})\n"
            ));
    }
}

#[test]
fn who_says_no_language_is_spoken_to_in_that_of_the_document() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("codesocial.yaml"), crate::VALID).unwrap();
    let english = crate::VALID.replace("language: fr", "language: en");
    fs::write(folder.path().join("en.codesocial.yaml"), &english).unwrap();
    let told = |arguments: &[&str], locale: &str| {
        let run = codesocial(arguments).current_dir(folder.path()).env("LC_ALL", locale).assert().code(2);
        String::from_utf8_lossy(&run.get_output().stderr).into_owned()
    };
    let (french, system) = ("terminez le nom par .html", "end the name with .html");
    // What is asked for counts first, then the system, then the first document that is named, or found where none is.
    for (arguments, locale, expected) in [
        (&["audit", "codesocial.yaml", "-o", "x.pdf"][..], "", french),
        (&["audit", "codesocial.yaml", "-o", "x.pdf"], "C.UTF-8", french),
        (&["audit", "codesocial.yaml", "-o", "x.pdf"], "en_US.UTF-8", system),
        (&["audit", "codesocial.yaml", "-o", "x.pdf", "--lang", "en"], "", system),
        (&["audit", "en.codesocial.yaml", "-o", "x.pdf"], "", system),
        (&["audit", "codesocial.yaml", "--levl"], "", "il n’y a pas d’option"),
        (&["validate", "codesocial.yaml", "manquant.yaml"], "", "ce fichier ou ce dossier n’existe pas"),
        (&["validate", "manquant.yaml"], "", "ce fichier ou ce dossier n’existe pas"),
        (&["validate", "manquant.yaml", "en.codesocial.yaml"], "", "there is no such file or folder"),
        (&["check", "--base", "x"], "", "il n’y a pas de dépôt git"),
        (&["show", "manquant.yaml"], "", "there is no such file or folder"),
    ] {
        let said = told(arguments, locale);
        assert!(said.contains(expected), "{arguments:?} {locale}: {said}");
    }
}
