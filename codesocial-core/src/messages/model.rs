//! The model as the published schema tells it: its parts, their keys, the values that some keys choose among, and the
//! words for each in every language.

use crate::base::nearest::nearest_and_whether_sole;
use crate::messages::Language;
use crate::messages::language::FALLBACK;
use crate::messages::store::line;
use crate::model::document::Annotations;
use crate::model::part as parts;
use crate::model::shapes::Shape;
use crate::tree::foreign::ForeignLookup;
use crate::tree::format::Format;
use crate::tree::limits::Limits;
use crate::tree::node::Node;
use crate::tree::node::Tree;
use std::sync::OnceLock;

/// The published schema without its words, which stand in the store.
const BARE: &str = include_str!(concat!(env!("OUT_DIR"), "/bare.schema.json"));

/// The published schema.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Model {
    schema: Option<Node<'static>>,
}

/// A part of the model: a definition of the schema, or the whole document.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Part {
    pub(crate) name: &'static str,
    pub(crate) schema: Node<'static>,
}

/// A key of a part.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Key {
    pub(crate) part: Part,
    pub(crate) name: &'static str,
    pub(crate) schema: Node<'static>,
}

/// One of the words that a part chooses among.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Value {
    pub(crate) part: Part,
    pub(crate) word: &'static str,
}

/// Where the words stand for which a part chooses among some; those of the others stand in the group `page-values`.
const GROUPS: [(parts::Part, &str); 16] = [
    (parts::Part::Cause, "causes"),
    (parts::Part::Profit, "profits"),
    (parts::Part::SanctionKind, "measures"),
    (parts::Part::Formality, "forms"),
    (parts::Part::Method, "method"),
    (parts::Part::QuorumBase, "words"),
    (parts::Part::ThresholdBase, "words"),
    (parts::Part::Genre, "genres"),
    (parts::Part::SubjectKind, "subject-kinds"),
    (parts::Part::StakeholderKind, "party-kinds"),
    (parts::Part::ResourceKind, "resource-kinds"),
    (parts::Part::RightKind, "right-kinds"),
    (parts::Part::ExchangeKind, "exchange-kinds"),
    (parts::Part::LinkRelation, "relations"),
    (parts::Part::Operator, "operator"),
    (parts::Part::ContributorRole, "record-kinds"),
];

/// The word of a part that chooses among some, as a page says it.
pub(crate) fn choice(part: parts::Part, word: &str, language: Language) -> Option<&'static str> {
    match GROUPS.iter().find(|(one, _)| *one == part) {
        Some((_, group)) => language.word_if_any(group, word),
        None => language.word_if_any("page-values", &[part.name(), "-", word].concat()),
    }
}

/// The name of the part that the whole document is.
const DOCUMENT: &str = "Document";

impl Model {
    /// The model of this version of the standard.
    pub(crate) fn published() -> Model {
        static TREE: OnceLock<Tree<'static>> = OnceLock::new();
        let read = || crate::syntax::read(BARE, Format::Json, &Limits::MOST).tree.unwrap_or_default();
        Model { schema: TREE.get_or_init(read).root() }
    }

    /// Every part, the document first.
    pub(crate) fn parts(self) -> impl Iterator<Item = Part> {
        let document = self.schema.map(|schema| Part { name: DOCUMENT, schema });
        let definitions =
            self.schema.and_then(|schema| schema.get_foreign("$defs")).into_iter().flat_map(Node::members);
        document
            .into_iter()
            .chain(definitions.map(|(name, schema)| Part { name: name.as_str().unwrap_or_default(), schema }))
    }

    /// The part of that name.
    pub(crate) fn part(self, name: &str) -> Option<Part> {
        self.parts().find(|part| part.name == name)
    }

    /// Every key of every part.
    pub(crate) fn keys(self) -> impl Iterator<Item = Key> {
        self.parts().flat_map(Part::keys)
    }

    /// Every word of every part that chooses among some.
    pub(crate) fn values(self) -> impl Iterator<Item = Value> {
        self.parts().flat_map(Part::values)
    }

    /// The part that a schema names with its `$ref`.
    pub(crate) fn named_by(self, schema: Node<'static>) -> Option<Part> {
        self.part(schema.text_foreign("$ref")?.strip_prefix("#/$defs/")?)
    }

    /// The parts that values of a schema are, or whose items they hold.
    pub(crate) fn made_of(self, schema: Node<'static>) -> Vec<Part> {
        if let Some(part) = self.named_by(schema) {
            return vec![part];
        }
        let items = schema.get_foreign("items").into_iter();
        items.chain(schema.list_foreign("anyOf")).flat_map(|inner| self.made_of(inner)).collect()
    }

    /// A part, and the parts of which it is one or another.
    fn branches(self, part: Part) -> Vec<Part> {
        let mut found = vec![part];
        for branch in part.schema.list_foreign("anyOf").flat_map(|branch| self.made_of(branch)) {
            found.extend(self.branches(branch));
        }
        found
    }

    /// The keys whose values are, or hold, a part.
    pub(crate) fn places_of(self, part: Part) -> impl Iterator<Item = Key> {
        let holds = move |key: &Key| {
            let mut held = self.made_of(key.schema).into_iter().flat_map(|held| self.branches(held));
            held.any(|held| held.name == part.name)
        };
        self.keys().filter(holds)
    }
}

impl Part {
    /// What it is called.
    pub(crate) fn title(self, language: Language) -> &'static str {
        language.section(&format!("model/{}", self.name)).and_then(|lines| line(lines, "")).unwrap_or_default()
    }

    /// What it is (CommonMark).
    pub(crate) fn description(self, language: Language) -> &'static str {
        language.page(&format!("model/{}", self.name)).unwrap_or_default()
    }

    /// Its keys, in the order of the model, without those that any object may have: they are parts of their own.
    pub(crate) fn keys(self) -> impl Iterator<Item = Key> {
        let properties = self.schema.get_foreign("properties").into_iter().flat_map(Node::members);
        let own = properties.filter(|(name, _)| !Annotations::KEYS.contains(&name.as_str().unwrap_or_default()));
        own.map(move |(name, schema)| Key { part: self, name: name.as_str().unwrap_or_default(), schema })
    }

    /// The words that it chooses among.
    pub(crate) fn values(self) -> impl Iterator<Item = Value> {
        let words = self.schema.list_foreign("enum").filter_map(Node::as_str);
        words.map(move |word| Value { part: self, word })
    }

    /// Whether it is an object with keys.
    pub(crate) fn is_object(self) -> bool {
        self.schema.get_foreign("properties").is_some()
    }
}

impl Key {
    /// What it is called.
    pub(crate) fn title(self, language: Language) -> &'static str {
        let lines = language.section(&format!("model/{}", self.part.name));
        lines.and_then(|lines| line(lines, self.name)).unwrap_or_default()
    }

    /// What it is for (CommonMark).
    pub(crate) fn description(self, language: Language) -> &'static str {
        language.page(&format!("model/{}", self.full_name())).unwrap_or_default()
    }

    /// The name that no other key has: `Commitment.force`.
    pub(crate) fn full_name(self) -> String {
        format!("{}.{}", self.part.name, self.name)
    }

    /// Whether every object of its part must have it.
    pub(crate) fn is_required(self) -> bool {
        self.part.schema.list_foreign("required").any(|name| name.as_str() == Some(self.name))
    }
}

impl Value {
    /// The name that no other value has: `Force.must`.
    pub(crate) fn full_name(self) -> String {
        format!("{}.{}", self.part.name, self.word)
    }

    /// What it means.
    pub(crate) fn meaning(self, language: Language) -> &'static str {
        language.page(&format!("model/{}", self.full_name())).unwrap_or_default()
    }
}

/// What a key of a part is called.
pub(crate) fn key_title(part: Option<crate::model::part::Part>, key: &str, language: Language) -> Option<&'static str> {
    line(language.section(&format!("model/{}", part?.name()))?, key).or_else(|| annotation_title(key, language))
}

/// The key of a shape that a name may have been meant for: it is misspelt, or the title of the key in a language at hand. English
/// ones are nearly the keys themselves.
pub(crate) fn nearest_key(shape: &'static Shape, name: &str) -> Option<(&'static str, bool)> {
    let keys = shape.properties().iter().map(|property| property.key.name());
    let others: Vec<Language> = Language::all().filter(|language| language.tag() != FALLBACK).collect();
    let titles = |key| others.iter().filter_map(move |language| Some((key_title(shape.part, key, *language)?, key)));
    nearest_and_whether_sole(name, keys.flat_map(|key| [(key, key)].into_iter().chain(titles(key))))
}

/// What a key is called that any object may have: its words stand with its own part, named like it.
fn annotation_title(key: &str, language: Language) -> Option<&'static str> {
    let (first, rest) = key.split_at_checked(1).filter(|_| Annotations::KEYS.contains(&key))?;
    line(language.section(&format!("model/{}{rest}", first.to_ascii_uppercase()))?, "")
}
