//! The lists of the kinds of change in `spec/changes/` are those of the catalogue; `UPDATE=1` rewrites them.

use codesocial_core::{CHANGES, Effect, Language};

fn page(language: Language) -> String {
    let (title, intro, head) = match language {
        Language::En => (
            "The kinds of change",
            "Each kind has a name for ever, and cases in `tests/cases/changes/`. What the effects mean is said in \
             [differences](../differences.md).",
            "| change | what | why it matters | undone by |",
        ),
        Language::Fr => (
            "Les genres de changement",
            "Chaque genre a un nom pour toujours, et des cas dans `tests/cases/changes/`. Le sens des effets est dit, en \
             anglais, dans [differences](../differences.md).",
            "| changement | objet | pourquoi | défait par |",
        ),
    };
    let mut page = format!(
        "<!-- Generated; `UPDATE=1 cargo test --test project change_pages` rewrites it. -->\n# {title}\n\n{intro}\n"
    );
    for effect in Effect::ALL {
        page += &format!(
            "\n## {} (`{}`)\n\n{head}\n|---|---|---|---|\n",
            language.word("effects", effect.name()),
            effect.name()
        );
        for change in CHANGES.iter().filter(|change| change.effect == effect) {
            let [title, _, why] = change.words(language);
            page += &format!("| <a id=\"{0}\"></a>`{0}` | {title} | {why} | `{1}` |\n", change.name, change.mirror);
        }
    }
    page
}

#[test]
fn the_lists_of_changes_are_current() {
    for (language, name) in [(Language::En, "README.md"), (Language::Fr, "README.fr.md")] {
        let path = codesocial_tests::project().join("spec/changes").join(name);
        let wanted = page(language);
        if std::env::var_os("UPDATE").is_some() {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, &wanted).unwrap();
        }
        let found = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(found == wanted, "{} is not current: run with UPDATE=1", path.display());
    }
}
