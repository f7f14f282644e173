//! Paragraphs behind a list, in the same article: they stand together in one that has no words of its own, so that they are no items.

use crate::import::article::Article;
use crate::import::outline::DEEPEST;

/// Gathers the paragraphs in an article and in those within, which stands so deep.
pub(super) fn gather(article: &mut Article, at: usize) {
    let within = std::mem::take(&mut article.articles);
    for mut one in within {
        gather(&mut one, at + 1);
        // One more level than the outline made.
        if !one.paragraph || at + 2 + one.depth() > DEEPEST {
            article.articles.push(one);
            continue;
        }
        let run = article.articles.last_mut().filter(|last| last.gathers());
        match run {
            Some(run) => run.articles.push(one),
            None => article.articles.push(Article { at: one.at, articles: vec![one], ..Article::default() }),
        }
    }
}

impl Article {
    /// Whether it has nothing but paragraphs.
    fn gathers(&self) -> bool {
        let bare = self.num.is_none() && self.heading.is_empty() && self.content.is_empty();
        bare && self.articles.first().is_some_and(|first| first.paragraph)
    }
}
