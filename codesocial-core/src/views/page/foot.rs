//! What stands at the foot: by what one knows which text this is.

use crate::model::field::Word as _;
use crate::tree::key::Key;
use crate::tree::node::Node;
use crate::views::handout::rich::{Rich, Style};
use crate::views::handout::{Block, Row};
use crate::views::page::facts::style_of;
use crate::views::page::reader::Reader;

/// Address, version, standing, licence, digests and the day of the page.
pub(super) fn foot(reader: &Reader<'_, '_, '_>) -> Vec<Block> {
    let (code, language) = (reader.view.code, reader.view.language);
    let root = code.root;
    let sound = |key: Key| root.get(key).filter(|value| !value.is_unsound()).and_then(Node::as_str);
    let status = code.document().status().sound();
    let status = status.map(|status| language.word("statuses", status.word()));
    let issued = reader.day(root, Key::Issued);
    let address = |address: &str| Rich::of(address, style_of(address), None);
    let digest = |digest: String| Rich::of(digest, Style::Code, None);
    let rows: [(&'static str, Option<Rich>); 8] = [
        ("address", sound(Key::Id).map(address)),
        ("version", sound(Key::Version).map(Rich::own)),
        ("status", status.map(Rich::own)),
        ("issued", issued.map(Rich::own)),
        ("licence", sound(Key::License).map(Rich::own)),
        ("digest", code.digest().map(str::to_owned).map(digest)),
        ("text-digest", code.text_digest().map(digest)),
        ("day", code.at.as_deref().map(|at| Rich::own(language.day(at)))),
    ];
    let rows = rows
        .into_iter()
        .filter_map(|(key, words)| Some(reader.row(language.word("page-foot", key), vec![Block::Words(words?)])));
    let rows: Vec<Row> = rows.collect();
    if rows.is_empty() { Vec::new() } else { vec![Block::Rows(rows)] }
}
