//! What sentences seem to say: that somebody owes, may not or may do something, what a word means, how votes are counted. These are
//! proposals for those who go on writing the document, never facts.

mod antecedents;
mod chapters;
mod details;
mod facts;
mod norms;
mod parties;
mod sentences;
mod shares;
mod terms;
mod votes;
mod words;

use serde::Serialize;

use crate::import::article::Article;
use crate::import::proposals::antecedents::Subject;
pub(crate) use crate::import::proposals::chapters::{Chapter, chapter};
pub(crate) use crate::import::proposals::details::Details;
pub(crate) use crate::import::proposals::facts::{Facts, facts};
use crate::import::proposals::norms::norm;
use crate::import::proposals::parties::Named;
pub use crate::import::proposals::parties::PartyKind;
pub(crate) use crate::import::proposals::parties::{Party, mentions};
use crate::import::proposals::sentences::{Token, sentences, tokens};
use crate::import::proposals::terms::definition;
pub(crate) use crate::import::proposals::votes::Count;
use crate::import::proposals::words::{Found, List, Words};
use crate::model::document::Force;

/// What a sentence seems to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ProposalKind {
    /// That something is owed: a commitment with the force `must`.
    Duty,
    /// That something is forbidden: a commitment with the force `must-not`.
    Prohibition,
    /// That something is permitted: a commitment with the force `may`.
    Permission,
    /// What a word means: a term.
    Definition,
    /// How votes are counted: a decision process.
    Vote,
}

/// How sure a proposal is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Certainty {
    /// A party is the subject of a plain sentence.
    Certain,
    /// The words say it, but not of whom, or only under a condition.
    Likely,
}

/// What is proposed of a sentence.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Proposal {
    pub(crate) kind: ProposalKind,
    pub(crate) certainty: Certainty,
    /// The sentence.
    pub(crate) sentence: String,
    /// Where it begins, in the words of the article.
    pub(crate) at: usize,
    /// The words that say it.
    pub(crate) because: String,
    pub(crate) force: Option<Force>,
    /// Who, in the words of the text.
    pub(crate) bearer: Option<String>,
    /// The party that these words name.
    pub(crate) party: Option<Party>,
    /// To whom it is owed, in the words of the text, and the party.
    pub(crate) toward: Option<(String, Party)>,
    /// What it says of times and sums. Few sentences do, and there are as many proposals as sentences.
    pub(crate) details: Option<Box<Details>>,
    /// How votes are counted, where it says that.
    pub(crate) count: Option<Box<Count>>,
    /// The word that is defined.
    pub(crate) term: Option<String>,
    /// Whether an element was made of it.
    pub(crate) accepted: bool,
}

impl Proposal {
    /// How votes reach a decision, where it says that.
    pub(crate) fn method(&self) -> Option<&'static str> {
        self.count.as_deref()?.method
    }
}

/// So many proposals are made of a text at most: what people read has fewer, and each takes many times the bytes of a short sentence.
const MOST: usize = 10_000;

/// Gives every article what its words seem to say, and tells how many proposals found no room. Recursion is bounded by the depth of the
/// outline.
pub(crate) fn propose(articles: &mut [Article], language: &str) -> usize {
    let mut room = Room { left: MOST, omitted: 0 };
    if let Some(words) = Words::of(language) {
        propose_by(articles, words, &mut room);
    }
    room.omitted
}

/// The room for proposals.
struct Room {
    left: usize,
    omitted: usize,
}

impl Room {
    /// What is found and has room.
    fn take(&mut self, found: Option<Proposal>) -> Option<Proposal> {
        let found = found?;
        if self.left == 0 {
            self.omitted += 1;
            return None;
        }
        self.left -= 1;
        Some(found)
    }
}

fn propose_by(articles: &mut [Article], words: &'static Words, room: &mut Room) {
    for article in articles {
        let heading = article.heading.line();
        let heading = Some(&*heading).filter(|heading| !heading.is_empty());
        article.proposals = of_words(article.content.text(), heading, !article.articles.is_empty(), words, room);
        propose_by(&mut article.articles, words, room);
    }
}

/// What words seem to say. `heading` stands above them; `open`: articles within go on with what they say.
fn of_words(text: &str, heading: Option<&str>, open: bool, words: &'static Words, room: &mut Room) -> Vec<Proposal> {
    let mut found = Vec::new();
    let mut subject: Option<Subject> = None;
    for (number, (start, sentence)) in sentences(text, words).enumerate() {
        // A question states nothing.
        if sentence.ends_with('?') {
            subject = None;
            continue;
        }
        let said = Said { sentence, start, tokens: &tokens(sentence, words), words };
        subject = words.subject_left(sentence, said.tokens, subject);
        let unfinished = [List::Connective, List::Preposition, List::Determiner];
        let or = said.tokens.last().is_some_and(|last| unfinished.iter().any(|list| words.has(*list, &last.lower)));
        let goes_on = sentence.ends_with([':', ','])
            || or
            || open && start + sentence.len() == text.len() && !sentence.ends_with(['.', ';', '!', '…', '”', '»', '"']);
        let heading = heading.filter(|_| number == 0);
        let vote = said.vote(goes_on);
        let mut norm = said.definition(heading, goes_on).or_else(|| said.norm(goes_on, vote.is_some()));
        if let (Some(subject), Some(pronoun), Some(norm)) = (&subject, said.tokens.first(), &mut norm) {
            subject.stand_for(pronoun, norm);
        }
        // Who says how votes are counted obliges nobody by it, unless somebody is named.
        let norm = norm.filter(|norm| vote.is_none() || norm.kind == ProposalKind::Definition || norm.bearer.is_some());
        found.extend(room.take(norm));
        found.extend(room.take(vote));
    }
    found.shrink_to_fit();
    found
}

/// A sentence, with its words.
struct Said<'s> {
    sentence: &'s str,
    start: usize,
    tokens: &'s [Token],
    words: &'static Words,
}

impl Said<'_> {
    fn span(&self, start: usize, end: usize) -> Option<&str> {
        self.sentence.get(self.tokens.get(start)?.start..self.tokens.get(end.checked_sub(1)?)?.end)
    }

    fn proposal(&self, kind: ProposalKind, found: Found) -> Option<Proposal> {
        let because = match self.span(found.start, found.head)? {
            head if found.head == found.end => head.to_owned(),
            head => format!("{head} … {}", self.span(found.end - 1, found.end)?),
        };
        Some(Proposal {
            kind,
            certainty: Certainty::Likely,
            sentence: self.sentence.to_owned(),
            at: self.start,
            because,
            force: None,
            bearer: None,
            party: None,
            toward: None,
            details: None,
            count: None,
            term: None,
            accepted: false,
        })
    }

    /// What a word means.
    fn definition(&self, heading: Option<&str>, goes_on: bool) -> Option<Proposal> {
        let said = definition(self.sentence, self.tokens, heading, self.words)?;
        let mut proposal = self.proposal(ProposalKind::Definition, said.found)?;
        // What the collective itself is called is no term of the text.
        let own = |at: usize| self.is(List::Determiner, at) || self.is(List::Own, at);
        let named = said.found.start > 0 && (0..said.found.start).all(own);
        if said.quoted && !goes_on && !named && self.is_near(said.term.as_deref(), said.found) {
            proposal.certainty = Certainty::Certain;
        }
        proposal.term = said.term;
        Some(proposal)
    }

    /// Whether a term stands beside the verb that explains it.
    fn is_near(&self, term: Option<&str>, found: Found) -> bool {
        let at = term.and_then(|term| self.sentence.find(term));
        let token = |at: usize| self.tokens.iter().position(|token| token.end > at);
        at.and_then(token).is_some_and(|at| at + 8 > found.start && at < found.end + 4)
    }

    /// What is demanded of whom.
    fn norm(&self, goes_on: bool, votes: bool) -> Option<Proposal> {
        // What is said in quotation marks from the first is mentioned.
        if self.sentence.starts_with(['"', '“', '«', '„', '`']) {
            return None;
        }
        let norm = norm(self.sentence, self.tokens, self.words)?;
        // `L’assemblée décide à la majorité` says how, and not that she has to.
        if votes && norm.found.list == List::Acts && self.words.begins(List::Decide, self.tokens, norm.found.start) {
            return None;
        }
        let nobody = norm.bearer.as_ref().is_some_and(|named| named.nobody);
        let (kind, force) = match norm.found.list {
            List::Recommend => (ProposalKind::Duty, Force::Should),
            List::Discourage => (ProposalKind::Prohibition, Force::ShouldNot),
            List::Forbid | List::ForbidNobody | List::ForbidAfter | List::Decline => {
                (ProposalKind::Prohibition, Force::MustNot)
            }
            // `Kein Mitglied darf` forbids.
            List::Permit if nobody => (ProposalKind::Prohibition, Force::MustNot),
            List::Permit | List::PermitNobody | List::PermitAfter => (ProposalKind::Permission, Force::May),
            List::Exempt => (ProposalKind::Permission, Force::NeedNot),
            _ => (ProposalKind::Duty, Force::Must),
        };
        let mut proposal = self.proposal(kind, norm.found)?;
        proposal.force = Some(force);
        if let Some(named) = norm.bearer {
            if !goes_on && norm.direct && named.party.is_some() && named.plain && self.is_outright(norm.found, nobody) {
                proposal.certainty = Certainty::Certain;
            }
            proposal.bearer = self.span(named.start, named.end).map(str::to_owned);
            proposal.party = named.party;
        }
        let details = details::details(self.sentence, self.tokens, self.words, Some(norm.found));
        proposal.details = (details != Details::default()).then(|| Box::new(details));
        proposal.toward = self.toward(norm.found.end);
        Some(proposal)
    }

    /// Whether an expression demands one thing outright, and the words behind it say what.
    fn is_outright(&self, found: Found, nobody: bool) -> bool {
        let begins = |list, at| self.words.begins(list, self.tokens, at);
        let any = |list, from| self.tokens.iter().skip(from).any(|token| self.words.has(list, &token.lower));
        let demands = match found.list {
            List::Oblige | List::Recommend => !self.words.german || !any(List::Not, found.start),
            // `darf … nicht besetzte Stellen`: what is denied is not read. `may only` permits one thing and forbids the others.
            List::Permit => !any(List::Not, found.start) && !any(List::Only, 0),
            List::Discourage => true,
            List::Forbid if begins(List::Doubtful, found.start) => false,
            List::Forbid | List::Exempt => !any(List::Only, 0),
            _ => false,
        };
        // `shall be the chair` says who is what, `shall consist of` of what.
        let verb = found.end + usize::from(self.is(List::Connective, found.end));
        let describes = self.is(List::Passive, verb) || begins(List::Constitutes, verb);
        // `The treasurer shall`, `les mesures suivantes`: a list says what.
        let leads_on = found.end == found.head && self.tokens.len() == found.end
            || (self.tokens.len().saturating_sub(3)..self.tokens.len()).any(|at| begins(List::LeadOn, at));
        let more = norms::demands_more(self.tokens, self.words, found);
        let twice = nobody && found.list != List::Permit;
        demands && !(twice || describes || leads_on || more)
    }

    fn is(&self, list: List, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| self.words.has(list, &token.lower))
    }

    /// To whom something is owed: the party right behind a verb of giving.
    fn toward(&self, from: usize) -> Option<(String, Party)> {
        let verb = self.words.first(List::Gives, self.tokens, from)?;
        let to = (verb.end..verb.end + 4).find(|at| self.words.begins(List::To, self.tokens, *at))?;
        let start = if self.words.german { to } else { to + 1 };
        let named = self.words.party_at(self.sentence, self.tokens, start)?;
        // `aux membres du conseil`: they are not all members.
        let next = |at: usize| self.tokens.get(at).map_or("", |token| token.lower.as_str());
        let of = self.words.has(List::Preposition, next(named.end))
            || self.words.german && next(named.end).starts_with("de");
        let of = of
            && (named.end + 1..named.end + 4).any(|at| self.words.party_at(self.sentence, self.tokens, at).is_some());
        let party = named.party.filter(|_| named.plain && !named.nobody && !of)?;
        Some((self.span(named.start, named.end)?.to_owned(), party))
    }

    /// How votes are counted.
    fn vote(&self, goes_on: bool) -> Option<Proposal> {
        let votes::Counted { count, found, sure } = votes::count(self.sentence, self.tokens, self.words)?;
        let mut proposal = self.proposal(ProposalKind::Vote, found)?;
        let start = self.words.clause(self.tokens, found.start);
        let named = self.words.party_at(self.sentence, self.tokens, start).filter(|named| named.end <= found.start);
        // Who is elected or removed by votes does not cast them.
        let decides = |named: &Named| votes::decide(self.sentence, self.tokens, self.words, named.end, found.start);
        let named = named.filter(|named| named.party.is_some() && !named.nobody && decides(named));
        let all = matches!(count.method, Some("unanimity" | "consensus" | "consent"))
            && (named.is_some() || count.base.is_some());
        let shared = count.share.is_some() && count.base.is_some();
        let present =
            count.quorum.is_some() && (count.quorum_base.is_some() || count.quorum.as_deref() == Some("none"));
        // What begins in small letters is part of a sentence.
        let whole = self.tokens.first().is_some_and(|first| !first.small);
        let tie = count.method.is_none() && count.quorum.is_none() && count.tie.is_some();
        if sure && (tie || all || shared || count.method.is_none() && present) && !goes_on && whole {
            proposal.certainty = Certainty::Certain;
        }
        if let Some(named) = named {
            proposal.bearer = self.span(named.start, named.end).map(str::to_owned);
            proposal.party = named.party;
        }
        proposal.count = Some(Box::new(count));
        Some(proposal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, language: &str) -> Vec<(ProposalKind, Option<String>, String, Certainty)> {
        let proposals = Words::of(language)
            .map(|words| of_words(text, None, false, words, &mut Room { left: MOST, omitted: 0 }))
            .unwrap_or_default();
        proposals.into_iter().map(|one| (one.kind, one.bearer, one.because, one.certainty)).collect()
    }

    #[test]
    fn sentences_are_taken_for_what_they_say() {
        let some = |kind, bearer: &str, because: &str| {
            let certainty = if bearer.is_empty() { Certainty::Likely } else { Certainty::Certain };
            vec![(kind, Some(bearer.to_owned()).filter(|bearer| !bearer.is_empty()), because.to_owned(), certainty)]
        };
        use ProposalKind::{Definition, Duty, Permission, Prohibition, Vote};
        for (text, language, expected) in [
            ("Le bureau doit répondre sous un mois.", "fr", some(Duty, "Le bureau", "doit")),
            (
                "Les membres ne peuvent pas voter pour un autre.",
                "fr",
                some(Prohibition, "Les membres", "ne peuvent pas"),
            ),
            ("Toute décision doit être écrite.", "fr", some(Duty, "", "doit")),
            ("Chaque membre peut partir.", "fr", some(Permission, "Chaque membre", "peut")),
            ("On entend par pré le terrain.", "fr", some(Definition, "", "On entend par")),
            ("Si le bureau doit partir, il le dit.", "fr", Vec::new()),
            ("The board shall not spend more.", "en", some(Prohibition, "The board", "shall not")),
            ("Members may leave.", "en", some(Permission, "Members", "may")),
            ("Der Vorstand muss antworten.", "de", some(Duty, "Der Vorstand", "muss")),
            ("Gem. Abs. 2 ist alles gut.", "de", Vec::new()),
            ("Los socios deben pagar.", "es", some(Duty, "Los socios", "deben")),
            ("La junta no podrá vender.", "es", some(Prohibition, "La junta", "no podrá")),
            ("Die Einladung zur Versammlung muss schriftlich kommen.", "de", some(Duty, "", "muss")),
            ("Les membres qui peuvent partir sont là.", "fr", Vec::new()),
            ("Kein Mitglied darf den Raum verlassen.", "de", some(Prohibition, "Kein Mitglied", "darf")),
            (
                "Das Mitglied hat dem Vorstand die Anschrift mitzuteilen.",
                "de",
                some(Duty, "Das Mitglied", "hat … mitzuteilen"),
            ),
            ("The assembly must be convened.", "en", some(Duty, "", "must")),
            ("Los/as socios/as deberán pagar.", "es", some(Duty, "Los/as socios/as", "deberán")),
            ("Si el socio lo pide, la junta le escucha.", "es", Vec::new()),
            ("Le pré est à nous.", "fr", Vec::new()),
            ("Doit-on partir ?", "fr", Vec::new()),
            ("The board may act.", "fr", Vec::new()),
            ("The board may act.", "it", Vec::new()),
        ] {
            assert_eq!(found(text, language), expected, "{text}");
        }
        // Who it is, is told, and not taken for certain: a pronoun, one of several, the one by whom something is done.
        for (text, language, bearer) in [
            ("Besteht der Vorstand aus vielen, kann er warten.", "de", "er"),
            ("Un membre du bureau doit signer.", "fr", "Un membre du bureau"),
            ("Le bilan est établi par le trésorier.", "fr", "le trésorier"),
            ("Bei der Einladung soll der Vorstand die Wahl nennen.", "de", "der Vorstand"),
            ("It is the duty of the board to answer.", "en", "the board"),
            ("The assembly must be open.", "en", "The assembly"),
        ] {
            let found = found(text, language);
            let told = found.iter().map(|(_, bearer, _, certainty)| (bearer.as_deref(), *certainty));
            assert_eq!(told.collect::<Vec<_>>(), [(Some(bearer), Certainty::Likely)], "{text}");
        }
        let votes = found("Décision à la majorité des deux tiers des voix exprimées.", "fr");
        assert_eq!(votes, [(Vote, None, "à la majorité".to_owned(), Certainty::Certain)]);
    }

    #[test]
    fn a_pronoun_stands_for_the_subject_of_the_sentence_before() {
        for (text, language, bearer) in [
            ("Le conseil se réunit. Il doit répondre.", "fr", "Le conseil"),
            ("L’assemblée se réunit. Elle doit répondre.", "fr", "L’assemblée"),
            ("Les membres viennent. Ils sont libres. Ils peuvent partir.", "fr", "Les membres"),
            ("Der Vorstand tritt zusammen. Er muss antworten.", "de", "Der Vorstand"),
            ("Die Versammlung tagt. Sie muss antworten.", "de", "Die Versammlung"),
            ("The board meets. It shall answer.", "en", "The board"),
            ("Los socios se reúnen. Ellos deben pagar.", "es", "Los socios"),
            // Neither what is no party, nor what does not agree, nor what a question lies between.
            ("Le siège est à la mairie. Il peut partir.", "fr", "Il"),
            ("Le président préside. Elle doit répondre.", "fr", "Elle"),
            ("Le conseil se réunit. Qui vient ? Il doit répondre.", "fr", "Il"),
        ] {
            let found = found(text, language);
            let (_, told, _, certainty) = found.last().unwrap();
            assert_eq!((told.as_deref(), *certainty), (Some(bearer), Certainty::Likely), "{text}");
        }
    }

    #[test]
    fn what_has_no_room_is_counted() {
        let words = Words::of("fr").unwrap();
        let mut room = Room { left: 2, omitted: 0 };
        let found = of_words(&"Le conseil doit répondre. ".repeat(5), None, false, words, &mut room);
        assert_eq!((found.len(), room.omitted), (2, 3));
    }

    #[test]
    fn the_first_words_of_a_sentence_without_end_are_read() {
        let words = Words::of("fr").unwrap();
        let endless = |said: &str| format!("{}{said}", "et ainsi de suite ".repeat(1_000));
        let found = |text: &str| of_words(text, None, false, words, &mut Room { left: 2, omitted: 0 }).len();
        assert_eq!(found(&format!("Le conseil doit répondre {}.", endless(""))), 1);
        assert_eq!(found(&endless("le conseil doit répondre.")), 0);
    }

    #[test]
    fn votes_are_read_with_their_numbers() {
        let count = |text: &str, language: &str| {
            let proposals = Words::of(language)
                .map(|words| of_words(text, None, false, words, &mut Room { left: MOST, omitted: 0 }))
                .unwrap_or_default();
            proposals.into_iter().find(|one| one.kind == ProposalKind::Vote).and_then(|one| one.count)
        };
        let read = |text: &str, language: &str| {
            let count = *count(text, language)?;
            Some([
                count.share.unwrap_or_default(),
                count.base.unwrap_or_default().to_owned(),
                count.quorum.unwrap_or_default(),
            ])
        };
        for (text, language, expected) in [
            ("Elle décide à la majorité des deux tiers des voix exprimées.", "fr", ["2/3", "expressed", ""]),
            ("Les membres décident à l’unanimité.", "fr", ["all", "", ""]),
            ("Le quorum est de la moitié des membres.", "fr", ["", "", "1/2"]),
            ("Decisions need a majority of 75 % of the votes cast.", "en", ["75/100", "cast", ""]),
            (
                "Die Versammlung beschließt mit einfacher Mehrheit der abgegebenen Stimmen.",
                "de",
                ["more than 1/2", "cast", ""],
            ),
            ("Sie ist unabhängig von der Zahl der Mitglieder beschlussfähig.", "de", ["", "", "none"]),
            (
                "Se decide por mayoría simple de los socios presentes o representados.",
                "es",
                ["more than 1/2", "represented", ""],
            ),
        ] {
            assert_eq!(read(text, language), Some(expected.map(str::to_owned)), "{text}");
        }
        // A majority that asks decides nothing.
        assert_eq!(count("Le bureau la convoque à la demande de la majorité des membres.", "fr"), None);
    }
}
