//! A year that nobody knows.

use crate::analysis::context::Code;
use crate::analysis::texts::in_each_language;
use crate::analysis::wording::stems;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::choices::ScopeItem;
use crate::model::document::Act;
use crate::model::views::{Matter, Process, Subject};

pub(crate) static RULE: Rule = rule!("fiscal-year-unsaid", Audit, Note, Explicit, level 2, Duties);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let subject = code.document().subject();
    // A subject that nobody can read may say it.
    if subject.is_unsound() || subject.is_elsewhere() || !subject.then(Subject::fiscal_year).is_absent() {
        return;
    }
    let approves = |matter: &Matter<'a>| matter.act().is(Act::ApproveAccounts);
    let matter = || code.all::<Matter<'a>>().find(approves).map(|matter| matter.node());
    // A scope may say it in words.
    let in_words = || {
        let items = code.all::<Process<'a>>().flat_map(|process| process.scope().each());
        let texts = items.filter_map(|item| if let ScopeItem::Text(text) = item { Some(text.node()) } else { None });
        texts.into_iter().find(|text| in_each_language(*text).any(|said| stems::says(said, stems::ACCOUNTS)))
    };
    if let Some(approved) = matter().or_else(in_words) {
        if code.written().any(|written| stems::says_anywhere(written.text, stems::YEAR_ENDS)) {
            return;
        }
        let subject = subject.sound().map(Subject::node);
        let finding = Finding::new(&RULE, subject.unwrap_or(approved));
        findings.push(if subject.is_some() { finding.related(approved) } else { finding });
    }
}
