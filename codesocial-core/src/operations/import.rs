//! `import`: a document with the articles of a text.

use serde::Serialize;

use crate::base::number::written;
use crate::base::sort;
use crate::import::article::Article;
use crate::import::block::{Added as Number, Blocks, LeftOut as Left};
pub use crate::import::block::{Paragraph, What};
use crate::import::collector::{Collector, told};
pub use crate::import::notation::Notation;
pub use crate::import::number::roman;
pub use crate::import::proposals::PartyKind;
pub use crate::import::proposals::{Certainty, ProposalKind};
use crate::import::proposals::{Chapter, Proposal, chapter, facts, mentions, propose};
use crate::import::write::{Head, listed};
use crate::import::{accept, identity, misread, outline, read, tongue, write};
use crate::messages::{Language, fill};
use crate::model::document::Force;
use crate::operations::document::Document;
use crate::operations::input::{asked_language, input};
use crate::operations::operation::Operation;
use crate::report::call_error::CallError;
use crate::structure::Form;
use crate::tree::limits::Limits;
use crate::tree::origin::Origin;
use crate::tree::span::{Lines, Position, Span};

/// Makes a document of a text in Markdown, HTML, MediaWiki or none of them: a draft in YAML whose articles hold every word that a reader of
/// the text sees, once and in order. Nothing is invented; what is left out or added is told.
#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Import;

input! {
    /// What `import` takes.
    #[derive(Default)]
    documents {}
    others {
        /// The text.
        text: String,
        /// The name of its file, which tells the notation.
        #[serde(default)]
        name: Option<String>,
        /// The notation of the text. By default the one that the name tells (`.md`, `.txt`, `.html`, `.wiki`), else that which the text
        /// looks like.
        #[serde(default)]
        format: Option<Notation>,
        /// The permanent address of the document. Without it, one is made of the bytes of the text (`urn:uuid:…`).
        #[serde(default)]
        id: Option<String>,
        /// The language of the text (BCP 47). By default the one that its words tell.
        #[serde(default)]
        text_language: Option<String>,
        /// The language of comments and messages: `en` or `fr`. By default that of the text, else English.
        #[serde(default)]
        language: Option<String>,
        /// Whether the document has comments for those who go on writing it. By default it has.
        #[serde(default)]
        comments: Option<bool>,
        /// Which proposals become elements of the document instead of comments: `certain`. By default none.
        #[serde(default)]
        accept: Option<Accepted>,
        /// Lower bounds on the text and on the document than the usual ones.
        #[serde(default)]
        limits: Limits,
    }
}

/// Which proposals are accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Accepted {
    /// Those that are certain: duties, prohibitions and permissions become commitments, definitions become terms, and ways of counting
    /// votes become decision processes; each cites its article. Parties are made only where the text names them.
    Certain,
}

/// What `import` gives.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Output {
    /// The name of the file, as it was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The notation that was read.
    pub from: Notation,
    /// The document, in YAML. Absent where there is nothing to make one of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    /// How many articles it has, with those in others.
    pub articles: usize,
    /// The language of the text; `und` where neither its words nor anybody says which it is.
    pub text_language: String,
    /// Whether that language was told by the words alone.
    pub recognised: bool,
    /// Whether the address of the document was made of the text.
    pub provisional_id: bool,
    /// Where the values of the document come from: every article, its heading and its content.
    pub places: Vec<Place>,
    /// What of the source does not stand in the articles, in its order.
    pub left_out: Vec<LeftOut>,
    /// Numbers that a reader sees and the text does not write, as lists, styles and word processors show them.
    pub added: Vec<Added>,
    /// How many words that a hyphen parts at the end of a line were put together again.
    #[serde(skip_serializing_if = "none")]
    pub joined_words: usize,
    /// Signs that were broken before the text came here, as UTF-8 that a program took for Windows-1252: the first such word of each line.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub misread: Vec<Misread>,
    /// What sentences seem to say: proposals for those who go on writing, by the words that oblige, forbid, permit, define and count votes in
    /// French, English, German and Spanish. The document says none of it but in its comments, unless they are accepted.
    pub proposals: Vec<Proposed>,
    /// How many more there are, of which neither this list nor the document says anything.
    #[serde(skip_serializing_if = "none")]
    pub omitted_proposals: usize,
    /// The bodies, roles and kinds of members that the text names again and again.
    pub parties: Vec<NamedParty>,
    /// The articles whose headings name a chapter of a social code.
    pub chapters: Vec<NamedChapter>,
    /// Why no document was made, for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The language of comments and messages.
    pub language: Language,
    #[serde(skip)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    origin: Option<Origin>,
}

impl Output {
    /// The document as one that was read, for other operations: the places that they tell are in the source, since nobody has
    /// seen the document. None where none was made.
    ///
    /// ```
    /// use codesocial_core::Operation as _;
    /// use codesocial_core::operations::import::{Import, Input};
    /// use codesocial_core::operations::{DocumentInput, audit};
    ///
    /// let input = Input { name: Some("charte.md".to_owned()), ..Input::of("# Charte\n\nNous nous efforcerons de partager.\n") };
    /// let document = Import::run(&input)?.into_document().unwrap();
    /// let audit = audit::Audit::run(&audit::Input { document: DocumentInput::from(document), ..audit::Input::default() })?;
    /// let place = audit.findings.iter().chain(&audit.problems).filter_map(|problem| problem.range).next();
    /// assert!(place.is_none_or(|place| place.start.line <= 3));
    /// # Ok::<(), codesocial_core::CallError>(())
    /// ```
    #[must_use]
    pub fn into_document(self) -> Option<Document> {
        Some(Document::made(self.name, self.document?, self.origin?))
    }
}

impl Input {
    /// A text of which nothing else is said.
    pub fn of(text: impl Into<String>) -> Input {
        Input { text: text.into(), ..Input::default() }
    }
}

/// Where a value of the document comes from.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Place {
    /// The value, as a JSON Pointer (RFC 6901).
    pub pointer: String,
    /// Where it begins in the source.
    pub at: Position,
}

/// Something of the source that does not stand in the articles.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LeftOut {
    /// What it is.
    pub what: What,
    /// Its beginning, in one line.
    pub text: String,
    /// Where it begins in the source.
    pub at: Position,
}

/// A number that nobody wrote.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Added {
    /// As a reader sees it.
    pub num: String,
    /// Before what it stands in the source.
    pub at: Position,
}

/// A word with a sign that was broken before the text came here.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Misread {
    /// The word, as it stands there.
    pub text: String,
    /// Where it begins in the source.
    pub at: Position,
}

/// What a sentence seems to say.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Proposed {
    /// What it seems to say.
    pub kind: ProposalKind,
    /// How sure that is.
    pub certainty: Certainty,
    /// The words in which it stands, as a JSON Pointer.
    pub pointer: String,
    /// Where the sentence begins in the source.
    pub at: Position,
    /// The sentence.
    pub sentence: String,
    /// The words that say it.
    pub because: String,
    /// The force that a commitment would have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force: Option<Force>,
    /// Who owes it, may or may not do it or decides, in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bearer: Option<String>,
    /// To whom it is owed, in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub toward: Option<String>,
    /// By when, as a duration (ISO 8601).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub within: Option<String>,
    /// How long before something, as a duration (ISO 8601).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ahead: Option<String>,
    /// How often, as a duration (ISO 8601).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub every: Option<String>,
    /// The one sum of money that the sentence says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Sum>,
    /// Of a vote, how it decides: `unanimity`, `consensus`, `consent` or `majority`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<&'static str>,
    /// Of a vote, the share that it takes: `all`, `2/3`, `more than 1/2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share: Option<String>,
    /// Of a vote, out of what: `eligible`, `members`, `present`, `represented`, `cast` or `expressed`, as in the model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base: Option<&'static str>,
    /// Of a vote, how many may be missing from all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minus: Option<u32>,
    /// Of a vote, the share that must be there: `1/2`, `more than 1/2` or `none`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quorum: Option<String>,
    /// Out of what the quorum is counted: `eligible` or `members`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quorum_base: Option<&'static str>,
    /// Of a vote, what happens with as many votes for as against: `casting-vote`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tie: Option<&'static str>,
    /// Of a definition, the word that is defined.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub term: Option<String>,
    /// Whether the document has an element that was made of it.
    pub accepted: bool,
}

/// A sum of money.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Sum {
    /// How much.
    pub value: f64,
    /// The code of the currency (ISO 4217).
    pub currency: &'static str,
}

/// A party that a text names again and again.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NamedParty {
    /// What it seems to be.
    pub kind: PartyKind,
    /// Its name, as the text writes it first.
    pub name: String,
    /// How often it is named.
    pub times: usize,
    /// Where it is named first.
    pub at: Position,
}

/// An article whose heading names a chapter of a social code.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NamedChapter {
    /// Under which key of a document what it says would stand, such as `purpose.objectives`.
    pub key: &'static str,
    /// The words that say so.
    pub because: String,
    /// The article, as a JSON Pointer.
    pub pointer: String,
    /// Where its heading begins in the source.
    pub at: Position,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn none(count: &usize) -> bool {
    *count == 0
}

/// A title has at most so many characters, where it is made of the first words.
const LONGEST_TITLE: usize = 80;
/// So many added numbers are named in the document.
const NAMED: usize = 12;

impl Operation for Import {
    const NAME: &'static str = "import";
    type Input = Input;
    type Output = Output;

    fn run(input: &Input) -> Result<Output, CallError> {
        let (output, asked) = begin(input)?;
        if output.message.is_some() {
            return Ok(output);
        }
        let from = output.from;
        let text = input.text.strip_prefix('\u{feff}').unwrap_or(&input.text);
        let skipped = input.text.len() - text.len();
        Ok(make(input, output, asked, read::read(text, from), skipped))
    }
}

impl Import {
    /// Makes a document of the paragraphs of a file of a word processor: the lines of all places are the numbers of the paragraphs. What
    /// is left out stands with the number of the paragraph at which it is, from 0. The text of the input is not looked at.
    ///
    /// # Errors
    /// As `import`.
    pub fn of_paragraphs(
        input: &Input,
        paragraphs: &[Paragraph],
        left_out: &[(What, String, usize)],
    ) -> Result<Output, CallError> {
        let (mut text, mut collector) = (String::new(), Collector::default());
        let mut starts = Vec::with_capacity(paragraphs.len());
        for paragraph in paragraphs {
            let start = text.len();
            starts.push(start);
            // A line is a paragraph: those within it are parted by a sign of their own.
            text.push_str(&paragraph.text.replace(['\n', '\r'], "\u{2028}"));
            text.push('\n');
            collector.paragraph(paragraph, start);
        }
        let input = Input { text, format: Some(Notation::Text), ..input.clone() };
        let (mut output, asked) = match begin(&input)? {
            (output, asked) if output.message.is_none() => (output, asked),
            (output, _) => return Ok(output),
        };
        output.from = Notation::Text;
        let mut read = collector.finish();
        read.left_out = left_out
            .iter()
            .map(|(what, text, number)| {
                let at = starts.get(*number).copied().unwrap_or_else(|| input.text.len().saturating_sub(1));
                Left { what: *what, text: told(text), at }
            })
            .filter(|left| !left.text.is_empty())
            .collect();
        Ok(make(&input, output, asked, read, 0))
    }
}

/// What is said of a text before it is read, and the language that was asked for.
fn begin(input: &Input) -> Result<(Output, Option<Language>), CallError> {
    let asked = asked_language(input.language.as_deref())?;
    let reader = asked.unwrap_or_default();
    if let Some(id) = input.id.as_deref().filter(|id| !Form::Iri.fits(id)) {
        return Err(CallError::wrong_argument(reader, "id", "address", id));
    }
    if let Some(tag) = input.text_language.as_deref().filter(|tag| !Form::Language.fits(tag)) {
        return Err(CallError::wrong_argument(reader, "textLanguage", "language-tag", tag));
    }
    let limits = input.limits.capped();
    let named = input.name.as_deref().and_then(Notation::of_name);
    let from = input.format.or(named).unwrap_or_else(|| Notation::of_text(&input.text));
    let mut output = Output {
        name: input.name.clone(),
        from,
        document: None,
        articles: 0,
        text_language: UNDETERMINED.to_owned(),
        recognised: false,
        provisional_id: input.id.is_none(),
        places: Vec::new(),
        left_out: Vec::new(),
        added: Vec::new(),
        joined_words: 0,
        misread: Vec::new(),
        proposals: Vec::new(),
        omitted_proposals: 0,
        parties: Vec::new(),
        chapters: Vec::new(),
        message: None,
        language: reader,
        origin: None,
    };
    if input.text.len() > limits.bytes as usize {
        output.message = Some(too_long(&output, limits));
    }
    Ok((output, asked))
}

/// Makes a document of what was read of a text.
fn make(input: &Input, mut output: Output, asked: Option<Language>, mut read: Blocks, skipped: usize) -> Output {
    let limits = input.limits.capped();
    if read.too_many {
        output.message = Some(output.language.word("import", "too-many").to_owned());
        return output;
    }
    let words = read.blocks.iter().map(|block| block.words.text());
    let recognised = tongue::language(words);
    let said = input.text_language.clone().or_else(|| read.language.clone().filter(|tag| Form::Language.fits(tag)));
    output.recognised = said.is_none() && recognised.is_some();
    output.text_language = said.or_else(|| recognised.map(str::to_owned)).unwrap_or_else(|| UNDETERMINED.to_owned());
    output.language = asked.or_else(|| Language::of_tag(&output.text_language)).unwrap_or_default();
    let title = title(&read, input.name.as_deref());
    let mut articles = outline::articles(&mut read, output.from == Notation::Markdown);
    let lines = Lines::new(&input.text);
    let position = |at: usize| lines.position(u32::try_from(at + skipped).unwrap_or(u32::MAX));
    sort::by_key(&mut read.left_out, |left| left.at);
    let left_out = read.left_out.iter().map(|Left { what, text, at }| LeftOut {
        what: *what,
        text: text.clone(),
        at: position(*at),
    });
    output.left_out = left_out.collect();
    sort::by_key(&mut read.added, |added| added.at);
    output.added = read.added.iter().map(|Number { num, at }| Added { num: num.clone(), at: position(*at) }).collect();
    output.joined_words = read.joined_words;
    let misread = misread::misread(&input.text).into_iter();
    output.misread = misread
        .map(|(word, at)| Misread { text: told(word), at: lines.position(u32::try_from(at).unwrap_or(u32::MAX)) })
        .collect();
    let Some(title) = title.filter(|_| !articles.is_empty()) else {
        output.message = Some(output.language.word("import", "no-words").to_owned());
        return output;
    };
    let mut names = identity::name_articles(&mut articles);
    output.omitted_proposals = propose(&mut articles, &output.text_language);
    if input.accept == Some(Accepted::Certain) {
        accept::accept(&mut articles, &mut names);
    }
    let elements = accept::elements(&articles, &mut names);
    let made = identity::address(&input.text);
    let facts = facts(&articles, read.date.as_deref(), &output.text_language);
    let adoption = facts.adopted.as_ref().map(|_| names.free("adoption".to_owned())).unwrap_or_default();
    let head = Head {
        remarks: remarks(input, &output, &read),
        standard: crate::model::schema::STANDARD,
        about_id: (output.provisional_id && input.comments != Some(false))
            .then(|| output.language.word("import", "provisional-id").to_owned()),
        id: input.id.as_deref().unwrap_or(&made),
        language: &output.text_language,
        title: &title,
        facts: &facts,
        adoption: &adoption,
    };
    let said = |article: &Article| match input.comments {
        Some(false) => Vec::new(),
        _ => about(article, &output),
    };
    let written = write::document(&head, &articles, &elements, &said);
    if written.text.len() > limits.bytes as usize {
        output.message = Some(too_long(&output, limits));
        return output;
    }
    let came = written.places.iter().map(|come| {
        let end = come.words.and_then(crate::import::piece::Piece::end).unwrap_or(come.at);
        (Span::new(come.made, come.made), Span::new(come.at + skipped, end.max(come.at) + skipped))
    });
    let point = |at: usize| Span::new(at, at);
    let came = came.chain(written.elements.iter().map(|(made, at)| (point(*made), point(at + skipped))));
    output.proposals.reserve_exact(written.places.iter().map(|come| come.proposals.len()).sum());
    output.proposals.extend(written.places.iter().flat_map(|come| {
        come.proposals.iter().map(|one| {
            let details = one.details.as_deref().cloned().unwrap_or_default();
            let count = one.count.as_deref().cloned().unwrap_or_default();
            Proposed {
                kind: one.kind,
                certainty: one.certainty,
                pointer: come.pointer.clone(),
                at: position(come.words.and_then(|words| words.source_of(one.at)).unwrap_or(come.at)),
                sentence: one.sentence.clone(),
                because: one.because.clone(),
                force: one.force,
                bearer: one.bearer.clone(),
                toward: one.toward.as_ref().map(|(words, _)| words.clone()),
                within: details.within,
                ahead: details.ahead,
                every: details.every,
                amount: details.amount.map(|sum| Sum { value: sum.value, currency: sum.currency }),
                method: count.method,
                share: count.share,
                base: count.base,
                minus: count.minus,
                quorum: count.quorum,
                quorum_base: count.quorum_base,
                tie: count.tie,
                term: one.term.clone(),
                accepted: one.accepted,
            }
        })
    }));
    let named = mentions(&articles, &output.text_language);
    output.parties = named
        .into_iter()
        .map(|party| NamedParty {
            kind: party.kind,
            name: party.name,
            times: party.times,
            at: position(party.article.content.source_of(party.at).unwrap_or(party.article.at)),
        })
        .collect();
    output.chapters = chapters(&articles, &output.text_language)
        .into_iter()
        .map(|(pointer, article, chapter)| NamedChapter {
            key: chapter.key,
            because: chapter.because,
            pointer,
            at: position(article.heading.place().unwrap_or(article.at)),
        })
        .collect();
    output.origin = Some(Origin::new(input.text.clone(), came.collect()));
    output.places =
        written.places.into_iter().map(|come| Place { pointer: come.pointer, at: position(come.at) }).collect();
    output.articles = articles.iter().map(Article::count).sum();
    output.document = Some(written.text);
    output
}

/// That a text or a document is too long.
fn too_long(output: &Output, limits: Limits) -> String {
    fill(output.language.word("import", "too-long"), &[("most", &(limits.bytes / 1024).to_string())])
}

/// The tag of a language that nobody knows.
const UNDETERMINED: &str = "und";

/// The title: the first heading, where the text begins with one that has no number; else the one that it names for itself, the only heading of
/// the first level, the first paragraph where it looks like a title, the name of the file or the first words.
fn title(read: &Blocks, name: Option<&str>) -> Option<String> {
    use crate::import::block::Kind;
    use crate::import::number::leading;
    let first = read.blocks.iter().find(|block| !block.words.is_unseen())?;
    if matches!(first.kind, Kind::Heading(_)) && leading(first.words.text()).is_none() && read.title.is_none() {
        return Some(first.words.line().into_owned());
    }
    if let Some(title) = &read.title {
        return Some(title.clone());
    }
    let top = read.blocks.iter().filter(|block| block.kind == Kind::Heading(1)).take(2).collect::<Vec<_>>();
    if let [only] = top.as_slice()
        && leading(only.words.text()).is_none()
    {
        return Some(only.words.line().into_owned());
    }
    let line = first.words.line();
    let unmarked = first.kind == Kind::Paragraph && first.item.is_none() && first.depth == 0;
    if unmarked && read.blocks.len() > 1 && leading(&line).is_none() && outline::is_title(&line) {
        return Some(line.into_owned());
    }
    let stem = name.and_then(|name| name.rsplit(['/', '\\']).next()).and_then(|name| name.split('.').next());
    if let Some(stem) = stem.filter(|stem| stem.chars().any(char::is_alphabetic)) {
        return Some(stem.replace(['_', '-'], " ").trim().to_owned());
    }
    if line.chars().count() <= LONGEST_TITLE {
        return Some(line.into_owned());
    }
    let short: String = line.chars().take(LONGEST_TITLE).collect();
    let end = short.rfind(' ').unwrap_or(short.len());
    Some(format!("{}…", short.get(..end).unwrap_or(&short)))
}

/// What is said at the head of the document, for those who go on writing it.
fn remarks(input: &Input, output: &Output, read: &Blocks) -> Vec<String> {
    if input.comments == Some(false) {
        return Vec::new();
    }
    let word = |key| output.language.word("import", key);
    let about = match input.name.as_deref().map(|name| name.rsplit(['/', '\\']).next().unwrap_or(name)) {
        Some(name) => fill(word("from-file"), &[("name", name)]),
        None => word("from-text").to_owned(),
    };
    let mut remarks = vec![about];
    if !read.added.is_empty() {
        remarks.push(fill(word("added"), &[("numbers", &listed(&read.added, NAMED))]));
    }
    if let Some(first) = output.misread.first() {
        remarks.push(fill(word("misread"), &[("text", &first.text)]));
    }
    if read.joined_words > 0 {
        remarks.push(fill(word("joined-words"), &[("count", &read.joined_words.to_string())]));
    }
    if output.text_language == UNDETERMINED {
        remarks.push(word("no-language").to_owned());
    }
    if output.omitted_proposals > 0 {
        remarks.push(fill(word("omitted-proposals"), &[("count", &output.omitted_proposals.to_string())]));
    }
    remarks
}

/// The articles whose headings name chapters, with their pointers.
fn chapters<'a>(articles: &'a [Article], language: &str) -> Vec<(String, &'a Article, Chapter)> {
    let mut found = Vec::new();
    let all = |articles: &'a [Article], around: &str| -> Vec<(String, &'a Article)> {
        let numbered = articles.iter().enumerate().rev();
        numbered.map(|(number, article)| (format!("{around}/articles/{number}"), article)).collect()
    };
    let mut open = all(articles, "");
    while let Some((pointer, article)) = open.pop() {
        open.extend(all(&article.articles, &pointer));
        if let Some(chapter) = chapter(article, language) {
            found.push((pointer, article, chapter));
        }
    }
    found
}

/// What is said beside an article: the chapter that its heading names, and what its sentences seem to say.
fn about(article: &Article, output: &Output) -> Vec<String> {
    let language = output.language;
    let template = language.word("import", "chapter");
    let chapter = chapter(article, &output.text_language).map(|chapter| fill(template, &[("key", chapter.key)]));
    let proposals = article.proposals.iter().filter(|one| !one.accepted).map(|one| remark(one, language));
    chapter.into_iter().chain(proposals).collect()
}

/// A proposal as it stands beside its article.
fn remark(one: &Proposal, language: Language) -> String {
    let word = |key| language.word("import", key);
    let (with, without) = match one.kind {
        ProposalKind::Duty => ("duty-of", "duty"),
        ProposalKind::Prohibition => ("prohibition-of", "prohibition"),
        ProposalKind::Permission => ("permission-of", "permission"),
        ProposalKind::Definition => ("definition-of", "definition"),
        ProposalKind::Vote => ("vote-by", "vote"),
    };
    let bearer = if one.kind == ProposalKind::Vote { None } else { one.bearer.as_deref() };
    let count = one.count.as_deref();
    let counted = || count?.share.as_deref().or(count?.method);
    let bearer = bearer.or_else(counted).or(one.term.as_deref());
    let template = word(if bearer.is_some() { with } else { without });
    let mut remark = fill(template, &[("because", &one.because), ("bearer", bearer.unwrap_or_default())]);
    let details = details(one);
    if !details.is_empty() {
        remark.push_str(&format!(" [{}]", details.join(", ")));
    }
    remark
}

/// The keys that a proposal gives besides its bearer, as a document writes them.
fn details(one: &Proposal) -> Vec<String> {
    let (details, count) = (one.details.as_deref(), one.count.as_deref());
    let amount = details
        .and_then(|details| details.amount.as_ref())
        .map(|sum| format!("{} {}", written(sum.value), sum.currency));
    let told = [
        ("toward", one.toward.as_ref().map(|(words, _)| words.clone())),
        ("within", details.and_then(|details| details.within.clone())),
        ("ahead", details.and_then(|details| details.ahead.clone())),
        ("every", details.and_then(|details| details.every.clone())),
        ("amount", amount),
        ("base", count.and_then(|count| count.base).map(str::to_owned)),
        ("minus", count.and_then(|count| count.minus).map(|minus| minus.to_string())),
        ("quorum", count.and_then(|count| count.quorum.clone())),
    ];
    told.into_iter().filter_map(|(key, value)| Some(format!("{key}: {}", value?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_what_takes_many_times_its_bytes_no_document_is_made() {
        let texts = [
            (Notation::Markdown, "[".repeat(500_001)),
            (Notation::Text, "a\n".repeat(500_001)),
            (Notation::Html, "<p>a".repeat(50_001)),
        ];
        for (format, text) in texts {
            let output = Import::run(&Input { format: Some(format), ..Input::of(&*text) }).unwrap();
            assert_eq!((output.document, output.message.is_some()), (None, true), "{format:?}");
        }
    }
}
