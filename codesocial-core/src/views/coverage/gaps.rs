//! Where the chain breaks off, and what stands in it apart: by the same tests as the rules of the audit.

use crate::analysis::context::Code;
use crate::base::sort;
use crate::diagnostic::rule::Rule;
use crate::messages::Page;
use crate::model::views;
use crate::rules::audit::{
    action_for_no_reason, assessment_missing, assessment_without_evidence, commitment_without_action,
    commitment_without_indicator, done_without_evidence, evidence_for_nothing, evidence_without_source,
    indicator_for_nothing, indicator_never_measured, intention_without_action, objective_that_nothing_serves,
    principle_without_follow_up, unmet_without_action,
};
use crate::tree::node::Node;
use crate::views::chain::{Chain, ChainStage, Link, kind_of_item};
use crate::views::coverage::ChainGap;
use crate::views::{Element, View};

/// So many elements that lack the same thing are listed. All of them stand among the elements of the chain anyhow, and in up to four
/// gaps each: listed whole, they would weigh more than the rest of the answer.
const MOST_LISTED: usize = 1_000;

type Test = for<'a> fn(&Code<'a>, Node<'a>) -> bool;

/// A way in which elements of a stage lack something: the stage, what is missing, the test, and the rule of the audit that
/// speaks of it, with the variant of its words.
struct Lack {
    stage: ChainStage,
    missing: &'static [ChainStage],
    test: Test,
    rule: &'static Rule,
    variant: Option<&'static str>,
}

const fn lack(stage: ChainStage, missing: &'static [ChainStage], test: Test, rule: &'static Rule) -> Lack {
    Lack { stage, missing, test, rule, variant: None }
}

use ChainStage::{Action, Assessment, Commitment, Evidence, Indicator, Measurement, Model, Principle, Purpose};

/// A test of a view, as one of the node that it is a view of.
macro_rules! of {
    ($part:ident, $test:path) => {
        |code, node| $test(code, views::$part::of_node(node))
    };
}

static BREAKS: [Lack; 10] = [
    Lack {
        variant: Some("objective"),
        ..lack(Purpose, &[Principle, Action], unserved, &objective_that_nothing_serves::RULE)
    },
    lack(
        Principle,
        &[Model, Commitment, Action],
        of!(Principle, principle_without_follow_up::breaks_off),
        &principle_without_follow_up::RULE,
    ),
    lack(Model, &[Action], of!(Model, intention_without_action::breaks_off), &intention_without_action::RULE),
    lack(
        Commitment,
        &[Indicator],
        of!(Commitment, commitment_without_indicator::breaks_off),
        &commitment_without_indicator::RULE,
    ),
    lack(
        Commitment,
        &[Action],
        of!(Commitment, commitment_without_action::breaks_off),
        &commitment_without_action::RULE,
    ),
    lack(Commitment, &[Assessment], of!(Commitment, assessment_missing::breaks_off), &assessment_missing::RULE),
    lack(
        Indicator,
        &[Measurement],
        of!(Indicator, indicator_never_measured::breaks_off),
        &indicator_never_measured::RULE,
    ),
    lack(Action, &[Evidence], of!(Action, done_without_evidence::breaks_off), &done_without_evidence::RULE),
    lack(Evidence, &[], of!(Evidence, evidence_without_source::breaks_off), &evidence_without_source::RULE),
    lack(
        Assessment,
        &[Evidence],
        of!(Assessment, assessment_without_evidence::breaks_off),
        &assessment_without_evidence::RULE,
    ),
];

static APART: [Lack; 3] = [
    lack(Indicator, &[Commitment], of!(Indicator, indicator_for_nothing::stands_apart), &indicator_for_nothing::RULE),
    lack(
        Action,
        &[Purpose, Principle, Model, Commitment],
        of!(Action, action_for_no_reason::stands_apart),
        &action_for_no_reason::RULE,
    ),
    lack(
        Evidence,
        &[Measurement, Action, Assessment],
        of!(Evidence, evidence_for_nothing::stands_apart),
        &evidence_for_nothing::RULE,
    ),
];

fn unserved<'a>(code: &Code<'a>, item: Node<'a>) -> bool {
    matches!(kind_of_item(item), "objective" | "mission")
        && objective_that_nothing_serves::breaks_off(code, views::Item::of_node(item))
}

/// Elements that lack something, by their places in the chain.
pub(super) struct Found {
    pub(super) gap: ChainGap,
    pub(super) places: Vec<usize>,
}

/// Where the chain breaks off.
pub(super) fn breaks<'a>(view: &View<'_, 'a>, chain: &Chain<'a>) -> Vec<Found> {
    let mut found: Vec<Found> = BREAKS.iter().filter_map(|lack| of_rule(view, chain, lack)).collect();
    // What was found not to be kept, and nothing answers for.
    let mut unanswered: Vec<u32> = Vec::new();
    unanswered.extend(unmet_without_action::unanswered(view.code).iter().map(|(_, named)| named.element.index()));
    sort::by(&mut unanswered, Ord::cmp);
    let unkept = places(chain, |link| unanswered.binary_search(&link.node.index()).is_ok());
    found.extend(told(view, chain, Assessment, &[Action], unkept, Words::Rule(&unmet_without_action::RULE, None)));
    let given_up = places(chain, |link| gave_up(chain, link));
    found.extend(told(view, chain, Action, &[Action], given_up, Words::Own("given-up")));
    sort::by_key(&mut found, |found| found.gap.stage);
    found
}

/// What stands in the chain apart: nothing leads to it.
pub(super) fn apart<'a>(view: &View<'_, 'a>, chain: &Chain<'a>) -> Vec<Found> {
    let own: [(ChainStage, &'static [ChainStage], &'static str); 3] = [
        (Principle, &[Purpose], "principle-apart"),
        (Model, &[Principle], "model-apart"),
        (Commitment, &[Principle], "commitment-apart"),
    ];
    let own = own.into_iter().filter_map(|(stage, missing, key)| {
        let alone = places(chain, |link| link.stage == stage && !link.held);
        told(view, chain, stage, missing, alone, Words::Own(key))
    });
    own.chain(APART.iter().filter_map(|lack| of_rule(view, chain, lack))).collect()
}

/// Whether actions were begun for an element, and all of them given up.
fn gave_up(chain: &Chain<'_>, link: &Link<'_>) -> bool {
    let mut actions =
        link.below.iter().filter_map(|place| chain.links.get(*place)).filter(|below| below.stage == Action);
    let first = actions.next();
    first.is_some_and(|first| !first.counts) && actions.all(|action| !action.counts)
}

fn places(chain: &Chain<'_>, test: impl Fn(&Link<'_>) -> bool) -> Vec<usize> {
    chain.links.iter().enumerate().filter(|(_, link)| test(link)).map(|(place, _)| place).collect()
}

fn of_rule<'a>(view: &View<'_, 'a>, chain: &Chain<'a>, lack: &Lack) -> Option<Found> {
    let links = chain.links.iter().enumerate();
    let lacking = links.filter(|(_, link)| link.stage == lack.stage && (lack.test)(view.code, link.node));
    let places = lacking.map(|(place, _)| place).collect();
    told(view, chain, lack.stage, lack.missing, places, Words::Rule(lack.rule, lack.variant))
}

/// Where the words stand: on the page of a rule, or among those of this view.
enum Words {
    Rule(&'static Rule, Option<&'static str>),
    Own(&'static str),
}

fn told<'a>(
    view: &View<'_, 'a>,
    chain: &Chain<'a>,
    stage: ChainStage,
    missing: &'static [ChainStage],
    places: Vec<usize>,
    words: Words,
) -> Option<Found> {
    if places.is_empty() {
        return None;
    }
    let (rule, title, help) = match words {
        Words::Rule(rule, variant) => {
            let page = Page::of_rule(rule.name, view.language);
            (Some(rule.name), page.title(), page.line("help", variant))
        }
        Words::Own(key) => (None, view.language.word("chain-titles", key), view.language.word("chain-helps", key)),
    };
    let listed = places.iter().take(MOST_LISTED).filter_map(|place| chain.links.get(*place));
    let elements: Vec<Element> = listed.map(|link| crate::views::coverage::element(view, link)).collect();
    let omitted = places.len().saturating_sub(elements.len());
    Some(Found { gap: ChainGap { stage, missing: missing.to_vec(), rule, title, help, elements, omitted }, places })
}
