//! Reads the outline off the tree: whatever has not its shape is left out, since its problem is reported.

use super::said::{first_sentence, in_one_line, said};
use super::{DimensionGlance, Element, ElementCounts, Glance, GovernanceGlance, Party, Place, PurposeGlance};
use crate::audit::{Dimension, DimensionState};
use crate::code::Code;
use crate::messages::Language;
use crate::model::{Model, title};
use crate::shape::Part;
use crate::source::{Lines, Node, Span};

/// Which keys of an element say what the outline shows of it.
#[derive(Debug, Clone, Copy)]
struct Keys {
    /// Its name or text: the first of these that is there.
    text: &'static [&'static str],
    /// Its kind.
    kind: Option<&'static str>,
    /// Who is bound, holds or gives.
    by: Option<&'static str>,
    /// To whom.
    toward: Option<&'static str>,
}

const NOTHING: Keys = Keys { text: &[], kind: None, by: None, toward: None };

const TEXT: Keys = Keys { text: &["text"], ..NOTHING };
const NAMED: Keys = Keys { text: &["name", "text"], kind: Some("kind"), ..NOTHING };
const COMMITMENT: Keys = Keys { text: &["text"], by: Some("by"), toward: Some("toward"), ..NOTHING };
const ROLE: Keys = Keys { text: &["name"], by: Some("holders"), ..NOTHING };
const PROCESS: Keys = Keys { text: &["name"], kind: Some("method"), by: Some("participants"), ..NOTHING };
const RECOURSE: Keys = Keys { text: &["name"], by: Some("body"), ..NOTHING };
const SANCTION: Keys = Keys { text: &["effect"], by: Some("decidedBy"), ..NOTHING };
const AMENDMENT: Keys = Keys { text: &["text", "notice"], by: Some("approvalBy"), ..NOTHING };
const STEWARDSHIP: Keys = Keys { text: &["contribute"], by: Some("keepers"), ..NOTHING };
const DISSOLUTION: Keys = Keys { text: &["text", "assets"], ..NOTHING };
const RESOURCE: Keys = Keys { text: &["name"], kind: Some("kind"), by: Some("stewards"), ..NOTHING };
const RIGHT: Keys = Keys { text: &["text", "conditions"], kind: Some("right"), by: Some("holders"), ..NOTHING };
const EXCHANGE: Keys = Keys { text: &["gives"], kind: Some("kind"), by: Some("from"), toward: Some("to") };
const LINK: Keys = Keys { text: &["title"], kind: Some("rel"), ..NOTHING };
const TERM: Keys = Keys { text: &["term"], ..NOTHING };

/// The outline of a document.
pub(super) fn glance(code: &Code<'_>, text: Option<&str>, language: Language, asked: Option<Language>) -> Glance {
    let own = code.language().unwrap_or_default();
    // A text is shown in the language that was asked for; if none was, in the document's own.
    let languages: Vec<&str> = asked.map(Language::tag).into_iter().chain([own]).collect();
    Reader { code, lines: text.map(Lines::new), languages, language }.glance()
}

struct Reader<'c, 'a> {
    code: &'c Code<'a>,
    lines: Option<Lines<'c>>,
    languages: Vec<&'c str>,
    language: Language,
}

impl Reader<'_, '_> {
    fn glance(&self) -> Glance {
        let root = self.code.root;
        let effective = root.get("effective");
        let day = |key| effective.and_then(|effective| word(effective, key));
        let own = root.text("language").into_iter();
        Glance {
            id: word(root, "id"),
            version: word(root, "version"),
            digest: self.code.digest().to_owned(),
            status: word(root, "status"),
            languages: own.chain(root.list("translations").filter_map(Node::as_str)).map(str::to_owned).collect(),
            title: self.line(root, "title"),
            summary: self.sentence(root, "summary"),
            binding: word(root, "binding"),
            from: day("from"),
            until: day("until"),
            license: word(root, "license"),
            subject: self.object(root, "", "subject").map(|(node, pointer)| self.element(node, pointer, NAMED)),
            purpose: self.object(root, "", "purpose").map(|(node, pointer)| self.purpose(node, pointer)),
            dimensions: self.dimensions(),
            stakeholders: self.elements(root, "", "stakeholders", NAMED),
            governance: self.object(root, "", "governance").map(|(node, pointer)| self.governance(node, pointer)),
            resources: self.elements(root, "", "resources", RESOURCE),
            rights: self.elements(root, "", "rights", RIGHT),
            reciprocity: self.elements(root, "", "reciprocity", EXCHANGE),
            indicators: self.elements(root, "", "indicators", NAMED),
            links: self.elements(root, "", "links", LINK),
            glossary: self.elements(root, "", "glossary", TERM),
            elements: self.counts(),
        }
    }

    fn purpose(&self, purpose: Node<'_>, pointer: String) -> PurposeGlance {
        let items = |key| self.elements(purpose, &pointer, key, TEXT);
        PurposeGlance {
            statement: self.sentence(purpose, "statement"),
            challenges: items("challenges"),
            objectives: items("objectives"),
            missions: items("missions"),
            values: items("values"),
            place: self.place(purpose, pointer),
        }
    }

    /// All six, in the order of the model.
    fn dimensions(&self) -> Vec<DimensionGlance> {
        let keys = Model::published().part("Dimensions").into_iter().flat_map(|part| part.keys());
        let within = self.object(self.code.root, "", "dimensions");
        keys.map(|key| {
            let mut glance = DimensionGlance {
                dimension: key.name,
                heading: title(key.schema, self.language),
                state: DimensionState::Silent,
                text: None,
                planned_by: None,
                principles: Vec::new(),
                models: Vec::new(),
                commitments: Vec::new(),
                place: None,
            };
            let found = within.as_ref().and_then(|(node, pointer)| self.object(*node, pointer, key.name));
            if let Some((node, pointer)) = found {
                self.dimension(node, pointer, &mut glance);
            }
            glance
        })
        .collect()
    }

    fn dimension(&self, dimension: Node<'_>, pointer: String, glance: &mut DimensionGlance) {
        glance.principles = self.elements(dimension, &pointer, "principles", TEXT);
        glance.models = self.elements(dimension, &pointer, "models", NAMED);
        glance.commitments = self.elements(dimension, &pointer, "commitments", COMMITMENT);
        let planned = dimension.get("planned");
        glance.planned_by = planned.and_then(|planned| word(planned, "by"));
        glance.state = Dimension { key: glance.dimension, value: Some(dimension) }.state();
        glance.text = match glance.state {
            DimensionState::Speaks => self.sentence(dimension, "summary"),
            DimensionState::NotApplicable => self.sentence(dimension, "notApplicable"),
            DimensionState::Planned => planned.and_then(|planned| self.sentence(planned, "text")),
            DimensionState::Silent => None,
        };
        glance.place = Some(self.place(dimension, pointer));
    }

    fn governance(&self, governance: Node<'_>, pointer: String) -> GovernanceGlance {
        let list = |key, keys| self.elements(governance, &pointer, key, keys);
        let one =
            |key, keys| self.object(governance, &pointer, key).map(|(node, pointer)| self.element(node, pointer, keys));
        GovernanceGlance {
            roles: list("roles", ROLE),
            processes: list("processes", PROCESS),
            membership: list("membership", NAMED),
            recourse: list("recourse", RECOURSE),
            sanctions: list("sanctions", SANCTION),
            amendment: one("amendment", AMENDMENT),
            stewardship: one("stewardship", STEWARDSHIP),
            dissolution: one("dissolution", DISSOLUTION),
            place: self.place(governance, pointer),
        }
    }

    /// The object under a key, with its pointer.
    fn object<'n>(&self, node: Node<'n>, pointer: &str, key: &str) -> Option<(Node<'n>, String)> {
        let object = node.get(key).filter(|value| value.is_object())?;
        Some((object, format!("{pointer}/{key}")))
    }

    /// The objects of the list under a key.
    fn elements(&self, node: Node<'_>, pointer: &str, key: &str, keys: Keys) -> Vec<Element> {
        // The numbers are counted here: asking each item for its place among the others would take the square of the time.
        let items = node.list(key).enumerate().filter(|(_, item)| item.is_object());
        items.map(|(number, item)| self.element(item, format!("{pointer}/{key}/{number}"), keys)).collect()
    }

    fn element(&self, node: Node<'_>, pointer: String, keys: Keys) -> Element {
        Element {
            id: word(node, "id"),
            text: keys.text.iter().find_map(|key| self.line(node, key)),
            kind: keys.kind.and_then(|key| word(node, key)),
            force: word(node, "force"),
            by: self.parties(node, keys.by),
            toward: self.parties(node, keys.toward),
            target: word(node, "target"),
            place: self.place(node, pointer),
        }
    }

    /// Who is named under a key: one, several, or several with more said of each.
    fn parties(&self, node: Node<'_>, key: Option<&str>) -> Vec<Party> {
        let Some(value) = key.and_then(|key| node.get(key)) else { return Vec::new() };
        let named = std::iter::once(value).chain(value.items());
        named
            .filter_map(|one| one.as_str().or_else(|| one.text("who")))
            .map(|id| {
                let element = self.code.index.element(id);
                let name = element.and_then(|named| self.line(named.element, "name"));
                Party { id: id.to_owned(), name }
            })
            .collect()
    }

    fn place(&self, node: Node<'_>, pointer: String) -> Place {
        let from = node.key().unwrap_or(node).span().start;
        let span = Span { start: from, end: node.span().end.max(from) };
        Place { pointer, range: self.lines.as_ref().map(|lines| lines.range(span)) }
    }

    fn line(&self, node: Node<'_>, key: &str) -> Option<String> {
        said(node.get(key)?, &self.languages).map(in_one_line)
    }

    fn sentence(&self, node: Node<'_>, key: &str) -> Option<String> {
        said(node.get(key)?, &self.languages).map(first_sentence)
    }

    fn counts(&self) -> ElementCounts {
        let count = |part| self.code.each(part).count();
        ElementCounts {
            purpose_items: count(Part::Item),
            events: count(Part::Event),
            principles: count(Part::Principle),
            models: count(Part::Model),
            commitments: count(Part::Commitment),
            stakeholders: count(Part::Stakeholder),
            roles: count(Part::Role),
            processes: count(Part::Process),
            membership: count(Part::Membership),
            recourse: count(Part::Recourse),
            sanctions: count(Part::Sanction),
            resources: count(Part::Resource),
            rights: count(Part::Right),
            exchanges: count(Part::Exchange),
            indicators: count(Part::Indicator),
            links: count(Part::Link),
            terms: count(Part::Term),
            contributors: count(Part::Contributor),
            actions: count(Part::Action),
            measurements: count(Part::Measurement),
            evidence: count(Part::Evidence),
            assessments: count(Part::Assessment),
            decisions: count(Part::Decision),
            adoptions: count(Part::Adoption),
            revisions: count(Part::Revision),
        }
    }
}

/// The string under a key.
fn word(node: Node<'_>, key: &str) -> Option<String> {
    node.text(key).map(str::to_owned)
}
