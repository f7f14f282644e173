//! The articles of a document in the order of the text: which stands in which, how each is cited, and which of them an element
//! names.

use std::collections::HashMap;

use crate::structure::articles::texts_of;
use crate::structure::index::own_id;
use crate::tree::key::Key;
use crate::tree::node::Node;

/// The keys under which an element says what it is about.
const SAYING: [Key; 3] = [Key::Text, Key::Statement, Key::Definition];

/// A heading of more signs is too long to cite an article by.
const LONGEST_HEADING: usize = 100;

/// The articles of a document.
#[derive(Debug, Default)]
pub(crate) struct Articles<'a> {
    address: Option<&'a str>,
    all: Vec<Article<'a>>,
    by_node: HashMap<u32, usize>,
    by_id: HashMap<&'a str, usize>,
    unread: bool,
}

/// One of them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Article<'a> {
    /// The object.
    pub(crate) node: Node<'a>,
    /// The number of the article in which it stands.
    pub(crate) parent: Option<usize>,
    /// The number after those of the articles within it.
    pub(crate) end: usize,
}

/// Whether an article has a title of its own: a heading, a number that is a word (`Article 3`), or one that stands in no other article.
/// `(2)` and `a)` stand before their words.
pub(crate) fn has_title(heading: bool, num: Option<&str>, outermost: bool) -> bool {
    heading || num.is_some_and(|num| is_word(num) || outermost)
}

/// Whether a number is printed with its word: `Article 3`, `§ 13`.
pub(crate) fn is_word(num: &str) -> bool {
    num.starts_with('§') || num.chars().take_while(|sign| sign.is_alphabetic()).count() > 2
}

impl<'a> Articles<'a> {
    /// Those of a document.
    pub(crate) fn of(root: Node<'a>) -> Articles<'a> {
        let mut articles = Articles { address: root.text(Key::Id), ..Articles::default() };
        articles.add(root, None);
        if !articles.all.is_empty() {
            articles.unread = root.unsound_within().any(|node| {
                let mut around = std::iter::successors(Some(node), |node| node.parent());
                let names = [Key::Articles, Key::StatedIn, Key::FromArticle];
                around.any(|node| node.key().and_then(Node::known_key).is_some_and(|key| names.contains(&key)))
            });
        }
        articles
    }

    /// Adds the articles within a node. Recursion is bounded by the depth that the reader admits.
    fn add(&mut self, within: Node<'a>, parent: Option<usize>) {
        for node in within.list(Key::Articles).filter(|article| article.is_object()) {
            let number = self.all.len();
            self.all.push(Article { node, parent, end: number + 1 });
            self.by_node.insert(node.index(), number);
            let sentences = node.list(Key::Content).filter_map(|sentence| sentence.text(Key::Id));
            for id in node.text(Key::Id).into_iter().chain(sentences) {
                self.by_id.entry(id).or_insert(number);
            }
            self.add(node, Some(number));
            let end = self.all.len();
            if let Some(article) = self.all.get_mut(number) {
                article.end = end;
            }
        }
    }

    /// All of them, in the order of the text; each by its number.
    pub(crate) fn all(&self) -> &[Article<'a>] {
        &self.all
    }

    /// Whether a part of them, or of what names them, has a problem of structure: nobody knows then what they do not say.
    pub(crate) fn are_unread(&self) -> bool {
        self.unread
    }

    /// The texts of an article: its heading, and its content or the sentences of it.
    pub(crate) fn texts(article: Article<'a>) -> impl Iterator<Item = Node<'a>> {
        let content = article.node.get(Key::Content).into_iter().flat_map(texts_of).flatten();
        article.node.get(Key::Heading).into_iter().chain(content)
    }

    /// Whether an object says itself in which articles it is stated, or takes its words from one.
    pub(crate) fn govern(object: Node<'a>) -> bool {
        let borrows = |key: &Key| object.get(*key).is_some_and(|text| text.get(Key::FromArticle).is_some());
        object.get(Key::StatedIn).is_some() || SAYING.iter().any(borrows)
    }

    /// Whether an article has a title of its own.
    pub(crate) fn is_titled(&self, number: usize) -> bool {
        self.get(number).is_some_and(|article| {
            let num = article.node.text(Key::Num).map(str::trim).filter(|num| !num.is_empty());
            has_title(article.node.get(Key::Heading).is_some(), num, article.parent.is_none())
        })
    }

    /// The article of that number.
    pub(crate) fn get(&self, number: usize) -> Option<Article<'a>> {
        self.all.get(number).copied()
    }

    /// The article in which a value stands, or which it is.
    pub(crate) fn around(&self, node: Node<'_>) -> Option<usize> {
        if self.all.is_empty() {
            return None;
        }
        std::iter::successors(Some(node), |node| node.parent())
            .find_map(|node| self.by_node.get(&node.index()).copied())
    }

    /// The article or the sentence that a reference names.
    pub(crate) fn passage(&self, reference: Node<'_>) -> Option<Node<'a>> {
        let id = own_id(self.address, reference.as_str()?)?;
        let article = self.get(*self.by_id.get::<str>(id)?)?.node;
        let is_named = |node: &Node<'_>| node.text(Key::Id) == Some(id);
        Some(article).filter(is_named).or_else(|| article.list(Key::Content).find(is_named))
    }

    /// The article that a reference names, or a sentence of it.
    pub(crate) fn named(&self, reference: Node<'_>) -> Option<usize> {
        let id = own_id(self.address, reference.as_str()?)?;
        self.by_id.get::<str>(id).copied()
    }

    /// The articles that an object names itself: in `statedIn`, or as the words of one of its texts. At most so many.
    pub(crate) fn named_by(&self, object: Node<'_>, most: usize) -> Vec<usize> {
        self.all_named(Articles::references_of(object), most)
    }

    /// The references by which an object names articles and sentences itself: in `statedIn`, or as the words of one of its texts.
    pub(crate) fn references_of<'o>(object: Node<'o>) -> impl Iterator<Item = Node<'o>> {
        let borrowed = object.members().filter_map(|(_, value)| value.get(Key::FromArticle));
        object.list(Key::StatedIn).chain(borrowed).chain(object.get(Key::FromArticle))
    }

    /// The articles that references name, each once. At most so many.
    fn all_named<'r>(&self, references: impl Iterator<Item = Node<'r>>, most: usize) -> Vec<usize> {
        let mut found = Vec::new();
        for number in references.filter_map(|one| self.named(one)) {
            if found.len() < most && !found.contains(&number) {
                found.push(number);
            }
        }
        found
    }

    /// The articles that say what stands at a value: the one in which it stands; else those in which the nearest element around
    /// it is stated, or whose words it says. At most so many.
    pub(crate) fn stating(&self, node: Node<'_>, most: usize) -> Vec<usize> {
        if self.all.is_empty() {
            return Vec::new();
        }
        if let Some(article) = self.around(node) {
            return vec![article];
        }
        for object in std::iter::successors(Some(node), |node| node.parent()).filter(|node| node.is_object()) {
            let words = SAYING.into_iter().filter_map(|key| object.get(key));
            let words = words.chain([object]).filter_map(|text| text.get(Key::FromArticle));
            let found = self.all_named(object.list(Key::StatedIn).chain(words), most);
            if !found.is_empty() {
                return found;
            }
        }
        Vec::new()
    }

    /// The articles around one, the nearest first.
    pub(crate) fn above(&self, number: usize) -> impl Iterator<Item = usize> + '_ {
        let parent = |number: usize| self.get(number).and_then(|article| article.parent);
        std::iter::successors(parent(number), move |number| parent(*number))
    }

    /// How one cites an article: its number, with those of the articles around it that a reader needs (`§ 13 (2)`, `Article
    /// 3.2.1`). None where nothing around it has a number.
    pub(crate) fn citation(&self, number: usize) -> Option<String> {
        let mut below = String::new();
        let chain = std::iter::once(number).chain(self.above(number));
        let nums: Vec<&str> = chain.filter_map(|one| self.get(one)?.node.text(Key::Num)).map(str::trim).collect();
        for (at, num) in nums.iter().enumerate().filter(|(_, num)| !num.is_empty()) {
            let cited = if below.is_empty() { (*num).to_owned() } else { format!("{num} {below}") };
            if begins_with_word(num) {
                return Some(cited);
            }
            // A number that counts from the top needs no more than the word: 3.2.1 stands in Article 3.
            if counts_from_top(num) {
                let mut words = nums.iter().skip(at + 1).filter_map(|num| word(num));
                return Some(words.next_back().map_or(cited.clone(), |word| format!("{word} {cited}")));
            }
            below = cited;
        }
        if below.is_empty() {
            return None;
        }
        // A number that begins anew under each heading needs the heading.
        let mut headings = self.above(number).filter_map(|one| {
            let node = self.get(one)?.node;
            node.text(Key::Heading).filter(|_| node.get(Key::Num).is_none()).map(str::trim)
        });
        let heading = headings.find(|heading| (1..=LONGEST_HEADING).contains(&heading.chars().count()));
        Some(heading.map_or(below.clone(), |heading| format!("{heading}, {below}")))
    }

    /// The article to whose matter a sentence belongs, however it is divided: the nearest with a number and a heading, or else
    /// with a heading, or else the one in which it stands.
    pub(crate) fn matter(&self, number: usize) -> usize {
        let has = |number: usize, key: Key| self.get(number).is_some_and(|article| article.node.get(key).is_some());
        let chain = || std::iter::once(number).chain(self.above(number));
        let numbered = chain().find(|one| has(*one, Key::Heading) && has(*one, Key::Num));
        numbered.or_else(|| chain().find(|one| has(*one, Key::Heading))).unwrap_or(number)
    }

    /// How one cites it; of one without a number, that of the article around it, and its id.
    pub(crate) fn called(&self, number: usize) -> String {
        let node = self.get(number).map(|article| article.node);
        let id = node.and_then(|article| article.text(Key::Id)).unwrap_or_default();
        match self.citation(number) {
            Some(citation) if node.is_some_and(|article| article.get(Key::Num).is_some()) => citation,
            Some(citation) => format!("{citation}, {id}"),
            None => id.to_owned(),
        }
    }
}

/// Whether a number begins with its word, or with a section sign.
fn begins_with_word(num: &str) -> bool {
    word(num).is_some()
}

/// The word with which a number begins: `Article` of `Article 3`, `§`.
fn word(num: &str) -> Option<&str> {
    if num.starts_with('§') {
        return num.split(|sign: char| sign != '§').next();
    }
    let end = num.find(|sign: char| !(sign.is_alphabetic() || sign == '.')).unwrap_or(num.len());
    num.get(..end).filter(|word| word.chars().filter(|sign| sign.is_alphabetic()).count() > 2)
}

/// Whether it is a number of several steps, as 3.2.1.
fn counts_from_top(num: &str) -> bool {
    num.starts_with(|sign: char| sign.is_ascii_digit()) && num.trim_end_matches('.').contains('.')
}
