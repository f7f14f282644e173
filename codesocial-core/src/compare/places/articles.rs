//! The text itself, article by article.

use crate::compare::{conditions, places::places};

places! {
    Article {
        Items Articles => ARTICLE;
        Anything Num => ARTICLE_RENUMBERED;
        Words Heading => ARTICLE_REWORDED;
        Presence Heading => ARTICLE_REWORDED;
        Words Content => ARTICLE_REWORDED;
        Presence Content => ARTICLE_REWORDED;
        Value Content if conditions::other_words => ARTICLE_REWORDED;
        Value Content => TEXT_FORM_CHANGED;
        Items Content => ARTICLE_REWORDED;
        Sequence Content => ARTICLE_REWORDED;
    }
    Sentence {
        Words Text => ARTICLE_REWORDED;
    }
}
