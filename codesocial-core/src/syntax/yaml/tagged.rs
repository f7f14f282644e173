//! Tags: those of the core schema are applied where they fit.

use crate::diagnostic::finding::Finding;
use crate::syntax::found::excerpt;
use crate::syntax::rules::unknown_tag;
use crate::syntax::yaml::events::{Core, Style, Tag};
use crate::syntax::yaml::scalar::Plain;
use crate::syntax::yaml::{Reader, scalar};

impl<'t> Reader<'t> {
    /// What a scalar with a tag is. A tag that is unknown or does not fit is told of, and the value is as without it.
    #[cold]
    pub(super) fn tagged(&mut self, tag: &Tag, text: &str, style: Style) -> Plain {
        let untagged = if style == Style::Plain { scalar::plain(text) } else { Plain::Text };
        let Some(core) = tag.core else {
            self.unknown_tag(tag);
            return untagged;
        };
        let plain = scalar::plain(text);
        let fits = match (core, plain) {
            (Core::Text | Core::ByForm, _) => return Plain::Text,
            (Core::Null, Plain::Null) | (Core::Boolean, Plain::Boolean(_)) => true,
            (Core::Decimal, Plain::Number(_) | Plain::NotANumber) => true,
            (Core::Whole, Plain::Number(literal)) => literal.whole,
            _ => false,
        };
        if fits {
            return plain;
        }
        self.misfit(tag, text);
        untagged
    }

    /// Tells of a tag of a sequence or mapping that is unknown or does not fit.
    #[cold]
    pub(super) fn container_tag(&mut self, tag: &Tag, object: bool) {
        let (fits, form) = if object { (Core::Object, "{…}") } else { (Core::List, "[…]") };
        match tag.core {
            Some(core) if core == fits || core == Core::ByForm => {}
            Some(_) => self.misfit(tag, form),
            None => self.unknown_tag(tag),
        }
    }

    pub(super) fn unknown_tag(&mut self, tag: &Tag) {
        self.found.push(Finding::new(&unknown_tag::RULE, tag.span).with("tag", excerpt(&tag.text)));
    }

    pub(super) fn misfit(&mut self, tag: &Tag, text: &str) {
        let finding = Finding::new(&unknown_tag::RULE, tag.span).variant("mismatch");
        self.found.push(finding.with("tag", excerpt(&tag.text)).with("text", excerpt(text)));
    }
}
