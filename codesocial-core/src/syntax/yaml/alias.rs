//! Aliases: what an anchor names is repeated where the alias stands.

use crate::diagnostic::finding::Finding;
use crate::syntax::found::excerpt;
use crate::syntax::rules::{key_not_text, too_many_repeats, undefined_alias};
use crate::syntax::yaml::{Anchor, LeftOut, Reader, Step, Stop};
use crate::tree::node::Kind;
use crate::tree::span::Span;

impl<'t> Reader<'t> {
    #[cold]
    pub(super) fn alias(&mut self, anchor: Option<usize>, span: Span) -> Step<()> {
        self.last = self.last.max(span.end as usize);
        let name = self.text.get(span.range()).unwrap_or_default().trim_start_matches('*');
        let undefined = Finding::new(&undefined_alias::RULE, span).with("name", excerpt(name));
        let known = anchor.map(|number| self.anchors.get(number).copied().unwrap_or(Anchor::LeftOut));
        let (node, height) = match known {
            Some(Anchor::Node { node, height }) => (node, height),
            Some(Anchor::Open) => return self.no_alias(undefined.variant("cycle"), span),
            Some(Anchor::LeftOut) => return self.no_alias(undefined.variant("left-out"), span),
            // Its anchor may stand before an error: nobody knows.
            None if !self.left_blank.is_empty() => return self.no_value(span),
            None => return self.no_alias(undefined, span),
        };
        self.repeated += self.builder.weight(node);
        if self.repeated > self.limits.repeated as usize {
            let finding = Finding::new(&too_many_repeats::RULE, span).with("name", excerpt(name));
            self.found.push(finding.with("limit", self.limits.repeated as usize));
            return Err(Stop);
        }
        if self.awaits_key() {
            return self.alias_key(node, height, span);
        }
        if self.builder.depth() + height > self.limits.depth as usize {
            return self.too_deep(span);
        }
        self.builder.repeat(node, span);
        self.placed(height);
        Ok(())
    }

    /// An alias that names nothing: a null stands for it; as a key, the member stays out.
    pub(super) fn no_alias(&mut self, finding: Finding<'static>, span: Span) -> Step<()> {
        self.found.push(finding);
        self.no_value(span)
    }

    /// A null stands for what cannot be known; as a key, the member stays out.
    pub(super) fn no_value(&mut self, span: Span) -> Step<()> {
        if self.awaits_key() {
            self.left_out = LeftOut { values: 1, open: 0 };
        } else {
            self.builder.stand_in(span);
            self.placed(0);
        }
        Ok(())
    }

    /// An alias as a key: fine for a text, and for what would be one as a key.
    pub(super) fn alias_key(&mut self, node: u32, height: usize, span: Span) -> Step<()> {
        let kind = self.builder.kind_of(node);
        let variant = match kind {
            _ if height > 0 => Some(if kind == Kind::Object { "mapping" } else { "sequence" }),
            Kind::Null => Some("null"),
            _ => None,
        };
        if let Some(variant) = variant {
            self.complex_key(variant, span);
            self.left_out = LeftOut { values: 1, open: 0 };
            return Ok(());
        }
        let key = self.builder.len();
        if self.builder.text_of(node).is_some() {
            self.builder.repeat(node, span);
        } else {
            let written = self.text.get(self.builder.span_of(node).range()).unwrap_or_default();
            let written = written.trim_matches(['"', '\'']);
            self.found.push(Finding::new(&key_not_text::RULE, span).with("key", excerpt(written)));
            self.builder.scalar(Kind::String(written), span);
        }
        self.keys.add(self.builder.text_of(key).unwrap_or_default(), key);
        self.placed(0);
        Ok(())
    }
}
