//! The articles whose words name somebody.

use std::iter;

use crate::analysis::articles::{Article, Articles};
use crate::analysis::texts::{Written, stands_under};
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

/// The texts of an article in which one of these names stands.
fn named_in<'a>(view: &View<'_, 'a>, article: Article<'a>, forms: &Forms) -> impl Iterator<Item = Written<'a>> {
    let own = view.code.language().unwrap_or_default();
    let written = Articles::texts(article).flat_map(move |text| Written::all(text, own).collect::<Vec<_>>());
    written.filter(move |one| {
        let language = if one.language.is_empty() { own } else { one.language };
        !forms.found(one.text, &spoken(one.text), &primary(language)).is_empty()
    })
}

/// The first text of an article in which one of these names stands.
fn first_named<'a>(view: &View<'_, 'a>, article: Article<'a>, forms: &Forms) -> Option<Written<'a>> {
    named_in(view, article, forms).next()
}

/// An article that names somebody.
pub(in crate::views) struct Naming {
    pub(in crate::views) number: usize,
    /// Whether its title does, so that all that stands in it is about them.
    pub(in crate::views) whole: bool,
}

/// The articles that have one of these names in a text that is not told yet: of each the nearest around it that has a title, so that
/// what it says can be understood.
pub(in crate::views) fn untold(
    view: &View<'_, '_>,
    names: &[(String, String)],
    is_told: impl Fn(Node<'_>) -> bool,
) -> Vec<Naming> {
    let (forms, articles) = (forms_of(view, names), view.code.articles());
    let mut found: Vec<Naming> = Vec::new();
    // What stands in an article that is told whole.
    let mut beyond = 0;
    for (at, article) in articles.all().iter().enumerate() {
        let mut texts = named_in(view, *article, &forms).filter(|one| !is_told(one.node));
        let Some(first) = texts.next().filter(|_| at >= beyond && found.len() < MOST_ARTICLES) else { continue };
        let whole = stands_under(first.node, &[Key::Heading]);
        let around = || iter::once(at).chain(articles.above(at));
        let number = around().find(|number| articles.is_titled(*number)).or_else(|| around().last()).unwrap_or(at);
        if whole {
            beyond = article.end;
        }
        if found.last().is_none_or(|last| last.number != number) {
            found.push(Naming { number, whole });
        }
    }
    found
}

/// The articles that have one of these names, as they are told, each with the first text in which it stands.
pub(super) fn naming(view: &View<'_, '_>, names: &[(String, String)]) -> Vec<NamingArticle> {
    let forms = forms_of(view, names);
    let articles = view.code.articles().all().iter().enumerate();
    let told = articles.filter_map(|(number, article)| {
        let first = first_named(view, *article, &forms)?;
        let (num, place) = (view.code.articles().citation(number), view.place(first.node));
        Some(NamingArticle { num, text: in_one_line(first.text), place })
    });
    told.take(MOST_ARTICLES).collect()
}
