//! The lists of the kinds of change in `spec/changes/` are those of the catalogue; `UPDATE=1` rewrites them.

use codesocial_core::{
    Language,
    compare::{CHANGES, Effect},
};
use codesocial_tests::rule_pages::{ChangeWords, Words, ending};

fn page(language: Language) -> String {
    let ChangeWords { title, intro, head } = Words::of(language).changes;
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
    for language in Language::all() {
        let path = codesocial_tests::project().join("spec/changes").join(format!("README{}.md", ending(language)));
        let wanted = page(language);
        if std::env::var_os("UPDATE").is_some() {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, &wanted).unwrap();
        }
        let found = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(found == wanted, "{} is not current: run with UPDATE=1", path.display());
    }
}
