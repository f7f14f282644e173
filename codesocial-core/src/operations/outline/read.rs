//! Reads the outline off the tree: whatever has not its shape is left out, since its problem is reported.

use crate::analysis::context::Code;
use crate::analysis::dimensions::{Dimension, DimensionState, state_of};
use crate::messages::model::key_title;
use crate::model::part::Part;
use crate::operations::outline::{
    ArticleGlance, DimensionGlance, ElementCounts, Glance, GovernanceGlance, PurposeGlance,
};
use crate::tree::key::Key;
use crate::tree::node::Node;
use crate::views::{
    AMENDMENT, BODY, COMMITMENT, DISSOLUTION, EXCHANGE, Element, Keys, LINK, NAMED, PROCESS, RECOURSE, RESIDUAL,
    RESOURCE, RIGHT, ROLE, SANCTION, STEWARDSHIP, TERM, TEXT, View, word,
};

/// The outline of a document.
pub(super) fn glance(view: &View<'_, '_>) -> Glance {
    Reader { view, code: view.code }.glance()
}

struct Reader<'v, 'c, 'a> {
    view: &'v View<'c, 'a>,
    code: &'c Code<'a>,
}

impl Reader<'_, '_, '_> {
    fn glance(&self) -> Glance {
        let root = self.code.root;
        let effective = root.get(Key::Effective);
        let day = |key| effective.and_then(|effective| word(effective, key));
        let own = root.text(Key::Language).into_iter();
        Glance {
            id: word(root, Key::Id),
            version: word(root, Key::Version),
            digest: self.code.digest().map(str::to_owned),
            text_digest: self.code.text_digest(),
            status: word(root, Key::Status),
            languages: own.chain(root.list(Key::Translations).filter_map(Node::as_str)).map(str::to_owned).collect(),
            title: self.view.line(root, Key::Title),
            summary: self.view.sentence(root, Key::Summary),
            binding: word(root, Key::Binding),
            from: day(Key::From),
            until: day(Key::Until),
            license: word(root, Key::License),
            articles: self.articles(root),
            subject: object(root, Key::Subject).map(|node| self.view.element(node, NAMED)),
            purpose: object(root, Key::Purpose).map(|node| self.purpose(node)),
            dimensions: self.dimensions(),
            stakeholders: self.elements(root, Key::Stakeholders, NAMED),
            governance: object(root, Key::Governance).map(|node| self.governance(node)),
            resources: self.elements(root, Key::Resources, RESOURCE),
            rights: self.elements(root, Key::Rights, RIGHT),
            reciprocity: self.elements(root, Key::Reciprocity, EXCHANGE),
            indicators: self.elements(root, Key::Indicators, NAMED),
            links: self.elements(root, Key::Links, LINK),
            glossary: self.elements(root, Key::Glossary, TERM),
            elements: self.counts(),
        }
    }

    /// The articles within a node. Recursion is bounded by the depth that the reader admits.
    fn articles(&self, within: Node<'_>) -> Vec<ArticleGlance> {
        let one = |article: Node<'_>| {
            let heading = self.view.line(article, Key::Heading);
            let content = || {
                let first = article.list(Key::Content).next();
                let sentence = first.and_then(|sentence| self.view.sentence(sentence, Key::Text));
                sentence.or_else(|| self.view.sentence(article, Key::Content))
            };
            ArticleGlance {
                id: word(article, Key::Id),
                num: word(article, Key::Num),
                headed: heading.is_some(),
                text: heading.or_else(content),
                articles: self.articles(article),
                place: self.view.place(article),
            }
        };
        within.list(Key::Articles).filter(|article| article.is_object()).map(one).collect()
    }

    fn purpose(&self, purpose: Node<'_>) -> PurposeGlance {
        let items = |key| self.elements(purpose, key, TEXT);
        PurposeGlance {
            statement: self.view.sentence(purpose, Key::Statement),
            challenges: items(Key::Challenges),
            objectives: items(Key::Objectives),
            missions: items(Key::Missions),
            values: items(Key::Values),
            place: self.view.place(purpose),
        }
    }

    /// All six, in the order of the model.
    fn dimensions(&self) -> Vec<DimensionGlance> {
        let within = object(self.code.root, Key::Dimensions);
        let one = |key: Key| {
            let mut glance = DimensionGlance {
                dimension: key.name(),
                heading: key_title(Some(Part::Dimensions), key.name(), self.view.language).unwrap_or_default(),
                state: DimensionState::Silent,
                text: None,
                planned_by: None,
                principles: Vec::new(),
                models: Vec::new(),
                commitments: Vec::new(),
                place: None,
            };
            let found = within.and_then(|node| object(node, key));
            if let Some(node) = found {
                self.dimension(node, &mut glance);
            }
            glance
        };
        Dimension::KEYS.into_iter().map(one).collect()
    }

    fn dimension(&self, dimension: Node<'_>, glance: &mut DimensionGlance) {
        glance.principles = self.elements(dimension, Key::Principles, TEXT);
        glance.models = self.elements(dimension, Key::Models, NAMED);
        glance.commitments = self.elements(dimension, Key::Commitments, COMMITMENT);
        let planned = dimension.get(Key::Planned);
        glance.planned_by = planned.and_then(|planned| word(planned, Key::By));
        glance.state = state_of(dimension);
        glance.text = match glance.state {
            DimensionState::Speaks => self.view.sentence(dimension, Key::Summary),
            DimensionState::NotApplicable => self.view.sentence(dimension, Key::NotApplicable),
            DimensionState::Planned => planned.and_then(|planned| self.view.sentence(planned, Key::Text)),
            DimensionState::Silent => None,
        };
        glance.place = Some(self.view.place(dimension));
    }

    fn governance(&self, governance: Node<'_>) -> GovernanceGlance {
        let list = |key, keys| self.elements(governance, key, keys);
        let one = |key, keys| object(governance, key).map(|node| self.view.element(node, keys));
        GovernanceGlance {
            roles: list(Key::Roles, ROLE),
            bodies: list(Key::Bodies, BODY),
            processes: list(Key::Processes, PROCESS),
            membership: list(Key::Membership, NAMED),
            recourse: list(Key::Recourse, RECOURSE),
            sanctions: list(Key::Sanctions, SANCTION),
            commitments: list(Key::Commitments, COMMITMENT),
            residual: governance.get(Key::Residual).map(|_| self.view.element(governance, RESIDUAL)),
            amendment: one(Key::Amendment, AMENDMENT),
            stewardship: one(Key::Stewardship, STEWARDSHIP),
            dissolution: one(Key::Dissolution, DISSOLUTION),
            place: self.view.place(governance),
        }
    }

    /// The objects of the list under a key.
    fn elements(&self, node: Node<'_>, key: Key, keys: Keys) -> Vec<Element> {
        node.list(key).filter(|item| item.is_object()).map(|item| self.view.element(item, keys)).collect()
    }

    fn counts(&self) -> ElementCounts {
        let count = |part| self.code.each(part).count();
        ElementCounts {
            purpose_items: count(Part::Item),
            articles: count(Part::Article),
            events: count(Part::Event),
            principles: count(Part::Principle),
            models: count(Part::Model),
            commitments: count(Part::Commitment),
            stakeholders: count(Part::Stakeholder),
            roles: count(Part::Role),
            bodies: count(Part::Body),
            sessions: count(Part::Session),
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

/// The object under a key.
fn object<'n>(node: Node<'n>, key: Key) -> Option<Node<'n>> {
    node.get(key).filter(|value| value.is_object())
}
