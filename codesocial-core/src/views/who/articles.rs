//! The articles whose words name somebody.

use crate::analysis::articles::{Article, Articles};
use crate::analysis::texts::Written;
use crate::analysis::wording::scan::spoken;
use crate::base::language_tag::primary;
use crate::base::nearest::plain;
use crate::tree::key::Key;
use crate::tree::node::Node;
use crate::views::View;
use crate::views::glossary::Forms;
use crate::views::said::in_one_line;
use crate::views::who::pages::NamingArticle;

/// So many articles are told.
const MOST_ARTICLES: usize = 100;

/// What a party is called, each name in its language.
pub(in crate::views) fn names(view: &View<'_, '_>, party: Option<Node<'_>>) -> Vec<(String, String)> {
    let language = view.code.language().unwrap_or_default();
    let Some(party) = party else { return Vec::new() };
    let texts = party.get(Key::Name).into_iter().chain(party.list(Key::AlsoKnownAs));
    let written = texts.flat_map(|text| Written::all(text, language));
    written.map(|one| (one.text.to_owned(), one.language.to_owned())).collect()
}

/// The article of that id or number, as printed.
pub(super) fn called<'a>(view: &View<'_, 'a>, asked: &str) -> Option<Article<'a>> {
    let is_called = |said: Option<&str>| said.is_some_and(|said| plain(said) == plain(asked));
    let mut articles = view.code.articles().all().iter().copied();
    articles.find(|one| is_called(one.node.text(Key::Id)) || is_called(one.node.text(Key::Num)))
}

/// Whether an article, or one within it, has a name of a party.
pub(super) fn name(view: &View<'_, '_>, article: Article<'_>, party: Option<Node<'_>>) -> bool {
    let articles = view.code.articles();
    let within = articles.around(article.node).map(|number| number..article.end).unwrap_or_default();
    let forms = forms_of(view, &names(view, party));
    articles.all().get(within).unwrap_or_default().iter().any(|one| first_named(view, *one, &forms).is_some())
}

fn forms_of(view: &View<'_, '_>, names: &[(String, String)]) -> Forms {
    let own = view.code.language().unwrap_or_default();
    let mut forms = Forms::default();
    for (name, language) in names.iter().filter(|(name, _)| !name.trim().is_empty()) {
        let language = if language.is_empty() { own } else { language };
        forms.add(name, &primary(language), 0);
    }
    forms
}

/// The first text of an article in which one of these names stands.
fn first_named<'a>(view: &View<'_, 'a>, article: Article<'a>, forms: &Forms) -> Option<Written<'a>> {
    let own = view.code.language().unwrap_or_default();
    let written: Vec<Written<'a>> = Articles::texts(article).flat_map(|text| Written::all(text, own)).collect();
    written.into_iter().find(|one| {
        let language = if one.language.is_empty() { own } else { one.language };
        !forms.found(one.text, &spoken(one.text), &primary(language)).is_empty()
    })
}

/// The articles that have one of these names, by their numbers, each with the first text in which it stands.
pub(in crate::views) fn with_names<'a>(
    view: &View<'_, 'a>,
    names: &[(String, String)],
) -> impl Iterator<Item = (usize, Written<'a>)> {
    let forms = forms_of(view, names);
    let articles = view.code.articles().all().iter().enumerate();
    articles
        .filter_map(move |(number, article)| Some((number, first_named(view, *article, &forms)?)))
        .take(MOST_ARTICLES)
}

/// The same, as they are told.
pub(super) fn naming(view: &View<'_, '_>, names: &[(String, String)]) -> Vec<NamingArticle> {
    let told = with_names(view, names).map(|(number, first)| {
        let (num, place) = (view.code.articles().citation(number), view.place(first.node));
        NamingArticle { num, text: in_one_line(first.text), place }
    });
    told.collect()
}
