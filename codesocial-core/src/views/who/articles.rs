//! The articles whose words name somebody.

use crate::analysis::articles::Articles;
use crate::analysis::texts::Written;
use crate::analysis::wording::scan::spoken;
use crate::base::language_tag::primary;
use crate::tree::key::Key;
use crate::views::View;
use crate::views::glossary::Forms;
use crate::views::said::in_one_line;
use crate::views::who::known::Known;
use crate::views::who::pages::NamingArticle;

/// So many articles are told.
const MOST_ARTICLES: usize = 100;

/// What a party is called, each name in its language.
pub(super) fn names(view: &View<'_, '_>, known: &Known<'_>) -> Vec<(String, String)> {
    let language = view.code.language().unwrap_or_default();
    let Some(named) = known.element else { return Vec::new() };
    let also = named.element.list(Key::AlsoKnownAs);
    let texts = named.element.get(Key::Name).into_iter().chain(also);
    let written = texts.flat_map(|text| Written::all(text, language));
    written.map(|one| (one.text.to_owned(), one.language.to_owned())).collect()
}

/// The articles that have one of these names, each with the first text in which it stands.
pub(super) fn naming(view: &View<'_, '_>, names: &[(String, String)]) -> Vec<NamingArticle> {
    let articles = view.code.articles();
    let own = view.code.language().unwrap_or_default();
    let mut forms = Forms::default();
    for (name, language) in names.iter().filter(|(name, _)| !name.trim().is_empty()) {
        let language = if language.is_empty() { own } else { language };
        forms.add(name, &primary(language), 0);
    }
    let named = articles.all().iter().enumerate().filter_map(|(number, article)| {
        let written = Articles::texts(*article).flat_map(|text| Written::all(text, own));
        let first = written.into_iter().find(|one| {
            let language = if one.language.is_empty() { own } else { one.language };
            !forms.found(one.text, &spoken(one.text), &primary(language)).is_empty()
        })?;
        let (num, place) = (articles.citation(number), view.place(first.node));
        Some(NamingArticle { num, text: in_one_line(first.text), place })
    });
    named.take(MOST_ARTICLES).collect()
}
