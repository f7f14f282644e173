use super::*;
use crate::report::problem::pointer;
use crate::tree::format::Format;
use crate::tree::limits::Limits;
use crate::tree::node::Tree;

fn tree(text: &str) -> Tree<'_> {
    crate::syntax::read(text, Format::Yaml, &Limits::MOST).tree.unwrap()
}

/// Where the value at a pointer went; `-` where nowhere.
fn went(before: &str, after: &str, from: &str) -> String {
    let (before, after) = (tree(before), tree(after));
    let (old, new) = (before.root().unwrap(), after.root().unwrap());
    let pairing = Pairing::of(old, new);
    let node = old.at(from).unwrap_or_else(|| panic!("{from}"));
    let found = pairing.after(node, new);
    if let Some(found) = found {
        assert_eq!(pairing.before(found, old).map(Node::index), Some(node.index()));
    }
    found.map_or("-".to_owned(), pointer)
}

#[test]
fn elements_are_followed_by_id_wherever_they_stand() {
    let before = "dimensions: {social: {commitments: [{id: a, text: x}, {id: b, text: y}]}}\nroles: [{id: c}]";
    let after = "dimensions: {legal: {commitments: [{id: b, text: z}]}, social: {commitments: [{id: c, text: x1}]}}";
    assert_eq!(went(before, after, "/dimensions/social/commitments/1/text"), "/dimensions/legal/commitments/0/text");
    assert_eq!(went(before, after, "/dimensions/social/commitments/0"), "-");
    assert_eq!(went(before, after, "/roles/0"), "-", "a role is no commitment");
}

#[test]
fn an_element_that_says_the_same_under_another_id_is_that_element() {
    let before = "roles: [{id: a, name: Bureau}, {id: b, name: Caisse}]";
    assert_eq!(went(before, "roles: [{name: Caisse, id: c}]", "/roles/1"), "/roles/0");
    assert_eq!(went(before, "roles: [{name: Caisse 2, id: c}]", "/roles/1"), "-");
}

#[test]
fn references_are_paired_by_value_and_prose_by_likeness() {
    let before = "by: [a, b]\ncriteria: [être là le samedi, payer dix euros]";
    let after = "by: [b, c]\ncriteria: [nouveau, être là chaque samedi, payer dix euros]";
    assert_eq!(went(before, after, "/by/1"), "/by/0");
    assert_eq!(went(before, after, "/by/0"), "-");
    assert_eq!(went(before, after, "/criteria/0"), "/criteria/1");
    assert_eq!(went(before, after, "/criteria/1"), "/criteria/2");
}

#[test]
fn items_without_id_are_known_by_what_they_are_about_or_by_what_they_say() {
    let before = "holders: [{who: anne, asOf: 2020-01-01}, {who: bob}]\nsteps: [{who: a, means: une lettre au bureau, within: P5D}, {who: b, means: une médiation}]";
    let after = "holders: [{who: bob}, {who: anne, asOf: 2021-01-01}]\nsteps: [{who: z, means: un appel}, {who: a, means: une lettre au bureau, within: P9D}, {who: b, means: une médiation}]";
    assert_eq!(went(before, after, "/holders/0/asOf"), "/holders/1/asOf");
    assert_eq!(went(before, after, "/steps/0/within"), "/steps/1/within");
    assert_eq!(went(before, after, "/steps/1"), "/steps/2");
}

#[test]
fn ids_of_extensions_are_their_own_affair() {
    let before = "x-a: [{id: p, n: 1}, {id: q, n: 2}]\nroles: [{id: p, name: x}]";
    let after = "x-a: [{id: q, n: 3}, {id: p, n: 1}]\nroles: [{id: p, name: y}]";
    assert_eq!(went(before, after, "/x-a/1/n"), "/x-a/0/n");
    assert_eq!(went(before, after, "/roles/0/name"), "/roles/0/name");
}

#[test]
fn a_list_in_any_order_costs_no_square() {
    let list = |numbers: &mut dyn Iterator<Item = u32>| {
        let items: Vec<String> = numbers.map(|n| format!(r#"{{"means": "mot {n} et {}"}}"#, n % 13)).collect();
        format!(r#"{{"steps": [{}]}}"#, items.join(","))
    };
    let before = list(&mut (0..20_000));
    let after = list(&mut (0..20_000).map(|n: u32| n.wrapping_mul(7_919) % 20_011));
    let (before, after) = (tree(&before), tree(&after));
    Pairing::of(before.root().unwrap(), after.root().unwrap());
}
