//! For whom a pronoun stands at the beginning of a sentence: `Le conseil se réunit. Il élit un bureau.` It is the subject of the sentence
//! before, if that names a party and the pronoun agrees with it.

use crate::import::proposals::Proposal;
use crate::import::proposals::parties::Party;
use crate::import::proposals::sentences::Token;
use crate::import::proposals::words::{List, Words};

/// The party with which the last sentence of a content began.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Subject {
    /// The first word of its name, in small letters: an article tells the gender.
    first: String,
    /// As it stands there.
    name: String,
    party: Party,
}

impl Words {
    /// The subject that a sentence leaves to the next one: the party with which it begins, or that for which its pronoun stands.
    pub(super) fn subject_left(&self, sentence: &str, tokens: &[Token], before: Option<Subject>) -> Option<Subject> {
        let first = tokens.first()?;
        if self.has(List::Pronoun, &first.lower) {
            return before.filter(|before| self.agrees(&first.lower, before));
        }
        let named = self.party_at(sentence, tokens, 0).filter(|named| !named.nobody)?;
        let name = sentence.get(first.start..tokens.get(named.end.checked_sub(1)?)?.end)?;
        Some(Subject { first: first.lower.clone(), name: name.to_owned(), party: named.party? })
    }

    /// Whether a pronoun may stand for a subject: where its list names articles, the subject has one of them.
    fn agrees(&self, pronoun: &str, subject: &Subject) -> bool {
        let articles = self.value(List::Pronoun, pronoun).unwrap_or_default();
        articles == pronoun || articles.split(' ').any(|article| article == subject.first)
    }
}

impl Subject {
    /// Names it in a proposal of which the bearer is the pronoun that begins the sentence. That is likely, and never certain.
    pub(super) fn stand_for(&self, pronoun: &Token, proposal: &mut Proposal) {
        let word = proposal.sentence.get(pronoun.start..pronoun.end);
        if proposal.party.is_none() && proposal.bearer.is_some() && proposal.bearer.as_deref() == word {
            proposal.bearer = Some(self.name.clone());
            proposal.party = Some(self.party.clone());
        }
    }
}
